using System.Globalization;

namespace Corpus;

/// <summary>Draws several dispersions: a row for each.</summary>
internal static class DispersionRows
{
    /// <summary>What is on the axis of a text.</summary>
    public const string TextAxis = "place in the running text (tokens)";

    private const double RowHeight = 0.7;

    public static StatisticsPlot Of(Dispersion[] dispersions, string[]? names)
    {
        var labels = dispersions.Select((dispersion, i) => PlotText.Shown(names?[i] ?? PlotText.NameOf(dispersion.Pattern), PlotText.LongestWord)).ToArray();
        var plot = new StatisticsPlot("Dispersion", NotesOf(dispersions), dispersions.Select(dispersion => dispersion.Signature), labels);
        var tokens = dispersions.Length == 0 ? 0 : dispersions.Max(dispersion => dispersion.Tokens);
        if (tokens == 0)
        {
            PlotStyles.SayOnly(plot, dispersions.Length == 0 ? "There are no dispersions to be drawn." : "There is no text.");
            return plot;
        }

        for (var i = 0; i < dispersions.Length; i++)
            plot.Add.Plottable(new OccurrenceLines(dispersions[i].Offsets, dispersions[i].Tokens, -i - (RowHeight / 2), -i + (RowHeight / 2), PlotStyles.ColorOf(i)));
        plot.HideGrid();
        plot.Axes.SetLimits(0, tokens, -dispersions.Length + 0.5, 0.5);
        plot.Axes.SetLimitsY(-dispersions.Length + 0.5, 0.5, plot.Axes.Right);
        PlotStyles.Label(plot.Axes.Bottom, TextAxis);
        PlotStyles.Number(plot.Axes.Bottom, isWhole: true);
        PlotStyles.Name(plot.Axes.Left, labels.Select((label, i) => ((double)-i, label)));
        PlotStyles.Name(plot.Axes.Right, dispersions.Select((dispersion, i) => ((double)-i, BesideOf(dispersion))));
        return plot;
    }

    /// <summary>Both measures that are most in use; nothing where there are none.</summary>
    public static string MeasuresOf(DispersionMeasures measures) => string.Join(", ", new[]
    {
        double.IsFinite(measures.JuillandD) ? string.Create(CultureInfo.InvariantCulture, $"Juilland's D {measures.JuillandD:F3}") : "",
        double.IsFinite(measures.DP) ? string.Create(CultureInfo.InvariantCulture, $"Gries' DP {measures.DP:F3}") : "",
    }.Where(measure => measure.Length > 0));

    private static string BesideOf(Dispersion dispersion)
        => string.Join('\n', new[]
        {
            PlotText.Number(dispersion.Occurrences),
            double.IsFinite(dispersion.Measures.JuillandD) ? string.Create(CultureInfo.InvariantCulture, $"D {dispersion.Measures.JuillandD:F2}") : "",
            double.IsFinite(dispersion.Measures.DP) ? string.Create(CultureInfo.InvariantCulture, $"DP {dispersion.Measures.DP:F2}") : "",
        }.Where(line => line.Length > 0));

    private static IEnumerable<string> NotesOf(Dispersion[] dispersions)
    {
        if (dispersions.Length == 0)
            yield break;
        var parts = dispersions.Select(dispersion => dispersion.Measures.Parts).Distinct().ToArray();
        yield return "Right: occurrences, Juilland's D and Gries' DP" + (parts.Length == 1 ? $" over {PlotText.Count(parts[0], "part")}" : ", each over the parts of its own text");
    }
}
