using System.Diagnostics;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>The time of a task in this process.</summary>
/// <param name="run">The whole task; gives the number of what it found.</param>
internal sealed class OwnProcessTime(Func<int> run) : TaskTime
{
    // Shorter ones say more of the clock than of the task.
    private const double SliceMicroseconds = 200;
    private const int MostRepeats = 500;

    // What takes less is run once before it is timed: else it would be the one of our systems that comes first that reads what the others have driven out of the caches.
    private const double ShortMicroseconds = 5_000;

    // A task of a second has called its methods so often that they are compiled for good.
    private const double SlowMicroseconds = 1e6;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(100);

    private double _time;
    private int _repeats = 1;

    /// <summary>Also finds out what the task allocates and how often it has to run to be timed.</summary>
    public override void WarmUp()
    {
        if (_time > SlowMicroseconds)
            return;

        var clock = Stopwatch.StartNew();
        do
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _time = TimeOf(1);
            AllocatedBytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        while (clock.Elapsed < WarmUpTime);
        _repeats = (int)Math.Clamp(SliceMicroseconds / _time, 1, MostRepeats);
    }

    protected override double Take()
    {
        if (_time < ShortMicroseconds)
            TimeOf(1);
        return TimeOf(_repeats);
    }

    private double TimeOf(int repeats)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
            Check(run());
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / repeats;
    }
}
