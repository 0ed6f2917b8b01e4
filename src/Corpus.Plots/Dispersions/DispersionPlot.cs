using ScottPlot;

namespace Corpus;

/// <summary>Draws one dispersion: the occurrences in the running text, and below them a bar for each part.</summary>
internal static class DispersionPlot
{
    private const int MostBars = 16;

    // In rows of a part each.
    private const double BarHeight = 0.7;
    private const double Gap = 0.3;

    // Around the occurrences where there are no bars.
    private const double Margin = 0.06;

    private const float TopLabelOffset = 13;

    // So that values fit behind the longest bar.
    private const double Room = 1.15;

    public static StatisticsPlot Of(Dispersion dispersion)
    {
        DispersionPart[] parts = [.. dispersion];
        var hasBars = parts.Length is > 0 and <= MostBars && dispersion.Occurrences > 0;
        var names = Array.ConvertAll(parts, part => PlotText.Shown(part.Name, PlotText.LongestWord));
        var plot = new StatisticsPlot(PlotText.NameOf(dispersion.Pattern), NotesOf(dispersion, hasBars), [dispersion.Signature], hasBars ? names : []);
        if (dispersion.Tokens == 0)
        {
            PlotStyles.SayOnly(plot, "There is no text.");
            return plot;
        }

        // As much room for the occurrences as for some bars, whatever the number of these.
        var top = hasBars ? Math.Max(2, parts.Length * 0.35) : 1;
        var lines = new OccurrenceLines(dispersion.Offsets, dispersion.Tokens, 0, top, PlotStyles.Over);
        plot.Add.Plottable(lines);
        plot.HideGrid();
        IXAxis text = hasBars ? plot.Axes.Top : plot.Axes.Bottom;
        lines.Axes.XAxis = text;
        PlotStyles.Label(text, DispersionRows.TextAxis);
        PlotStyles.Number(text, isWhole: true);

        // ScottPlot puts the label of an axis above the data one line too high, out of the axis's room.
        if (hasBars)
            text.Label.OffsetY = TopLabelOffset;
        plot.Axes.SetLimitsX(0, dispersion.Tokens, text);
        plot.Axes.SetLimitsY(hasBars ? -parts.Length - Gap : -Margin, top + (hasBars ? Gap : Margin));
        var rows = new List<(double, string)>();
        if (hasBars)
        {
            rows.Add((top / 2, "in the text"));
            rows.AddRange(names.Select((name, i) => (PlaceOf(i), name)));
            AddBars(plot, parts);
        }

        PlotStyles.Name(plot.Axes.Left, rows);
        return plot;
    }

    private static double PlaceOf(int part) => -part - 0.5 - (Gap / 2);

    private static void AddBars(StatisticsPlot plot, DispersionPart[] parts)
    {
        var bars = plot.Add.Bars(parts.Select((part, i) => new Bar
        {
            Position = PlaceOf(i),
            Value = double.IsFinite(part.PerMillion) ? part.PerMillion : 0,
            Size = BarHeight,
            FillColor = PlotStyles.Over,
            LineWidth = 0,
            Orientation = Orientation.Horizontal,
            ValueLabel = double.IsFinite(part.PerMillion) ? PlotText.Number(Math.Round(part.PerMillion, 1)) : "no tokens",
        }).ToArray());
        bars.ValueLabelStyle.FontName = plot.FontName;
        bars.ValueLabelStyle.FontSize = PlotStyles.TickSize;
        PlotStyles.Label(plot.Axes.Bottom, "per million tokens");
        PlotStyles.Number(plot.Axes.Bottom);
        plot.Axes.SetLimitsX(0, parts.Where(part => double.IsFinite(part.PerMillion)).Max(part => part.PerMillion) * Room);
    }

    private static IEnumerable<string> NotesOf(Dispersion dispersion, bool hasBars)
    {
        var measures = DispersionRows.MeasuresOf(dispersion.Measures);
        yield return $"{PlotText.Count(dispersion.Occurrences, "occurrence")} in {PlotText.Number(dispersion.Measures.Range)} of {PlotText.Count(dispersion.Measures.Parts, "part")}"
            + (measures.Length > 0 ? "; " + measures : "");
        if (!hasBars && dispersion.Count > MostBars)
            yield return $"{PlotText.Count(dispersion.Count, "part")}: too many for bars, of which there are {MostBars} at most";
        if (dispersion.Count > dispersion.Measures.Parts && dispersion.Tokens > 0)
            yield return $"{PlotText.Count(dispersion.Count - dispersion.Measures.Parts, "part")} without tokens";
    }
}
