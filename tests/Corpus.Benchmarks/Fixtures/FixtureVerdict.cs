using System.Globalization;

namespace Corpus.Benchmarks.Fixtures;

/// <summary>Holds the results against the targets.</summary>
internal static class FixtureVerdict
{
    private const double DiscoveryTarget = 2;
    private const double ScoreTarget = 1;

    public static void Print(FixtureResults results, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Targets:");
        output.WriteLine();
        foreach (var times in results.Rows)
        {
            var seconds = times.Beyond(theory => theory.Discovery, times.Articles);
            var strings = times.Beyond(theory => theory.Discovery, times.Strings);
            Line(seconds < DiscoveryTarget, $"{times.Rows:N0} articles discovered in less than {DiscoveryTarget} s beyond an empty theory, {times.Framework.Name}: {seconds:F2} s ({strings:F2} s for strings)");
        }

        foreach (var time in results.Scores)
            Line(time.Speed >= ScoreTarget, $"{time.Task.Name} at {ScoreTarget} M tokens a second or more: {time.Speed:F1}");

        void Line(bool isMet, FormattableString text) => output.WriteLine($"- {(isMet ? "met" : "**missed**")}: {text.ToString(CultureInfo.InvariantCulture)}");
    }
}
