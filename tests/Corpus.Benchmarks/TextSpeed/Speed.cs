using System.Diagnostics;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>How fast a system divides a text, on one thread.</summary>
/// <param name="System">The system.</param>
/// <param name="Text">The text.</param>
/// <param name="Count">The parts that it gives.</param>
/// <param name="Seconds">Of one pass over the text.</param>
/// <param name="AllocatedBytes">What one pass allocates.</param>
internal sealed record Speed(ITextSystem System, BenchmarkText Text, long Count, Sample Seconds, long AllocatedBytes)
{
    // So that everything is compiled with what the runtime has learnt of it.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public double Megabytes => Text.Bytes / Seconds.Median / 1e6;

    /// <summary>What 95 of 100 passes reach.</summary>
    public double SlowMegabytes => Text.Bytes / Seconds.P95 / 1e6;

    public double BytesPerPart => (double)AllocatedBytes / Count;

    /// <summary>The systems in turn, round by round, so that the machine's speed at a time is the same for all.</summary>
    public static IReadOnlyList<Speed> Measure(IReadOnlyList<ITextSystem> systems, BenchmarkText text, int rounds)
    {
        foreach (var system in systems)
        {
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
                Pass(system, text);
        }

        var speeds = systems.Select(system => new Speed(system, text, Pass(system, text), new Sample(), Allocated(system, text))).ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var speed in speeds)
                speed.Seconds.Add(Time(speed));
        }

        return speeds;
    }

    private static double Time(Speed speed)
    {
        var clock = Stopwatch.StartNew();
        for (var pass = 0; pass < speed.Text.Passes; pass++)
        {
            if (Pass(speed.System, speed.Text) != speed.Count)
                throw new WrongAnswerException($"{speed.System.Name} gave another answer to the same text.");
        }

        return clock.Elapsed.TotalSeconds / speed.Text.Passes;
    }

    private static long Allocated(ITextSystem system, BenchmarkText text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Pass(system, text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long Pass(ITextSystem system, BenchmarkText text)
    {
        long count = 0;
        for (var i = 0; i < text.Articles.Count; i++)
            count += system.Count(text.Articles[i]);
        return count;
    }
}
