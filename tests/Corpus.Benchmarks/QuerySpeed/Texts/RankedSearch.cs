namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>What is asked of ranked search.</summary>
internal static class RankedSearch
{
    /// <summary>How many of the best articles.</summary>
    public const int Best = 10;
}
