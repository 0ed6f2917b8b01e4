using ScottPlot.Plottables;

namespace Corpus.Plots.Tests;

/// <summary>Dispersions as plots.</summary>
public class DispersionPlotTests
{
    // Tokens 1, 10, 12 of 20.
    private static readonly ArticleQuery<PlainArticle, PlainFields> Articles = SmallCorpus.Of(("2021", "En haven en en en en en en en en"), ("2022", "Haven en haven en en en en en en en"));

    [Fact]
    public void Occurrences_are_lines_in_the_running_text_and_parts_are_bars()
    {
        var plot = Articles.Dispersion("haven").ToPlot();

        var lines = plot.GetPlottables<OccurrenceLines>().Single();
        Assert.Equal([1, 10, 12], lines.Offsets);
        Assert.Same(plot.Axes.Top, lines.Axes.XAxis);
        Assert.Equal((0, 20), (plot.Axes.Top.Min, plot.Axes.Top.Max));
        Assert.Equal([100_000, 200_000], plot.GetPlottables<BarPlot>().Single().Bars.Select(bar => bar.Value));
        Assert.Equal(["100,000", "200,000"], plot.GetPlottables<BarPlot>().Single().Bars.Select(bar => bar.ValueLabel));
        Assert.Equal(["in the text", "a01", "a02"], plot.LabelsOf(plot.Axes.Left));
        Assert.Equal(plot.GetPlottables<BarPlot>().Single().Bars.Select(bar => bar.Position), plot.TicksOf(plot.Axes.Left).Skip(1).Select(tick => tick.Position));
        Assert.Equal("3 occurrences in 2 of 2 parts; Juilland's D 0.667, Gries' DP 0.167", plot.Subtitle);
    }

    [Fact]
    public void Each_line_is_at_its_token_in_the_picture()
    {
        var plot = Articles.Dispersion("haven", parts: 20).ToPlot();
        Assert.Equal("3 occurrences in 3 of 20 parts; Juilland's D 0.454, Gries' DP 0.850\n20 parts: too many for bars, of which there are 16 at most", plot.Subtitle);
        Assert.Empty(plot.GetPlottables<BarPlot>());

        var picture = plot.GetImage(400, 200).GetArrayRGB();

        var data = plot.LastRender.DataRect;
        var blue = Enumerable.Range((int)data.Left + 2, (int)data.Width - 4).Where(x => picture[(int)data.VerticalCenter, x, 2] > picture[(int)data.VerticalCenter, x, 0] + 50);
        Assert.Equal([1, 10, 12], blue.Select(x => (int)Math.Round((x - data.Left) * 20 / data.Width)));
    }

    [Fact]
    public void A_picture_does_not_grow_with_the_occurrences()
    {
        var articles = SmallCorpus.Of(("2022", SmallCorpus.Times("haven", 20_000, 20_000)));

        Assert.InRange(articles.Dispersion("haven", parts: 20).ToPlot().GetSvgXml(400, 200).Length, 1000, 40_000);
    }

    [Fact]
    public void Parts_without_tokens_have_no_bar_and_words_that_do_not_occur_none_at_all()
    {
        var articles = SmallCorpus.Of(("2021", "De haven."), ("2022", ""));

        var plot = articles.Dispersion("haven").ToPlot();
        var never = articles.Dispersion("nergens").ToPlot();
        var nothing = SmallCorpus.Of().Dispersion("haven").ToPlot();

        Assert.Equal(["333,333.3", "no tokens"], plot.GetPlottables<BarPlot>().Single().Bars.Select(bar => bar.ValueLabel));
        Assert.EndsWith("\n1 part without tokens", plot.Subtitle, StringComparison.Ordinal);
        Assert.StartsWith("0 occurrences in 0 of 1 part\n", never.Subtitle, StringComparison.Ordinal);
        Assert.Empty(never.GetPlottables<BarPlot>());
        Assert.Equal("There is no text.", nothing.GetPlottables<Annotation>().Single().Text);
        Assert.All(new[] { plot, never, nothing }, one => Assert.NotEmpty(one.GetImageBytes(80, 50)));
    }

    [Fact]
    public void Several_words_have_a_row_each()
    {
        var plot = new[] { "haven", "en", "nergens" }.Select(word => Articles.Dispersion(word)).ToPlot();

        Assert.Equal([3, 17, 0], plot.GetPlottables<OccurrenceLines>().Select(lines => lines.Offsets.Count));
        Assert.Equal(["haven", "en", "nergens"], plot.LabelsOf(plot.Axes.Left));
        Assert.Equal(["3\nD 0.67\nDP 0.17", "17\nD 0.94\nDP 0.03", "0"], plot.LabelsOf(plot.Axes.Right));
        Assert.All(
            plot.GetPlottables<OccurrenceLines>().Zip(plot.TicksOf(plot.Axes.Left)),
            pair => Assert.InRange(pair.Second.Position, pair.First.Bottom, pair.First.Top));

        var named = new[] { Articles.Dispersion("haven"), Articles.Where(a => a.Date.Year == 2022).Dispersion("haven") }.ToPlot(["alles", "2022"]);

        Assert.Equal(["alles", "2022"], named.LabelsOf(named.Axes.Left));
        Assert.Equal((20, 10), (named.Axes.Bottom.Max, named.GetPlottables<OccurrenceLines>().Last().Tokens));
    }
}
