using System.Globalization;
using System.Runtime.InteropServices;
using Corpus.Benchmarks.Fixtures.Rows;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Fixtures;

/// <summary>Prints the results.</summary>
internal static class FixtureTable
{
    public static void Print(FixtureResults results, TextWriter output)
    {
        Line(output, $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}; all in turn, {results.Options.Rounds} rounds, medians.");
        if (results.Rows.Count > 0)
            PrintRows(results, output);
        if (results.Scores.Count > 0)
            PrintScores(results, output);
    }

    private static void PrintRows(FixtureResults results, TextWriter output)
    {
        output.WriteLine();
        var table = new MarkdownTable(
            Text($"theories of {results.Options.Rows:N0} rows; whole process"), "one row, s", "`MemberData`, strings, s", "`ArticleData`, s", "a row of strings, µs", "a row of articles, µs", "articles : strings");
        foreach (var times in results.Rows)
        {
            Row($"{times.Framework.Name}, `dotnet test --list-tests`", times, theory => theory.Discovery);
            Row($"{times.Framework.Name}, `dotnet test`", times, theory => theory.Run);
        }

        table.Print(output);

        void Row(string name, FrameworkTimes times, Func<TheoryTime, Sample> of) => table.Add(
            name, Seconds(of(times.Empty)), Seconds(of(times.Strings)), Seconds(of(times.Articles)),
            PerRow(times.Beyond(of, times.Strings)), PerRow(times.Beyond(of, times.Articles)), Text($"{times.Ratio(of):F2}"));

        string PerRow(double seconds) => Text($"{seconds * 1e6 / results.Options.Rows:N0}");
    }

    private static void PrintScores(FixtureResults results, TextWriter output)
    {
        output.WriteLine();
        var table = new MarkdownTable(
            Text($"scores of {results.ScoredArticles:N0} articles, {results.ScoredTokens / 1e6:F2} M tokens; processor time"), "right", "M tokens/s", "95 % reach", "by hand, M tokens/s", "× by hand");
        foreach (var time in results.Scores)
        {
            table.Add(
                time.Task.Name, Text($"{time.Correct:N0}"), Text($"{time.Speed:F1}"), Text($"{time.SlowSpeed:F1}"),
                time.Task.ByHand is null ? "–" : Text($"{time.Task.Tokens / time.ByHand.Median / 1e6:F1}"),
                time.Task.ByHand is null ? "–" : Text($"{time.ByHand.RatioTo(time.Own):F2}"));
        }

        table.Print(output);
    }

    private static string Seconds(Sample sample) => Text($"{sample.Median:F2} ± {sample.HalfOfMiddle:F2}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(Text(text));
}
