using CsCheck;
using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>Programs that give strings.</summary>
public class StringAlignmentTests
{
    [Fact]
    public void Strings_are_found_one_behind_the_other()
    {
        LabeledSpan[] gold = [Of("In"), Of("Klein-Heerdam"), Of("ligt"), Of("sinds")];

        Assert.Equal(1.0, Score.Tokens(Bridge, new List<string> { "In", "Klein-Heerdam", "ligt", "sinds" }, gold).F1);
    }

    // “in” stands in “sinds” too, and “een” in “meer”: but strings only stand next.
    [Fact]
    public void A_word_that_was_left_out_is_an_error_and_no_guess()
    {
        var error = Assert.Throws<ArgumentException>(() => Score.Tokens(Bridge, new List<string> { "In", "ligt" }, []));

        Assert.Equal(
            "brug-klein-heerdam (zinnen.conllu:1), tokens: string 2, “ligt”, does not stand next in the text, at [In»« Klein-Heerdam ligt…]. "
            + "Strings are the text's own, in order and unchanged; where a program changes or drops words, give spans.",
            error.Message);
    }

    [Fact]
    public void Punctuation_may_be_left_out()
        => Assert.Equal(
            new ScoreCounts(2, 4, 2),
            Score.Tokens(Bridge, new List<string> { "In", "Klein", "Heerdam", "ligt" }, [Of("In"), Of("ligt")]).Counts);

    // Deseret letters, U+10412, are two units each; so is an emoji, which is none.
    [Theory]
    [InlineData("\U00010412 Dag", false)]
    [InlineData("\U0001F600 Dag", true)]
    public void Letters_beyond_the_BMP_may_not_be_left_out(string text, bool isRight)
    {
        var article = TestArticles.Of(text);
        ScoreReport Scored() => Score.Tokens(article, new List<string> { "Dag" }, [new LabeledSpan(3, 3)]);

        if (isRight)
            Assert.Equal(1.0, Scored().F1);
        else
            Assert.Contains("does not stand next in the text", Assert.Throws<ArgumentException>(Scored).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_may_read_otherwise()
        => Assert.Equal(1.0, Score.Sentences(Bridge, new List<string> { " In  Klein-Heerdam\nligt", "sinds maandag een " }, [Of("In Klein-Heerdam ligt"), Of("sinds maandag een")]).F1);

    [Theory]
    [InlineData("", "string 1 is blank. Leave out what is no text.")]
    [InlineData(" \n", "string 1 is blank. Leave out what is no text.")]
    [InlineData(null, "string 1 is null. Leave out what is no text.")]
    public void A_string_without_text_is_refused(string? given, string problem)
        => Assert.EndsWith(problem, Assert.Throws<ArgumentException>(() => Score.Tokens(Bridge, new List<string> { given! }, [])).Message, StringComparison.Ordinal);

    // Whatever pieces a text is cut into, leaving out white space: the pieces are found where they were cut.
    [Fact]
    public void Pieces_of_the_text_are_found_where_they_were_cut()
        => Gen.Int[1, 12].Array[1, 30].Sample(lengths =>
        {
            var text = Bridge.Text.ToString();
            var spans = new List<LabeledSpan>();
            var at = 0;
            foreach (var length in lengths.TakeWhile(length => at + length <= text.Length))
            {
                var trimmed = text.Substring(at, length).Trim();
                if (trimmed.Length > 0)
                    spans.Add(new LabeledSpan(at + text.AsSpan(at, length).IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length));
                at += length;
            }

            Assert.Equal(spans, StringAlignment.Align(new ScoredText(ScoredLayer.Tokens, Bridge, text), spans.Select(span => text.Substring(span.Start, span.Length))));
        }, iter: 1_000);
}
