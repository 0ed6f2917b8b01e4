using System.Globalization;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Holds the results against the targets.</summary>
internal static class LinguistVerdict
{
    private const double IndexTarget = 10;
    private const double NltkTarget = 50;
    private const double SortMilliseconds = 100;
    private const double MillionTokensPerSecond = 100;

    public static void Print(LinguistResults results, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Targets:");
        output.WriteLine();
        foreach (var table in results.Tables)
        {
            foreach (var row in table.Rows)
                Judge(table, row, output);
        }
    }

    private static void Judge(LinguistTable table, LinguistTimedRow row, TextWriter output)
    {
        switch (row.Row.Target)
        {
            case LinguistTarget.Concordance:
                JudgeRatios(table, row, system => system is NltkSystem or NltkFirstSystem ? NltkTarget : system is OwnConcordances ? null : IndexTarget, output);
                break;
            case LinguistTarget.Sorting:
                JudgeSorting(table, row, output);
                break;
            case LinguistTarget.Scan:
                JudgeSpeed(table, row, output);
                JudgeRatios(table, row, system => system is NltkSystem or NltkFinderSystem ? NltkTarget : null, output);
                break;
        }
    }

    private static void JudgeRatios(LinguistTable table, LinguistTimedRow row, Func<ILinguistSystem, double?> targetOf, TextWriter output)
    {
        for (var system = 1; system < table.Systems.Count; system++)
        {
            if (!row.Times.Has(system) || targetOf(table.Systems[system]) is not { } target)
                continue;
            var (median, worst) = (row.Times.MedianRatio(system), row.Times.Worst(system));
            Line(output, median >= target, $"{Named(table, row)}: {target} times as fast as {table.Systems[system].Name}: {LinguistPrinter.Number(median)}{InPlace(table, row, system)}; worst {LinguistPrinter.Number(worst.RatioOf(system))} ({worst.Name})");
        }
    }

    // The other makes strings of all it finds; a line is whole without.
    private static string InPlace(LinguistTable table, LinguistTimedRow row, int system)
    {
        for (var own = 0; own < table.Systems.Count; own++)
        {
            if (table.Systems[own].Name == OwnConcordances.InPlaceName && row.Times.Has(own))
                return $", by the medians {LinguistPrinter.Number(row.Times.Median(system) / row.Times.Median(own))} where ours are read in place";
        }

        return "";
    }

    private static void JudgeSpeed(LinguistTable table, LinguistTimedRow row, TextWriter output)
    {
        for (var system = 0; table.Systems[system] is OwnLists; system++)
        {
            var speed = row.MillionTokensPerSecond(system);
            Line(output, speed >= MillionTokensPerSecond, $"{Named(table, row)}: {MillionTokensPerSecond} million tokens a second on one core, {table.Systems[system].Name}: {LinguistPrinter.Number(speed)}");
        }
    }

    // Of a corpus in which no word is frequent enough nothing is said.
    private static void JudgeSorting(LinguistTable table, LinguistTimedRow row, TextWriter output)
    {
        if (row.Count < LinguistRows.SortedLines)
            return;
        for (var system = 0; table.Systems[system] is OwnConcordances; system++)
        {
            var milliseconds = row.Times.Median(system) / 1_000;
            Line(output, milliseconds < SortMilliseconds, $"{Named(table, row)}: {LinguistRows.SortedLines:N0} lines in less than {SortMilliseconds} ms, {table.Systems[system].Name}: {milliseconds:F1} ms for {row.Count:N0}");
        }
    }

    private static string Named(LinguistTable table, LinguistTimedRow row) => $"{row.Row.Name}, {table.Name}";

    private static void Line(TextWriter output, bool isMet, FormattableString text)
        => output.WriteLine($"- {(isMet ? "met" : "**missed**")}: {text.ToString(CultureInfo.InvariantCulture)}");
}
