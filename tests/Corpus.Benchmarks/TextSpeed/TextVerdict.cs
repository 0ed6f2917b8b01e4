using System.Globalization;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>Holds the results against the targets.</summary>
internal static class TextVerdict
{
    private const double WordsTarget = 150;
    private const double LuceneTarget = 5;
    private const double CompileTarget = 20;

    // Caches hold less of a longer text, so that a byte of it may cost somewhat more.
    private const double LinearRatio = 1.5;

    public static void Print(TextResults results, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Targets:");
        output.WriteLine();
        foreach (var speeds in results.Speeds.GroupBy(speed => speed.Text))
            JudgeText(speeds.Key, [.. speeds], output);
        JudgeGrowth(results.Growths, output);
        JudgeCompile(results.Compiles, output);
    }

    private static void JudgeText(BenchmarkText text, List<Speed> speeds, TextWriter output)
    {
        var lucene = speeds.Single(speed => speed.System is LuceneWords);
        foreach (var own in speeds.Where(speed => speed.System is OwnUtf8Words or OwnWords))
        {
            var ratio = lucene.Seconds.RatioTo(own.Seconds);
            Line(output, own.Megabytes >= WordsTarget, $"words at {WordsTarget} MB/s or more, {own.System.Name}, {text.Name}: {own.Megabytes:F0} MB/s");
            Line(output, ratio >= LuceneTarget, $"at least {LuceneTarget} times Lucene.NET's speed, {own.System.Name}, {text.Name}: {ratio:F1} times");
            Line(output, own.AllocatedBytes == 0, $"no allocation for a token, {own.System.Name}, {text.Name}: {own.AllocatedBytes:N0} bytes for {own.Count:N0} tokens");
        }
    }

    private static void JudgeGrowth(List<Growth> growths, TextWriter output)
    {
        foreach (var worst in growths.GroupBy(growth => growth.System.Name, StringComparer.Ordinal).Select(system => system.MaxBy(growth => growth.Ratio)!))
            Line(output, worst.Ratio <= LinearRatio, $"linear time, {worst.System.Name}, worst of the hard texts: {worst.Ratio:F2} times as much for a byte ({worst.Input.Name})");
    }

    private static void JudgeCompile(List<CompileOnCores> compiles, TextWriter output)
    {
        if (compiles.Count == 0)
            return;
        var one = compiles[0].Megabytes / compiles[0].Steady.Median;
        Line(output, one >= CompileTarget, $"`corpus compile` at {CompileTarget} MB/s or more on one core: {one:F1} MB/s");
        if (compiles.Count > 1)
        {
            var ratio = compiles[0].Steady.Median / compiles[1].Steady.Median;
            Line(output, ratio >= 1.2, $"and uses the others: {ratio:F2} times as fast on {compiles[1].Cores}");
        }
    }

    private static void Line(TextWriter output, bool isMet, FormattableString text)
        => output.WriteLine($"- {(isMet ? "met" : "**missed**")}: {text.ToString(CultureInfo.InvariantCulture)}");
}
