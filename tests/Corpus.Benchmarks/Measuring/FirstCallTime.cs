using System.Diagnostics;

namespace Corpus.Benchmarks.Measuring;

/// <summary>The time of a query that is the first one, in this process, which has compiled it.</summary>
/// <param name="forget">Forgets what queries before it have left behind; is not timed.</param>
/// <param name="run">The whole query; gives the number of what it found.</param>
/// <param name="hits">What that number has to be.</param>
internal sealed class FirstCallTime(Action forget, Func<int> run, int hits) : SystemTime
{
    private const int WarmUps = 40;

    /// <summary>Also finds out what the query allocates.</summary>
    public override void WarmUp()
    {
        for (var i = 0; i < WarmUps; i++)
            RunOnce();
        forget();
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = run();
        AllocatedBytes = GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public override void Measure() => Microseconds.Add(RunOnce());

    private double RunOnce()
    {
        forget();
        var start = Stopwatch.GetTimestamp();
        var found = run();
        var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        return found == hits ? time : throw new WrongAnswerException($"A query found {found} when it was the first, and {hits} else.");
    }
}
