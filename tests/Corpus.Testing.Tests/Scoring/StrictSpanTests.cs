using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>Spans with both ends and the label right, as conlleval and seqeval count them.</summary>
public class StrictSpanTests
{
    // A wrong end, or a wrong label, is found wrongly (it lowers precision) and missed (it lowers recall).
    [Theory]
    [InlineData("0-2 PER, 4-5 LOC", "0-2 PER, 4-5 LOC", 2, 2, 2, 1.0, 1.0, 1.0)]
    [InlineData("0-2 PER", "0-3 PER", 1, 1, 0, 0.0, 0.0, 0.0)]
    [InlineData("0-2 PER", "0-2 LOC", 1, 1, 0, 0.0, 0.0, 0.0)]
    [InlineData("0-2 PER, 4-5 LOC", "0-2 PER", 2, 1, 1, 1.0, 0.5, 2.0 / 3)]
    [InlineData("0-2 PER", "0-2 PER, 4-5 LOC", 1, 2, 1, 0.5, 1.0, 2.0 / 3)]
    [InlineData("0-2 PER, 4-5 LOC, 6-9 ORG", "0-2 PER, 4-6 LOC, 6-9 PER", 3, 3, 1, 1.0 / 3, 1.0 / 3, 1.0 / 3)]
    [InlineData("0-6 PER", "0-3 PER, 3-6 PER", 1, 2, 0, 0.0, 0.0, 0.0)]
    public void A_span_is_right_where_both_ends_and_the_label_are(string gold, string found, int inGold, int inFound, int right, double precision, double recall, double f1)
    {
        var report = Score.Spans(Bridge, Parse(found), Parse(gold));

        Assert.Equal(new ScoreCounts(inGold, inFound, right), report.Counts);
        Assert.Equal(precision, report.Precision, 12);
        Assert.Equal(recall, report.Recall, 12);
        Assert.Equal(f1, report.F1, 12);
    }

    // What divides by zero is 0 in conlleval, in seqeval (with a warning) and in conll18_ud_eval.py.
    [Theory]
    [InlineData("", "")]
    [InlineData("", "0-2 PER")]
    [InlineData("0-2 PER", "")]
    public void Nothing_in_gold_or_nothing_found_is_a_score_of_zero(string gold, string found)
    {
        var report = Score.Spans(Bridge, Parse(found), Parse(gold));

        Assert.Equal((0.0, 0.0, 0.0), (report.Precision, report.Recall, report.F1));
    }

    // PER: 3 in gold, 2 found, 2 right: precision 1, recall 2/3, F1 2·2/(3+2) = 0.8. LOC: 1 in gold, 1 found, 0 right: 0.
    // ORG: none in gold, 1 found: 0. Micro: 2 right of 4 in gold and 4 found: 0.5.
    // Macro: (0.8 + 0 + 0) / 3; weighted by gold: (3 · 0.8 + 1 · 0 + 0 · 0) / 4 = 0.6.
    [Fact]
    public void Labels_have_scores_of_their_own_and_means_of_both_kinds()
    {
        var report = Score.Spans(Bridge, Parse("0-2 PER, 3-5 PER, 10-12 LOC, 20-22 ORG"), Parse("0-2 PER, 3-5 PER, 6-8 PER, 10-11 LOC"));

        Assert.Equal([("LOC", new ScoreCounts(1, 1, 0)), ("ORG", new ScoreCounts(0, 1, 0)), ("PER", new ScoreCounts(3, 2, 2))], report.Labels.Select(label => (label.Label, label.Counts)));
        Assert.Equal(0.8, report.Labels[2].F1, 12);
        Assert.Equal(3, report.Labels[2].Support);
        Assert.Equal(0.5, report.F1, 12);
        Assert.Equal(0.8 / 3, report.MacroOverLabels.F1, 12);
        Assert.Equal(1.0 / 3, report.MacroOverLabels.Precision, 12);
        Assert.Equal(2.0 / 9, report.MacroOverLabels.Recall, 12);
        Assert.Equal(0.6, report.WeightedOverLabels.F1, 12);
    }

    // The example of seqeval's documentation: a MISC that starts a token too early in the first sentence, a right PER in the second (here at 7).
    [Fact]
    public void The_example_of_seqeval_has_its_numbers()
    {
        var report = Score.Spans(Bridge, Parse("2-6 MISC, 7-9 PER"), Parse("3-6 MISC, 7-9 PER"));

        Assert.Equal(0.5, report.F1, 12);
        Assert.Equal(0.5, report.MacroOverLabels.F1, 12);
        Assert.Equal(0.5, report.WeightedOverLabels.F1, 12);
        Assert.Equal([0.0, 1.0], report.Labels.Select(label => label.F1));
    }

    [Theory]
    [InlineData("0-30 speech, 10-20 title", "10-20 title, 0-30 speech", 2)]
    [InlineData("0-30 speech, 10-20 title", "0-30 speech", 1)]
    [InlineData("0-30 speech, 10-20 title", "0-30 speech, 10-20 scare", 1)]
    [InlineData("0-30 speech, 10-20 title", "0-20 speech, 10-30 title", 0)]
    [InlineData("0-30 speech, 0-30 title", "0-30 title", 1)]
    public void Quotations_may_nest_and_overlap_and_come_in_any_order(string gold, string found, int right)
        => Assert.Equal(right, Score.Quotations(Bridge, Parse(found), gold: Parse(gold)).Counts.Correct);
}
