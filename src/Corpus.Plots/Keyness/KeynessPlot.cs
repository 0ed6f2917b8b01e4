using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Corpus;

/// <summary>Draws keywords.</summary>
internal static class KeynessPlot
{
    private const double BarHeight = 0.75;
    private const double Room = 1.05;
    private const int FewRows = 20;

    public static StatisticsPlot Of(KeynessList keywords, int count)
    {
        var scale = KeynessScale.Of(keywords.Measure);
        var choice = KeynessChoice.Of(keywords, scale, count);
        (string Word, double Place)[] rows = [.. choice.Over.Concat(choice.Under).Select(row => (PlotText.Shown(row.Word, PlotText.LongestWord), row.Place))];
        var plot = new StatisticsPlot($"Keywords by {scale.Name}", NotesOf(keywords, choice, scale), [keywords.Signature], rows.Select(row => row.Word));
        if (rows.Length == 0)
        {
            PlotStyles.SayOnly(plot, keywords.Count == 0 ? "There are no words." : "No word is over-used or under-used.");
            return plot;
        }

        plot.Add.Bars(rows.Select((row, i) => new Bar
        {
            Position = -i,
            Value = row.Place,
            Size = BarHeight,
            FillColor = row.Place > 0 ? PlotStyles.Over : PlotStyles.Under,
            LineWidth = 0,
            Orientation = Orientation.Horizontal,
        }).ToArray());
        plot.Add.VerticalLine(0, 1, PlotStyles.Grey);
        PlotStyles.Name(plot.Axes.Left, rows.Select((row, i) => ((double)-i, row.Word)), rows.Length > FewRows ? PlotStyles.SmallestSize : PlotStyles.TickSize);
        PlotStyles.Label(plot.Axes.Bottom, scale.Name + ": over-used to the right, under-used to the left");
        PlotStyles.Number(plot.Axes.Bottom);
        if (scale.IsRatio)
            plot.Axes.Bottom.TickGenerator = new NumericAutomatic { LabelFormatter = Ratio, IntegerTicksOnly = true, MinorTickGenerator = new NoMinorTicks() };
        plot.Axes.SetLimits(Math.Min(0, rows.Min(row => row.Place)) * Room, Math.Max(0, rows.Max(row => row.Place)) * Room, 0.6 - rows.Length, 0.6);
        plot.Grid.YAxisStyle.IsVisible = false;
        return plot;
    }

    // Of a place on an axis of doublings.
    private static string Ratio(double doublings)
        => doublings < 0 ? "1/" + Ratio(-doublings) : Math.Pow(2, doublings) is var ratio && ratio < 1e7 ? PlotText.Number(ratio) : ratio.ToString("0.#e0", CultureInfo.InvariantCulture);

    private static IEnumerable<string> NotesOf(KeynessList keywords, KeynessChoice choice, KeynessScale scale)
    {
        yield return $"{PlotText.Count(keywords.Count, "word")}; {PlotText.Count(keywords.Size, "token")} against {PlotText.Number(keywords.ReferenceSize)}";
        yield return $"Drawn: {PlotText.Number(choice.Over.Count)} of {PlotText.Number(choice.OverAll)} over-used, {PlotText.Number(choice.Under.Count)} of {PlotText.Number(choice.UnderAll)} under-used";
        if (choice.NotFinite > 0)
            yield return $"Not drawn: {PlotText.Count(choice.NotFinite, "word")} whose {scale.Name} is {(scale.IsRatio ? "0 or not finite" : "not finite")}";
    }
}
