namespace Corpus.Accuracy.Tests.Errors;

public class ErrorTests
{
    [Fact]
    public void A_boundary_of_sentences_is_shown_in_the_text_where_it_is_missing_or_too_much()
    {
        const string Text = "Hij moest stoppen. Daarna (red.) ging hij.";
        var gold = Spans(Text, "Hij moest stoppen.", "Daarna (red.) ging hij.");
        var found = Spans(Text, "Hij moest stoppen. Daarna (red.", ") ging hij.");

        var errors = SentenceErrors.Of(Score(Text, new Annotation(null, gold, null), new Annotation(null, found, null))).ToList();

        Assert.Equal(
            ["Hij moest stoppen. ⟦missing⟧ Daarna (red.) ging hij.", "Hij moest stoppen. Daarna (red.⟦extra⟧ ) ging hij."],
            errors.SelectMany(error => error.Shown));
        Assert.Equal(["missing behind .", "extra behind ."], errors.Select(error => error.Pattern));
    }

    [Fact]
    public void A_stretch_with_other_tokens_is_shown_once_with_both_ways_to_divide_it()
    {
        const string Text = "om 9.30 u. en dan";
        var gold = Spans(Text, "om", "9.30", "u.", "en", "dan");
        var found = Spans(Text, "om", "9", ".", "30", "u", ".", "en", "dan");

        var errors = TokenErrors.Of(Score(Text, new Annotation(gold, null, null), new Annotation(found, null, null))).ToList();

        Assert.Equal(["9.30 / 9 | . | 30", "u. / u | ."], errors.Select(error => error.Pattern));
        Assert.Equal("om ⟦expected 9.30⟧⟦found 9 | . | 30⟧ u. en dan", errors[0].Shown[0]);
    }

    [Fact]
    public void Tokens_that_only_one_side_has_are_shown()
    {
        const string Text = "a – b";

        var errors = TokenErrors.Of(Score(Text, new Annotation(Spans(Text, "a", "b"), null, null), new Annotation(Spans(Text, "a", "–", "b"), null, null)));

        Assert.Equal(" / –", Assert.Single(errors).Pattern);
    }

    [Fact]
    public void Quotations_are_shown_as_expected_and_as_found()
    {
        const string Text = "‘Ja’, zegt ze. ‘Nee’.";
        var gold = new QuotationAnnotation(new(0, 4), QuotationKind.Speech, "zegt", "ze", "Truus Wiel");
        var extra = new QuotationAnnotation(new(15, 20), QuotationKind.ScareQuote, null, null, null);

        var errors = QuotationErrors.Of(Score(
            Text, new Annotation(null, null, [gold]), new Annotation(null, null, [gold with { Speaker = null }, extra]))).ToList();

        Assert.Equal(["missing speaker", "extra quotation"], errors.Select(error => error.Pattern));
        Assert.Equal(["expected speech | zegt | ze | Truus Wiel | ‘Ja’", "found    speech | zegt | ze | - | ‘Ja’"], errors[0].Shown);
        Assert.Equal(["expected –", "found    scare  | - | - | - | ‘Nee’"], errors[1].Shown);
    }

    [Fact]
    public void What_is_right_is_no_error()
    {
        const string Text = "‘Ja.’";
        var gold = new Annotation(Spans(Text, "‘", "Ja", ".", "’"), [new CharSpan(0, 5)], [new(new(0, 5), QuotationKind.Speech, null, null, null)]);

        var score = Score(Text, gold, gold);

        Assert.Empty(TokenErrors.Of(score).Concat(SentenceErrors.Of(score)).Concat(QuotationErrors.Of(score)));
    }

    private static DocumentScore Score(string text, Annotation gold, Annotation found) => DocumentScore.Of(new Document("a", text, [], "nl", gold), found);

    private static List<CharSpan> Spans(string text, params string[] parts)
    {
        var (at, spans) = (0, new List<CharSpan>());
        foreach (var part in parts)
        {
            var start = text.IndexOf(part, at, StringComparison.Ordinal);
            at = start + part.Length;
            spans.Add(new CharSpan(start, at));
        }

        return spans;
    }
}
