namespace Corpus.Accuracy.Tests.Scoring;

public class DocumentScoreTests
{
    // Right: a. Found: a with a wrong kind and the right speaker; b not at all; c, that is none.
    private static readonly Annotation Gold = Quotations(
        new(new(0, 4), QuotationKind.Speech, "zegt", "Jan", "Jan Smit"),
        new(new(10, 14), QuotationKind.Speech, "zei", "ze", "Truus Wiel"),
        new(new(20, 24), QuotationKind.Title, null, null, null));

    private static readonly Annotation Found = Quotations(
        new(new(0, 4), QuotationKind.HalfQuote, "zegt", "Jan Smit", "Jan Smit"),
        new(new(20, 24), QuotationKind.Title, null, null, "Jan Smit"),
        new(new(30, 34), QuotationKind.ScareQuote, null, null, "Truus Wiel"));

    [Fact]
    public void Spans_of_quotations_count_whatever_their_kind()
        => Assert.Equal(new Score(2, 3, 3), Of(Gold, Found)[Measure.Quotations]);

    [Fact]
    public void Kinds_are_compared_where_the_span_is_right()
        => Assert.Equal(new Score(1, 2, 2), Of(Gold, Found)[Measure.Kind]);

    [Fact]
    public void Speakers_are_found_of_quotations_that_are_some_and_gold_of_all_that_have_one()
        => Assert.Equal(new Score(1, 2, 2), Of(Gold, Found)[Measure.Speaker]);

    [Fact]
    public void Cues_and_mentions_are_counted_like_speakers()
    {
        var score = Of(Gold, Found);

        Assert.Equal(new Score(1, 1, 2), score[Measure.Cue]);
        Assert.Equal(new Score(0, 1, 2), score[Measure.Mention]);
    }

    [Fact]
    public void A_layer_that_the_gold_does_not_have_is_not_scored()
    {
        var score = Of(Gold, Found);

        Assert.Null(score[Measure.Tokens]);
        Assert.Null(score[Measure.Sentences]);
    }

    [Fact]
    public void Texts_are_counted_together_by_spans_and_averaged_by_texts()
    {
        // F1 1 of 1 span, and 0.5 of 3 found and 1 gold.
        var few = Of(Sentences(new CharSpan(0, 1)), Sentences(new CharSpan(0, 1)));
        var many = Of(Sentences(new CharSpan(0, 1)), Sentences(new CharSpan(0, 1), new CharSpan(1, 2), new CharSpan(2, 3)));

        var score = new DataScore(new DataSet("a"), [few, many]);

        Assert.Equal(new Score(2, 4, 2), score.Micro(Measure.Sentences));
        Assert.Equal(0.75, score.MacroF1(Measure.Sentences));
        Assert.Null(score.Micro(Measure.Tokens));
    }

    private static DocumentScore Of(Annotation gold, Annotation found) => DocumentScore.Of(new Document("a", "", [], "nl", gold), found);

    private static Annotation Quotations(params QuotationAnnotation[] quotations) => new(null, null, quotations);

    private static Annotation Sentences(params CharSpan[] sentences) => new(null, sentences, null);
}
