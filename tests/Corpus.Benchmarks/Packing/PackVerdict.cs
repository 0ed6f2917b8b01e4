using System.Globalization;

namespace Corpus.Benchmarks.Packing;

/// <summary>Holds the results against the targets.</summary>
internal static class PackVerdict
{
    private const double CompileTarget = 120;
    private const double CompileMemoryTarget = 1_000;
    private const double BuildTarget = 1.10;
    private const double OpenTarget = 5;
    private const double TouchTarget = 1e6;

    public static void Print(IReadOnlyList<PackResult> results, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Targets:");
        output.WriteLine();
        foreach (var result in results)
        {
            var count = result.Count.ToString("N0", CultureInfo.InvariantCulture);
            Line(result.CompileSeconds < CompileTarget, $"{count}: compiled in less than {CompileTarget:F0} s: {result.CompileSeconds:F1} s ({result.Pack.Seconds:F1} s with a package of it)");
            Known(
                result.CompileMegabytes > 0, result.CompileMegabytes < CompileMemoryTarget,
                $"{count}: compiled in less than {CompileMemoryTarget:N0} MB: {result.CompileMegabytes:F0} MB");
            Line(
                result.Build.RatioTo(result.BuildWithout) <= BuildTarget,
                $"{count}: a consumer's restore and build within {BuildTarget - 1:P0} of that without: {result.Build.RatioTo(result.BuildWithout) - 1:+0.0%;-0.0%} ({result.Build.Minus(result.BuildWithout).Median:F2} s)");
            Line(result.Article.WarmMilliseconds < OpenTarget, $"{count}: opened in less than {OpenTarget} ms: {result.Article.WarmMilliseconds:F2} ms in a process that is warm");
            Line(
                result.Article.OpenMilliseconds < OpenTarget,
                $"{count}: opened in less than {OpenTarget} ms by a process that has just started: {result.Article.OpenMilliseconds:F2} ms with what the runtime loads and compiles");
            Known(
                result.Article.TouchedBytes > 0, result.Article.TouchedBytes < TouchTarget,
                $"{count}: one article touches less than {TouchTarget / 1e6:F0} MB: {result.Article.TouchedBytes / 1e3:N0} KB");
        }

        void Known(bool isKnown, bool isMet, FormattableString text)
        {
            if (isKnown)
                Line(isMet, text);
            else
                output.WriteLine($"- not judged: {text.ToString(CultureInfo.InvariantCulture)} (not known on this system)");
        }

        void Line(bool isMet, FormattableString text) => output.WriteLine($"- {(isMet ? "met" : "**missed**")}: {text.ToString(CultureInfo.InvariantCulture)}");
    }
}
