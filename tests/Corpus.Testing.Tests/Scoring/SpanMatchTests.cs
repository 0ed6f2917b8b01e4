using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>The four measures of SemEval-2013 task 9.1.</summary>
public class SpanMatchTests
{
    // In order: both right; the label wrong; an end wrong; end and label wrong; missed. And one of gold that nobody has.
    private const string FiveOfGold = "0-5 PER, 10-15 PER, 20-25 LOC, 30-35 LOC, 40-45 ORG";
    private const string FiveFound = "0-5 PER, 10-15 LOC, 20-27 LOC, 30-37 PER, 50-55 ORG";

    // Strict 1 of 5; exact 2 of 5; partial 2 + 2 · 0.5 = 3 of 5; by type 2 of 5 (the first and the third).
    [Theory]
    [InlineData(SpanMatch.Strict, 1, 0, 0.2)]
    [InlineData(SpanMatch.Exact, 2, 0, 0.4)]
    [InlineData(SpanMatch.Partial, 2, 2, 0.6)]
    [InlineData(SpanMatch.TypeOnly, 2, 0, 0.4)]
    public void Each_match_counts_what_it_looks_at(SpanMatch match, int right, int partly, double share)
    {
        var report = Score.Spans(Bridge, Parse(FiveFound), Parse(FiveOfGold), match);

        Assert.Equal(new ScoreCounts(5, 5, right, partly), report.Counts);
        Assert.Equal(share, report.Precision, 12);
        Assert.Equal(share, report.Recall, 12);
        Assert.Equal(share, report.F1, 12);
    }

    // One of gold, cut in two: one pair. Precision 0.5 / 2, recall 0.5 / 1, F1 2 · 0.5 / (1 + 2).
    [Fact]
    public void A_span_of_gold_is_in_one_pair_only()
    {
        var report = Score.Spans(Bridge, Parse("0-4 PER, 6-10 PER"), Parse("0-10 PER"), SpanMatch.Partial);

        Assert.Equal((0.25, 0.5), (report.Precision, report.Recall));
        Assert.Equal(1.0 / 3, report.F1, 12);
    }

    // The long one overlaps both of gold and the short one only the first: taking the long one for the first would lose a pair.
    [Theory]
    [InlineData("0-10 PER, 12-20 PER", "2-18 PER, 4-8 PER")]
    [InlineData("2-18 PER, 4-8 PER", "0-10 PER, 12-20 PER")]
    public void As_many_spans_are_paired_as_can_be(string gold, string found)
    {
        Assert.Equal(2, Score.Spans(Bridge, Parse(found), Parse(gold), SpanMatch.Partial).Counts.Partial);
        Assert.Equal(2, Score.Spans(Bridge, Parse(found), Parse(gold), SpanMatch.TypeOnly).Counts.Correct);
    }

    [Fact]
    public void Spans_that_only_touch_do_not_overlap()
        => Assert.Equal(0, Score.Spans(Bridge, Parse("0-5 PER"), Parse("5-10 PER"), SpanMatch.Partial).Counts.Partial);

    // Exact: two of gold and one found at one place make one pair.
    [Fact]
    public void A_place_with_two_labels_takes_two_spans()
        => Assert.Equal(new ScoreCounts(2, 1, 1), Score.Spans(Bridge, Parse("0-5 PER"), Parse("0-5 LOC, 0-5 ORG"), SpanMatch.Exact).Counts);

    [Fact]
    public void By_type_each_label_has_its_score_and_by_place_none_has()
    {
        Assert.Equal(["LOC", "ORG", "PER"], Score.Spans(Bridge, Parse(FiveFound), Parse(FiveOfGold), SpanMatch.TypeOnly).Labels.Select(label => label.Label));
        Assert.Empty(Score.Spans(Bridge, Parse(FiveFound), Parse(FiveOfGold), SpanMatch.Partial).Labels);
        Assert.Empty(Score.Spans(Bridge, Parse(FiveFound), Parse(FiveOfGold), SpanMatch.Exact).Labels);
    }

    [Fact]
    public void A_match_that_is_none_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Score.Spans(Bridge, [], [], (SpanMatch)4));
}
