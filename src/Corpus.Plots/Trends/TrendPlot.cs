using ScottPlot;

namespace Corpus;

/// <summary>Draws trends.</summary>
internal static class TrendPlot
{
    // Beyond the data on each side, as a share of them, so that points on the edge are whole.
    private const double Room = 0.025;

    public static StatisticsPlot Of(Trend[] trends, string[]? names)
    {
        var labels = trends.Select((trend, i) => PlotText.Shown(names?[i] ?? PlotText.NameOf(trend.Pattern), PlotText.LongestName)).ToArray();
        var rows = Array.ConvertAll(trends, trend => trend.ToArray());
        var title = trends switch
        {
            [] => "Trends",
            [var only] => names?[0] ?? PlotText.NameOf(only.Pattern),
            _ => $"Frequency by {TimeAxis.NameOf(trends[0].Period)}",
        };
        var plot = new StatisticsPlot(title, TrendNotes.Of(trends, rows, labels), trends.Select(trend => trend.Signature), labels);
        if (trends.Length == 0)
        {
            PlotStyles.SayOnly(plot, "There are no trends to be drawn.");
            return plot;
        }

        var period = trends[0].Period;
        PlotStyles.Label(plot.Axes.Left, "per million tokens");
        PlotStyles.Label(plot.Axes.Bottom, TimeAxis.NameOf(period));
        var lines = Array.ConvertAll(rows, row => LineOf(row, period));
        if (Array.TrueForAll(lines, line => !line.Any(point => double.IsFinite(point.Y))))
        {
            PlotStyles.SayOnly(plot, rows.All(row => row.Length == 0) ? "There are no articles." : $"No article with text has a date that says its {TimeAxis.NameOf(period)}.");
            return plot;
        }

        for (var i = 0; i < lines.Length; i++)
            Draw(plot, lines[i], i, lines.Length > 1 ? labels[i] : "");
        ScaleTo(plot, lines, period);
        if (lines.Length > 1)
            plot.ShowLegend(labels.Max(label => label.Length) > PlotText.LongestWord / 2 ? Edge.Bottom : Edge.Right);
        return plot;
    }

    // The periods, one point for each; of periods without tokens that follow each other only the first, as NaN, which breaks the line.
    private static Coordinates[] LineOf(TrendPoint[] rows, TimePeriod period)
    {
        var points = new List<Coordinates>();
        foreach (var row in rows.TakeWhile(row => row.Bucket.Kind == TimeBucketKind.Period))
        {
            if (double.IsFinite(row.PerMillion) || (points.Count > 0 && double.IsFinite(points[^1].Y)))
                points.Add(new Coordinates(TimeAxis.NumberOf(row.Bucket.Date, period), row.PerMillion));
        }

        return [.. points];
    }

    private static void Draw(StatisticsPlot plot, Coordinates[] line, int series, string name)
    {
        var scatter = plot.Add.Scatter(line, PlotStyles.ColorOf(series));
        scatter.LegendText = name;
        scatter.LineWidth = 1.5f;
        scatter.MarkerShape = PlotStyles.MarkerOf(series);

        // Never none: a period between two gaps is a point without a line.
        scatter.MarkerSize = line.Length switch
        {
            <= 40 => 7,
            <= 130 => 5,
            _ => 3,
        };
    }

    private static void ScaleTo(StatisticsPlot plot, Coordinates[][] lines, TimePeriod period)
    {
        var points = lines.SelectMany(line => line).Where(point => double.IsFinite(point.Y)).ToArray();
        var greatest = points.Max(point => point.Y) is > 0 and var most ? most : 1;
        var (first, last) = (points.Min(point => point.X), points.Max(point => point.X));
        var beside = Math.Max(0.5, (last - first) * Room);
        plot.Axes.SetLimits(first - beside, last + beside, -greatest * Room, greatest * (1 + (2 * Room)));
        plot.Axes.Bottom.TickGenerator = new TimeTicks(period);
        plot.Axes.Bottom.TickLabelStyle.FontSize = PlotStyles.TickSize;
        PlotStyles.Number(plot.Axes.Left);
    }
}
