using System.Diagnostics;

namespace Corpus.Benchmarks.Measuring;

/// <summary>The time of a query in this process.</summary>
/// <param name="run">The whole query; gives the number of what it found.</param>
/// <param name="hits">What that number has to be.</param>
internal sealed class CallTime(Func<int> run, int hits) : SystemTime
{
    // Shorter ones say more of the clock than of the query.
    private const double SliceMicroseconds = 100;

    private const int MostRepeats = 500;

    // The runtime compiles a method anew after thirty calls, in the background, and with what it has learnt of it.
    private const int LeastWarmUps = 3;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(40);

    private int _repeats = 1;

    /// <summary>Also finds out what the query allocates and how often it has to run to be timed.</summary>
    public override void WarmUp()
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < LeastWarmUps || clock.Elapsed < WarmUpTime; i++)
            RunOnce();

        // The median: a collection of garbage may have emptied the pool of arrays just before one.
        AllocatedBytes = (long)Sample.Of(Enumerable.Range(0, LeastWarmUps).Select(_ => (double)AllocatedByOne())).Median;

        _repeats = (int)Math.Clamp(SliceMicroseconds / Time(1), 1, MostRepeats);
    }

    public override void Measure() => Microseconds.Add(Time(_repeats));

    private double Time(int repeats)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
            RunOnce();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / repeats;
    }

    private long AllocatedByOne()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        RunOnce();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void RunOnce()
    {
        var found = run();
        if (found != hits)
            throw new WrongAnswerException($"A query found {found} after it had found {hits}.");
    }
}
