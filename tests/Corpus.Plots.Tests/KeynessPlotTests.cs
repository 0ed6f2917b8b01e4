using ScottPlot;
using ScottPlot.Plottables;

namespace Corpus.Plots.Tests;

/// <summary>Keywords as plots.</summary>
public class KeynessPlotTests
{
    private static readonly ArticleQuery<PlainArticle, PlainFields> Corpus = SmallCorpus.Of(("2022", "dijk dijk dijk dijk storm storm kade kade"));
    private static readonly ArticleQuery<PlainArticle, PlainFields> Reference = SmallCorpus.Of(("2022", "dijk storm storm kade kade kade kade vis"));

    [Fact]
    public void Over_used_words_go_to_the_right_and_under_used_ones_to_the_left()
    {
        var keywords = Corpus.Keyness(Reference);

        var plot = keywords.ToPlot();

        Assert.Equal(["dijk", "kade", "vis"], WordsOf(plot));
        Assert.Equal([.. keywords.Where(word => word.Word != "storm").Select(word => word.Table.SignedOf(KeynessMeasure.LogLikelihood))], ValuesOf(plot));
        Assert.Equal("4 words; 8 tokens against 8\nDrawn: 1 of 1 over-used, 2 of 2 under-used", plot.Subtitle);
        Assert.Equal("Keywords by log-likelihood", plot.Axes.Title.Label.Text);
        Assert.True(plot.Axes.Bottom.Min < ValuesOf(plot).Min() && plot.Axes.Bottom.Max > ValuesOf(plot).Max(), "All bars lie within the axes.");
    }

    [Fact]
    public void Of_more_words_the_most_over_used_and_the_most_under_used_are_drawn()
    {
        var plot = Corpus.Keyness(Reference).ToPlot(count: 1);

        Assert.Equal(["dijk", "vis"], WordsOf(plot));
        Assert.EndsWith("\nDrawn: 1 of 1 over-used, 1 of 2 under-used", plot.Subtitle, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Keyness(Reference).ToPlot(count: 0));
    }

    [Fact]
    public void Ratios_are_drawn_as_doublings_and_what_is_nowhere_on_them_is_said()
    {
        var plot = Corpus.Keyness(Reference, KeynessMeasure.RelativeRisk).ToPlot();

        Assert.Equal(["dijk", "kade"], WordsOf(plot));
        Assert.Equal([2, -1], ValuesOf(plot));
        Assert.EndsWith("\nNot drawn: 1 word whose relative risk is 0 or not finite", plot.Subtitle, StringComparison.Ordinal);
        Assert.Subset(new HashSet<string>(["1/2", "1", "2", "4"]), plot.LabelsOf(plot.Axes.Bottom).ToHashSet());
    }

    [Fact]
    public void A_measure_without_direction_gets_that_of_the_frequencies()
    {
        var corpus = SmallCorpus.Of(("2022", SmallCorpus.Times("dijk", 40, 100)));
        var reference = SmallCorpus.Of(("2022", SmallCorpus.Times("kade", 40, 100)));

        var plot = corpus.Keyness(reference, KeynessMeasure.Bic).ToPlot();

        Assert.Equal(["dijk", "kade"], WordsOf(plot));
        Assert.Equal([1, -1], ValuesOf(plot).Select(Math.Sign));
    }

    [Fact]
    public void Infinite_differences_are_counted()
        => Assert.EndsWith("\nNot drawn: 1 word whose difference in percent is not finite", Reference.Keyness(Corpus, KeynessMeasure.PercentDifference).ToPlot().Subtitle, StringComparison.Ordinal);

    [Fact]
    public void Every_measure_is_drawn_by_its_own_name()
    {
        var plots = Enum.GetValues<KeynessMeasure>().Select(measure => Corpus.Keyness(Reference, measure).ToPlot()).ToArray();

        Assert.Equal(plots.Length, plots.Select(plot => plot.Axes.Title.Label.Text).Distinct().Count());
        Assert.All(plots, plot => Assert.Equal(ValuesOf(plot).OrderDescending(), ValuesOf(plot)));
    }

    [Fact]
    public void Without_differences_the_plot_says_so()
    {
        Assert.Equal("No word is over-used or under-used.", Corpus.Keyness(Corpus).ToPlot().GetPlottables<Annotation>().Single().Text);
        Assert.Equal("There are no words.", SmallCorpus.Of().Keyness(SmallCorpus.Of()).ToPlot().GetPlottables<Annotation>().Single().Text);
    }

    private static string[] WordsOf(Plot plot) => plot.LabelsOf(plot.Axes.Left);

    private static double[] ValuesOf(Plot plot) => [.. plot.GetPlottables<BarPlot>().SelectMany(bars => bars.Bars).Select(bar => bar.Value)];
}
