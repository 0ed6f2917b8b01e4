namespace Corpus;

/// <summary>What was done to answer a query, as it was done. Not thread-safe.</summary>
internal sealed class PlanTrace
{
}
