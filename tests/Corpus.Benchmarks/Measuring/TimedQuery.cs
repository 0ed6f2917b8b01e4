namespace Corpus.Benchmarks.Measuring;

/// <summary>One query, answered by several systems, ours first.</summary>
/// <param name="Name">The query.</param>
/// <param name="Hits">How many articles it finds.</param>
/// <param name="Systems">A time for each system; null for one that cannot say the query.</param>
/// <param name="ResultBytes">What of our allocations is the result.</param>
internal sealed record TimedQuery(string Name, int Hits, IReadOnlyList<SystemTime?> Systems, long ResultBytes = 0)
{
    /// <summary>What ours allocates besides the result.</summary>
    public long WorkBytes => Own.AllocatedBytes - ResultBytes;

    public SystemTime Own => Systems[0]!;

    /// <summary>How many times as long another system takes, round by round, median.</summary>
    public double RatioOf(int system) => Systems[system]!.Microseconds.RatioTo(Own.Microseconds);
}
