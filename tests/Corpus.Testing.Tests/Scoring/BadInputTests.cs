using Kranten;
using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>What cannot be scored is refused, with the article and the place.</summary>
public class BadInputTests
{
    private static int Length => Bridge.Text.Length;

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, -1)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(1, int.MaxValue)]
    [InlineData(int.MinValue, int.MinValue)]
    public void A_span_that_is_not_within_the_text_is_refused(int start, int length)
    {
        var error = Assert.Throws<ArgumentException>(() => Score.Tokens(Bridge, [new LabeledSpan(start, length)], []));

        Assert.StartsWith("brug-klein-heerdam (zinnen.conllu:1), tokens: the found span at ", error.Message, StringComparison.Ordinal);
        Assert.Contains($"is not within the text, which has {Length} UTF-16 units", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Score.Spans(Bridge, [], [new LabeledSpan(start, length)]));
    }

    [Fact]
    public void A_span_that_ends_one_unit_behind_the_text_is_refused_and_one_at_its_end_is_not()
    {
        Assert.Throws<ArgumentException>(() => Score.Tokens(Bridge, [new LabeledSpan(Length - 2, 3)], []));
        Assert.Equal(1, Score.Tokens(Bridge, [new LabeledSpan(Length - 2, 2)], []).Counts.Found);
    }

    [Theory]
    [InlineData("4-4", "[In K»«lein-Heerdam ", "] [4..4): this found span is empty. ")]
    [InlineData("2-3", "[In» «Klein-Heerdam ", "] [2..3): this found span is nothing but white space. ")]
    [InlineData("0-2, 0-2", "[»In« Klein-Heerdam ", "] [0..2): this found span is given twice. ")]
    [InlineData("0-5, 0-2", "[»In Kl«ein-Heerdam ", "] [0..5): this found span overlaps [0..2), and tokens stand behind each other. ")]
    [InlineData("3-8, 0-5", "[In »Klein«-Heerdam ", "] [3..8): this found span overlaps [0..5), and tokens stand behind each other. ")]
    public void Tokens_that_are_none_or_overlap_are_refused_with_the_place(string found, string place, string problem)
    {
        var message = Assert.Throws<ArgumentException>(() => Score.Tokens(Bridge, Parse(found), [])).Message;

        Assert.StartsWith("brug-klein-heerdam (zinnen.conllu:1), tokens: " + place, message, StringComparison.Ordinal);
        Assert.Contains(problem, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_fails_is_told_with_the_article()
    {
        var failure = new FormatException("stuk");

        foreach (var score in new Func<ScoreReport>[]
        {
            () => Score.Tokens(Proefbank.Articles, IEnumerable<LabeledSpan> (article) => article.Id == Cat.Id ? throw failure : []),
            () => Score.Tokens(Proefbank.Articles, article => article.Tokens.Select(LabeledSpan (token) => article.Id == Cat.Id ? throw failure : token)),
        })
        {
            var error = Assert.Throws<InvalidOperationException>(() => score());
            Assert.Equal("kat-op-het-stadhuis (zinnen.conllu:209), tokens: the program under test failed: stuk", error.Message);
            Assert.Same(failure, error.InnerException);
        }
    }

    [Fact]
    public void A_program_that_never_ends_is_refused()
    {
        static IEnumerable<LabeledSpan> Endless()
        {
            while (true)
                yield return new LabeledSpan(0, 1);
        }

        Assert.Contains("100 for each unit of the text, and goes on", Assert.Throws<ArgumentException>(() => Score.Tokens(Bridge, Endless(), [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_span_with_the_same_label_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Score.Spans(Bridge, Parse("0-2 PER, 0-2 PER"), []));
        Assert.Contains("this gold span", Assert.Throws<ArgumentException>(() => Score.Spans(Bridge, [], Parse("0-2 PER, 0-2 PER"))).Message, StringComparison.Ordinal);
        Assert.Equal(2, Score.Spans(Bridge, Parse("0-2 PER, 0-2 LOC"), []).Counts.Found);
    }

    [Fact]
    public void Spans_come_in_any_order()
        => Assert.Equal(1.0, Score.Tokens(Bridge, Parse("6-8, 0-2, 3-5"), Parse("3-5, 6-8, 0-2")).F1);

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Score.Tokens(null!, Parse("0-2")));
        Assert.Throws<ArgumentNullException>(() => Score.Tokens(Bridge, (IEnumerable<LabeledSpan>)null!));
        Assert.Throws<ArgumentNullException>(() => Score.Tokens((IEnumerable<ProefbankArticle>)null!, _ => Parse("")));
        Assert.Throws<ArgumentException>(() => Score.Tokens([Bridge, null!], _ => Parse("")));
        Assert.Contains(
            "brug-klein-heerdam (zinnen.conllu:1), tokens: the program gave null",
            Assert.Throws<ArgumentException>(() => Score.Tokens([Bridge], _ => (IEnumerable<Range>)null!)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Score.Tokens([Bridge], _ => (IEnumerable<LabeledSpan>)null!));
    }

    [Fact]
    public void An_article_that_is_given_twice_is_refused()
        => Assert.StartsWith(
            "brug-klein-heerdam (zinnen.conllu:1) is given twice, and would count twice. Give each article once.",
            Assert.Throws<ArgumentException>(() => Score.Tokens([Bridge, Shrimps, Bridge], _ => Parse("0-2"))).Message,
            StringComparison.Ordinal);

    // The label of default(LabeledSpan) is null, whatever its type says.
    [Fact]
    public void A_label_that_is_null_is_none()
        => Assert.Equal(1, Score.Spans(Bridge, [new LabeledSpan(0, 2, null!)], Parse("0-2")).Counts.Correct);

    [Fact]
    public void No_articles_are_no_success()
        => Assert.StartsWith(
            "There are no articles to score sentences of.",
            Assert.Throws<ArgumentException>(() => Score.Sentences(Proefbank.Articles.Where(a => a.Date.Year == 1900), _ => Parse(""))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Articles_without_gold_are_left_out_and_told_of()
    {
        var report = Score.Tokens(Proefbank.Articles, _ => Parse("0-2"), a => a.Id == "brug-klein-heerdam" ? Parse("0-2") : null);

        Assert.Equal(["brug-klein-heerdam"], report.Articles.Select(a => a.Id));
        Assert.Equal(["garnalenpellen", "kat-op-het-stadhuis"], report.WithoutGold.Select(a => a.Id));
    }

    [Fact]
    public void Articles_without_any_gold_are_refused()
    {
        Assert.StartsWith(
            "None of the 3 articles has gold of tokens; the first is brug-klein-heerdam (zinnen.conllu:1).",
            Assert.Throws<ArgumentException>(() => Score.Tokens(Proefbank.Articles, _ => Parse("0-2"), _ => null)).Message,
            StringComparison.Ordinal);
        Assert.Contains("has no gold of tokens", Assert.Throws<ArgumentException>(() => Score.Tokens(Krant.Articles[0], Parse("0-2"))).Message, StringComparison.Ordinal);
    }
}
