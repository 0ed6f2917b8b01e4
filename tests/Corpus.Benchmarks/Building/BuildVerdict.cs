using System.Globalization;

namespace Corpus.Benchmarks.Building;

/// <summary>Holds the results against the targets.</summary>
internal static class BuildVerdict
{
    // What two measurements of the same thing may differ here.
    private const double Noise = 1.25;

    public static void Print(IReadOnlyList<SizeResult> results, TextWriter output)
    {
        var largest = results[^1];
        output.WriteLine();
        output.WriteLine("Targets:");
        output.WriteLine();
        if (results.Count > 2)
        {
            var smaller = results[^2];
            Linear("cold build beyond the project without a corpus", r => r.ColdBuild - r.ColdBuildWithout);
            Linear("generator", r => r.Generator.Cold / 1000);

            void Linear(string what, Func<SizeResult, double> seconds)
            {
                var (before, now) = (seconds(smaller) / smaller.Articles * 1e6, seconds(largest) / largest.Articles * 1e6);
                Line(
                    now <= before * Noise,
                    $"growth no worse than linear: {what}: {before:F0} µs an article at {smaller.Articles:N0}, {now:F0} µs at {largest.Articles:N0}");
            }
        }

        Line(largest.Compile.WholeProcess >= 50, $"`corpus compile` at 50 MB/s or more: {largest.Compile.WholeProcess:F1} MB/s, start of the process included");
        var withoutRoslyn = (largest.Generator.Edit - largest.Generator.Bookkeeping) / largest.Generator.Cold;
        Line(
            largest.Generator.EditShare <= 0.01,
            $"one edit at most 1 % of the generator's cold work at {largest.Articles:N0}: {largest.Generator.EditShare:P1}, {withoutRoslyn:P1} without Roslyn's own");
        Line(largest.Start.Ratio <= 1.1, $"first article within 10 % of hello world: {largest.Start.Ratio - 1:P1}");
        if (largest.NativeStart is { } native)
            Line(native.Ratio <= 1.1, $"the same, NativeAOT: {native.Ratio - 1:P1}");
        Line(results.All(r => r.ReadAllocated == 0), $"reading a text as UTF-8 allocates nothing: {results.Max(r => r.ReadAllocated)} bytes");

        void Line(bool isMet, FormattableString text)
            => output.WriteLine($"- {(isMet ? "met" : "missed")}: {text.ToString(CultureInfo.InvariantCulture)}");
    }
}
