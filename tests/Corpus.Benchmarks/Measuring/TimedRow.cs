namespace Corpus.Benchmarks.Measuring;

/// <summary>A row of a table: queries of one kind, each answered by several systems.</summary>
/// <param name="Name">The row.</param>
/// <param name="Queries">The queries; their systems are the same.</param>
internal sealed record TimedRow(string Name, IReadOnlyList<TimedQuery> Queries)
{
    // The runtime compiles a method twice more, once it has been called often enough and no other was new for a tenth of a second.
    private const int Stages = 3;
    private static readonly TimeSpan TieringDelay = TimeSpan.FromMilliseconds(150);

    /// <summary>Median over the queries of what the system takes for one, in microseconds.</summary>
    public double Median(int system) => Over(query => query.Systems[system]!.Microseconds.Median).Median;

    /// <summary>What 95 of 100 runs of ours do not exceed, all queries together, in microseconds.</summary>
    public double OwnP95 => Sample.Of(Queries.SelectMany(query => query.Own.Microseconds.Values)).P95;

    /// <summary>Median over the queries of what ours allocates.</summary>
    public double OwnBytes => Over(query => query.Own.AllocatedBytes).Median;

    /// <summary>Whether the system can answer it.</summary>
    public bool Has(int system) => Queries[0].Systems[system] is not null;

    /// <summary>Median over the queries of how many times as long the system takes.</summary>
    public double MedianRatio(int system) => Over(query => query.RatioOf(system)).Median;

    /// <summary>The query in which ours is least ahead of the system.</summary>
    public TimedQuery Worst(int system) => Queries.MinBy(query => query.RatioOf(system))!;

    /// <summary>Warms up, then measures all queries of all systems in turn, round by round.</summary>
    public void Measure(int rounds)
    {
        for (var stage = 0; stage < Stages; stage++)
        {
            foreach (var system in Queries.SelectMany(query => query.Systems))
                system?.WarmUp();
            Thread.Sleep(TieringDelay);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var query in Queries)
                MeasureInTurn(query.Systems, round);
        }
    }

    // Another one begins each time: who comes first finds the caches as somebody else left them.
    private static void MeasureInTurn(IReadOnlyList<SystemTime?> systems, int round)
    {
        for (var i = 0; i < systems.Count; i++)
            systems[(i + round) % systems.Count]?.Measure();
    }

    private Sample Over(Func<TimedQuery, double> value) => Sample.Of(Queries.Select(value));
}
