namespace Corpus.Accuracy.Tests.Scoring;

public class ScoreTests
{
    [Fact]
    public void Three_of_four_that_were_found_and_of_five_that_there_are()
    {
        var score = new Score(3, 4, 5);

        Assert.Equal(0.75, score.Precision);
        Assert.Equal(0.6, score.Recall);
        Assert.Equal(2 * 0.75 * 0.6 / (0.75 + 0.6), score.F1, 12);
    }

    [Fact]
    public void A_span_is_right_when_both_of_its_ends_are()
    {
        CharSpan[] gold = [new(0, 4), new(5, 9), new(9, 10)];
        CharSpan[] found = [new(0, 4), new(5, 10)];

        Assert.Equal(new Score(1, 2, 3), Score.OfSpans(gold, found));
    }

    [Fact]
    public void Nothing_found_where_nothing_is_has_no_figure()
    {
        var score = new Score(0, 0, 0);

        Assert.Equal(["–", "–", "–"], [Figures.Share(score.Precision), Figures.Share(score.Recall), Figures.Share(score.F1)]);
    }

    [Theory]
    [InlineData(0.98999, "0.989")]
    [InlineData(0.99951, "0.999")]
    [InlineData(1, "1.000")]
    public void A_figure_is_never_rounded_up(double value, string shown) => Assert.Equal(shown, Figures.Share(value));
}
