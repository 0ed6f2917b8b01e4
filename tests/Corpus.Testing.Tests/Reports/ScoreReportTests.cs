using Kranten;
using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>Scores of many articles.</summary>
public class ScoreReportTests
{
    // Bridge: 4 in gold, 4 found, 4 right (F1 1). Shrimps: 1 in gold, 3 found, 1 right (F1 2/4). Cat: nothing in gold, nothing found.
    // Micro: 2·5 / (5 + 7) = 10/12. Macro over the two that say something: F1 (1 + 0.5) / 2, precision (1 + 1/3) / 2, recall 1.
    private static ScoreReport ThreeArticles => Score.Spans(
        Proefbank.Articles,
        a => a.Id == Bridge.Id ? Parse("0-1, 2-3, 4-5, 6-7") : a.Id == Shrimps.Id ? Parse("0-1, 2-3, 4-5") : [],
        a => a.Id == Bridge.Id ? Parse("0-1, 2-3, 4-5, 6-7") : a.Id == Shrimps.Id ? Parse("0-1") : []);

    [Fact]
    public void Micro_counts_spans_and_macro_counts_articles()
    {
        var report = ThreeArticles;

        Assert.Equal(new ScoreCounts(5, 7, 5), report.Counts);
        Assert.Equal(10.0 / 12, report.F1, 12);
        Assert.Equal(0.75, report.Macro.F1, 12);
        Assert.Equal(2.0 / 3, report.Macro.Precision, 12);
        Assert.Equal(1.0, report.Macro.Recall, 12);
        Assert.Equal([1.0, 0.5, 0.0], report.Articles.Select(a => a.F1));
    }

    [Fact]
    public void A_report_prints_as_a_table()
        => Assert.Equal(
            """
                                precision  recall      F1     gold    found    right
            spans (strict)         0.7143  1.0000  0.8333        5        7        5
            mean of 3 articles     0.6667  1.0000  0.7500
              no label             0.7143  1.0000  0.8333        5        7        5
            """.ReplaceLineEndings("\n"),
            ThreeArticles.ToString());

    [Fact]
    public void A_report_prints_as_Markdown_with_the_worst_articles_first()
    {
        var lines = ThreeArticles.ToMarkdown().Split('\n');

        Assert.Equal("| | precision | recall | F1 | gold | found | right |", lines[0]);
        Assert.Equal("| spans (strict) | 0.7143 | 1.0000 | 0.8333 | 5 | 7 | 5 |", lines[2]);
        Assert.Equal("| mean of 3 articles | 0.6667 | 1.0000 | 0.7500 |  |  |  |", lines[3]);
        Assert.Equal("| garnalenpellen | 0.3333 | 1.0000 | 0.5000 | 1 | 3 | 1 |", lines[8]);
        Assert.Equal(["garnalenpellen", "brug-klein-heerdam", "kat-op-het-stadhuis"], lines[8..11].Select(line => line.Split(' ')[1]));
    }

    // One of two aligned words is right; two articles are left out.
    [Fact]
    public void A_report_says_its_accuracy_and_what_was_left_out()
    {
        var report = Score.Labels(Proefbank.Articles, _ => Parse("0-2 ADP, 3-5 DET"), a => a.Id == Bridge.Id ? Parse("0-2 ADP, 3-5 NOUN") : null);

        Assert.EndsWith("\naccuracy 0.5000 over 2 aligned words\n2 articles without gold left out", report.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("|\n\naccuracy 0.5000 over 2 aligned words\n\n2 articles without gold left out\n", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(", in 1 article; 2 articles without gold left out\n", Assert.Throws<ScoreException>(() => report.ShouldReach(f1: 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_add_up()
    {
        var first = Score.Tokens(Bridge, Parse("0-2"), Parse("0-2, 3-5"));
        var second = Score.Tokens(Shrimps, Parse("0-2"), Parse("0-2"));

        var both = ScoreReport.Combine(first, second);

        Assert.Equal(new ScoreCounts(3, 2, 2), both.Counts);
        Assert.Equal(["brug-klein-heerdam", "garnalenpellen"], both.Articles.Select(a => a.Id));
    }

    [Fact]
    public void Reports_that_do_not_add_up_are_refused()
    {
        var tokens = Score.Tokens(Bridge, Parse("0-2"), Parse("0-2"));

        Assert.Throws<ArgumentException>(() => ScoreReport.Combine());
        Assert.Contains("would count twice", Assert.Throws<ArgumentException>(() => ScoreReport.Combine(tokens, tokens)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "A report of tokens and one of sentences do not add up.",
            Assert.Throws<ArgumentException>(() => ScoreReport.Combine(tokens, Score.Sentences(Shrimps, Parse("0-2"), Parse("0-2")))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_can_be_made_and_read_in_parallel()
    {
        var report = ThreeArticles;
        var expected = (report.ToString(), Errors: report.Errors.Count(), report.F1Interval());

        Parallel.For(0, 50, _ =>
        {
            var other = ThreeArticles;
            Assert.Equal(expected, (other.ToString(), other.Errors.Count(), other.F1Interval()));
            Assert.Equal(expected, (report.ToString(), report.Errors.Count(), report.F1Interval()));
        });
    }
}
