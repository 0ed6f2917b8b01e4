using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>What a report says is wrong.</summary>
public class ErrorTests
{
    private static readonly LabeledSpan[] TwoSentences =
        [Of("In Klein-Heerdam ligt sinds maandag een nieuwe brug over de Heerdamse Beek."), Of("Ze is twee meter te laag.")];

    [Fact]
    public void A_sentence_that_is_split_too_much_shows_where()
        => Assert.Equal(
            ["split      [In Klein-Heerdam ligt sinds »«maandag een nieuwe brug over de…]"],
            Lines(Score.Sentences(Bridge, [Of("In Klein-Heerdam ligt sinds"), Of("maandag een nieuwe brug over de Heerdamse Beek."), TwoSentences[1]], TwoSentences)));

    [Fact]
    public void Sentences_that_are_split_too_little_show_where()
        => Assert.Equal(
            ["not split  […brug over de Heerdamse Beek. »«Ze is twee meter te laag. ‘Zo’n…]"],
            Lines(Score.Sentences(Bridge, [Of("In Klein-Heerdam ligt sinds maandag een nieuwe brug over de Heerdamse Beek. Ze is twee meter te laag.")], TwoSentences)));

    // The boundary stands two words too far: it is split where it should not be, and not split where it should.
    [Fact]
    public void A_boundary_in_the_wrong_place_is_two_errors()
        => Assert.Equal(
            [
                "not split  […brug over de Heerdamse Beek. »«Ze is twee meter te laag. ‘Zo’n…]",
                "split      […over de Heerdamse Beek. Ze is »«twee meter te laag. ‘Zo’n brug…]",
            ],
            Lines(Score.Sentences(Bridge, [Of("In Klein-Heerdam ligt sinds maandag een nieuwe brug over de Heerdamse Beek. Ze is"), Of("twee meter te laag.")], TwoSentences)));

    [Fact]
    public void A_sentence_with_another_end_shows_both()
        => Assert.Equal(
            [
                "boundary   gold  […brug over de Heerdamse Beek. »Ze is twee meter te laag.« ‘Zo’n brug heb ik nog nooit…]",
                "           found […brug over de Heerdamse Beek. »Ze is twee meter te laag«. ‘Zo’n brug heb ik nog nooit…]",
            ],
            Lines(Score.Sentences(Bridge, [TwoSentences[0], Of("Ze is twee meter te laag")], TwoSentences)));

    [Fact]
    public void A_sentence_that_is_left_out_and_one_that_gold_does_not_have_show_as_spans()
    {
        Assert.Equal([(ScoreErrorKind.Missing, (LabeledSpan?)TwoSentences[1], null)], Kinds(Score.Sentences(Bridge, TwoSentences[..1], TwoSentences)));
        Assert.Equal([(ScoreErrorKind.Spurious, null, (LabeledSpan?)TwoSentences[1])], Kinds(Score.Sentences(Bridge, TwoSentences, TwoSentences[..1])));

        static IEnumerable<(ScoreErrorKind, LabeledSpan?, LabeledSpan?)> Kinds(ScoreReport report) => report.Errors.Select(error => (error.Kind, error.Gold, error.Found));
    }

    [Fact]
    public void Tokens_show_where_they_are_cut()
        => Assert.Equal(
            ["split      [In Klein-»«Heerdam ligt sinds maandag een…]"],
            Lines(Score.Tokens(Bridge, [Of("In"), Of("Klein-"), Of("Heerdam")], [Of("In"), Of("Klein-Heerdam")])));

    [Fact]
    public void Spans_are_missing_spurious_cut_otherwise_or_labelled_otherwise()
    {
        var report = Score.Spans(
            Bridge,
            [Of("Klein-Heerdam", "PER"), Of("de Heerdamse Beek", "LOC"), Of("meter", "PER")],
            [Of("Klein-Heerdam", "LOC"), Of("Heerdamse Beek", "LOC"), Of("Harm Vaarwind", "PER")]);

        Assert.Equal([ScoreErrorKind.Label, ScoreErrorKind.Boundary, ScoreErrorKind.Spurious, ScoreErrorKind.Missing], report.Errors.Select(error => error.Kind));
        var lines = Lines(report);
        Assert.Equal("label      [In »Klein-Heerdam« ligt sinds maandag een nieuwe…] LOC, found PER", lines[0]);
        Assert.Equal("boundary   gold  […maandag een nieuwe brug over de »Heerdamse Beek«. Ze is twee meter te laag.…] LOC", lines[1]);
        Assert.Equal("           found […maandag een nieuwe brug over »de Heerdamse Beek«. Ze is twee meter te laag.…] LOC", lines[2]);
        Assert.StartsWith("spurious   […", lines[3], StringComparison.Ordinal);
        Assert.Contains("»meter«", lines[3], StringComparison.Ordinal);
        Assert.Contains("»Harm Vaarwind«", lines[4], StringComparison.Ordinal);
        Assert.Equal(Of("Harm Vaarwind", "PER"), report.Errors.Last().Gold);
        Assert.Null(report.Errors.Last().Found);
    }

    [Fact]
    public void By_type_only_the_label_can_be_wrong()
    {
        var report = Score.Spans(Bridge, [Of("de Heerdamse Beek", "PER"), Of("Klein", "LOC")], [Of("Heerdamse Beek", "LOC"), Of("Klein-Heerdam", "LOC")], SpanMatch.TypeOnly);

        Assert.Equal([ScoreErrorKind.Label], report.Errors.Select(error => error.Kind));
    }

    [Fact]
    public void A_word_with_another_label_and_one_with_another_end_are_told_apart()
    {
        var report = Score.Labels(Bridge, [Of("Ze", "DET"), Of("twee meter", "NUM")], [Of("Ze", "PRON"), Of("twee", "NUM"), Of("meter", "NOUN")]);

        Assert.Equal([ScoreErrorKind.Label, ScoreErrorKind.Boundary, ScoreErrorKind.Missing], report.Errors.Select(error => error.Kind));
    }

    // “Zo’n” is two words in gold and one of the program: none is aligned, and no end is wrong.
    [Fact]
    public void Words_of_one_place_that_are_not_equally_many_are_missing_and_spurious()
    {
        var report = Score.Labels(Bridge, [Of("Zo’n", "ADV"), Of("twee meter", "NUM")], [Of("Zo’n", "ADV"), Of("Zo’n", "DET"), Of("twee", "NUM")]);

        Assert.Equal(
            [(ScoreErrorKind.Boundary, "NUM"), (ScoreErrorKind.Missing, "ADV"), (ScoreErrorKind.Missing, "DET"), (ScoreErrorKind.Spurious, "ADV")],
            report.Errors.Select(error => (error.Kind, (error.Gold ?? error.Found)!.Value.Label)));
    }

    [Fact]
    public void What_is_right_has_no_errors()
        => Assert.Empty(Score.Sentences(Bridge, TwoSentences, TwoSentences).Errors);

    private static string[] Lines(ScoreReport report) => [.. report.Errors.SelectMany(error => error.ToString().Split('\n'))];
}
