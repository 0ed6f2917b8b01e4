using System.Diagnostics;
using System.Globalization;

namespace Corpus.Benchmarks.Planning;

/// <summary>Measures what something costs, and prints it: median, best, and what it allocates.</summary>
internal sealed class CostMeter(TextWriter output)
{
    /// <summary>How often each is measured.</summary>
    public const int Rounds = 41;

    private const int Warmings = 3;
    private const double RoundNanoseconds = 500_000;
    private const int MostRepeats = 2_000;

    /// <summary>Measures it.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="per">How many units of it one run has: the time is printed for one.</param>
    /// <param name="run">Runs it; what it gives keeps it from being left out.</param>
    public void Measure(string name, double per, Func<int> run)
    {
        var repeats = RepeatsOf(run);
        for (var warming = 0; warming < Warmings; warming++)
        {
            for (var i = 0; i < repeats; i++)
                run();

            // The runtime compiles it anew in the background.
            Thread.Sleep(100);
        }

        var times = new double[Rounds];
        long allocated = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < repeats; i++)
                run();
            times[round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats / per;
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / repeats;
        }

        Array.Sort(times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-60} {times[Rounds / 2],9:F3} ns {times[0],9:F3} ns {allocated,8} B"));
    }

    private static int RepeatsOf(Func<int> run)
    {
        run();
        var start = Stopwatch.GetTimestamp();
        run();
        return (int)Math.Clamp(RoundNanoseconds / Stopwatch.GetElapsedTime(start).TotalNanoseconds, 20, MostRepeats);
    }
}
