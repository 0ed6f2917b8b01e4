using ScottPlot;
using ScottPlot.Plottables;

namespace Corpus.Plots.Tests;

/// <summary>Trends as plots.</summary>
public class TrendPlotTests
{
    private static readonly (string, string)[] Years = [("2019", SmallCorpus.Times("haven", 1, 10)), ("2021", SmallCorpus.Times("haven", 2, 10)), ("2023", SmallCorpus.Times("haven", 0, 10))];

    [Fact]
    public void Frequencies_per_million_stand_at_their_years_and_years_without_text_are_gaps()
    {
        var plot = SmallCorpus.Of(Years).Trend("haven").ToPlot();

        Assert.Equal([(2019, 100_000), (2020, double.NaN), (2021, 200_000), (2022, double.NaN), (2023, 0)], PointsOf(plot).Single());
        Assert.Equal(("haven", "year", "per million tokens"), (plot.Axes.Title.Label.Text, plot.Axes.Bottom.Label.Text, plot.Axes.Left.Label.Text));
        Assert.Equal("3 occurrences, by year, 2019 to 2023\nGaps: 2 years without tokens", plot.Subtitle);
        Assert.Equal((2018.5, 2023.5), (plot.Axes.Bottom.Min, plot.Axes.Bottom.Max));
        Assert.True(plot.Axes.Left.Min is < 0 and > -10_000 && plot.Axes.Left.Max is > 200_000 and < 220_000, "All points lie within the axes.");
    }

    [Fact]
    public void What_dates_do_not_put_into_a_period_is_not_drawn_but_said()
    {
        var plot = SmallCorpus.Of(("2022-10", "De haven."), ("2022", "Haven, haven."), ("", "De haven."), ("2022-12", "De kade.")).Trend("haven", TimePeriod.Month).ToPlot();

        Assert.Equal([(2022 * 12 + 9, 1e6 / 3), (2022 * 12 + 10, double.NaN), (2022 * 12 + 11, 0)], PointsOf(plot).Single());
        Assert.EndsWith("\n3 occurrences in 2 articles of coarser or unknown date are not shown", plot.Subtitle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022", "1 occurrence in one year only, 2022", null)]
    [InlineData("", "1 occurrence in 1 article of unknown date is not shown", "No article with text has a date that says its year.")]
    [InlineData(null, "", "There are no articles.")]
    public void One_period_or_none_is_said(string? date, string subtitle, string? insteadOfData)
    {
        var plot = SmallCorpus.Of(date is null ? [] : [(date, "De haven.")]).Trend("haven").ToPlot();

        Assert.Equal(subtitle, plot.Subtitle);
        Assert.Equal(insteadOfData is null ? [] : [insteadOfData], plot.GetPlottables<Annotation>().Select(annotation => annotation.Text));
        Assert.Equal(insteadOfData is null ? 1 : 0, plot.GetPlottables<Scatter>().Count());
        Assert.NotEmpty(plot.GetImageBytes(80, 50));
    }

    [Fact]
    public void Words_are_compared_on_one_axis_with_their_names_in_the_legend()
    {
        var articles = SmallCorpus.Of([.. Years, ("", "Een haven.")]);

        var plot = new[] { "haven", "en" }.Select(word => articles.Trend(word)).ToPlot();

        Assert.Equal(["haven", "en"], plot.GetPlottables<Scatter>().Select(line => line.LegendText));
        Assert.Equal([200_000, 1_000_000], PointsOf(plot).Select(line => line.Where(point => !double.IsNaN(point.Y)).Max(point => point.Y)));
        Assert.EndsWith("\nNot shown, in articles of unknown date: haven 1, en 0", plot.Subtitle, StringComparison.Ordinal);
        Assert.Equal(2, plot.Signature.Split('\n').Length);
        Assert.Equal(["Haven!", "En!"], articles.Trend("haven") is var trend ? new[] { trend, trend }.ToPlot(["Haven!", "En!"]).GetPlottables<Scatter>().Select(line => line.LegendText) : []);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        var articles = SmallCorpus.Of(Years);

        Assert.Contains("one by Month", Assert.Throws<ArgumentException>(() => new[] { articles.Trend("haven"), articles.Trend("haven", TimePeriod.Month) }.ToPlot()).Message, StringComparison.Ordinal);
        Assert.Contains("2 names for 1 results", Assert.Throws<ArgumentException>(() => new[] { articles.Trend("haven") }.ToPlot(["a", "b"])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Trend[] { null! }.ToPlot());
        Assert.Throws<ArgumentNullException>(() => ((Trend)null!).ToPlot());
        Assert.Equal("There are no trends to be drawn.", Array.Empty<Trend>().ToPlot().GetPlottables<Annotation>().Single().Text);
    }

    private static (double X, double Y)[][] PointsOf(Plot plot)
        => [.. plot.GetPlottables<Scatter>().Select(line => line.Data.GetScatterPoints().Select(point => (point.X, point.Y)).ToArray())];
}
