using Kranten;
using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>What a test demands of a score, and how it fails.</summary>
public class ShouldReachTests
{
    private static readonly LabeledSpan[] TwoSentences =
        [Of("In Klein-Heerdam ligt sinds maandag een nieuwe brug over de Heerdamse Beek."), Of("Ze is twee meter te laag.")];

    private static ScoreReport OneOfTwo => Score.Tokens(Bridge, Parse("0-2"), Parse("0-2, 3-16"));

    // Precision 1, recall 0.5, F1 2/3.
    [Fact]
    public void A_score_that_is_as_demanded_or_better_passes()
    {
        var report = OneOfTwo;

        Assert.Same(report, report.ShouldReach(precision: 1, recall: 0.5, f1: 0.66));
        Assert.Same(report, report.ShouldReach(f1: 0));
    }

    [Theory]
    [InlineData(null, 0.6, null, "Tokens: recall 0.5000 is below 0.6000.")]
    [InlineData(null, null, 0.7, "Tokens: F1 0.6667 is below 0.7000.")]
    [InlineData(1.0, 0.6, 0.9, "Tokens: recall 0.5000 is below 0.6000, F1 0.6667 is below 0.9000.")]
    [InlineData(null, 0.50001, null, "Tokens: recall 0.5000 is below 0.50001.")]
    public void A_score_that_is_lower_fails_and_says_which(double? precision, double? recall, double? f1, string first)
        => Assert.Equal(first, Assert.Throws<ScoreException>(() => OneOfTwo.ShouldReach(precision, recall, f1)).Message.Split('\n')[0]);

    [Fact]
    public void The_message_of_one_article_has_the_score_and_the_errors()
    {
        var report = Score.Sentences(Bridge, [Of("In Klein-Heerdam ligt sinds"), Of("maandag een nieuwe brug over de Heerdamse Beek."), TwoSentences[1]], TwoSentences);

        Assert.Equal(
            """
            Sentences: F1 0.4000 is below 0.9500.
            precision 0.3333, recall 0.5000, F1 0.4000
            2 gold, 3 found, 1 right, in 1 article
            first errors:
              brug-klein-heerdam (zinnen.conllu:1)
                split      [In Klein-Heerdam ligt sinds »«maandag een nieuwe brug over de…]
            """.ReplaceLineEndings("\n"),
            Assert.Throws<ScoreException>(() => report.ShouldReach(f1: 0.95)).Message);
    }

    [Fact]
    public void The_message_of_many_articles_has_the_worst_first_and_short_lines()
    {
        var report = Score.Sentences(Proefbank.Articles, a => a.Id == Bridge.Id ? a.Sentences.Select(s => s.Start..s.End).ToArray() : new[] { Range.All });

        var lines = Assert.Throws<ScoreException>(() => report.ShouldReach(f1: 0.95)).Message.Split('\n');

        Assert.StartsWith("Sentences: F1 0.", lines[0], StringComparison.Ordinal);
        Assert.Matches(@"^precision 0\.\d{4}, recall 0\.\d{4}, F1 0\.\d{4} \(95% 0\.\d{4} to [01]\.\d{4}\)$", lines[1]);
        Assert.Equal("worst of 2 articles with errors (F1, gold/found/right):", lines[3]);
        Assert.Equal("  0.0000  6/1/0  garnalenpellen (zinnen.conllu:101)", lines[4]);
        Assert.Contains("    … and 1 more", lines);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 120));
    }

    // Bridge: recall 1/2, precision 1, F1 2/3. Shrimps: recall 1, precision 1/3, F1 1/2. Cat: gold has nothing, so that it says nothing of recall.
    [Theory]
    [InlineData(null, 1.0, "recall", "0.5000 brug-klein-heerdam, 1.0000 garnalenpellen, 0.0000 kat-op-het-stadhuis")]
    [InlineData(1.0, 1.0, "precision", "0.0000 kat-op-het-stadhuis, 0.3333 garnalenpellen, 1.0000 brug-klein-heerdam")]
    public void The_worst_articles_are_those_of_the_measure_that_is_missed(double? precision, double? recall, string measure, string worst)
    {
        var report = Score.Tokens(
            Proefbank.Articles,
            a => Parse(a.Id == Bridge.Id ? "0-1" : a.Id == Shrimps.Id ? "0-1, 1-2, 3-4" : "0-1"),
            a => Parse(a.Id == Bridge.Id ? "0-1, 1-2" : a.Id == Shrimps.Id ? "0-1" : ""));

        var lines = Assert.Throws<ScoreException>(() => report.ShouldReach(precision, recall)).Message.Split('\n');

        Assert.Equal($"worst of 3 articles with errors ({measure}, gold/found/right):", lines[3]);
        Assert.Equal(worst, string.Join(", ", lines[4..7].Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(words => $"{words[0]} {words[2]}")));
    }

    [Fact]
    public void Nothing_found_of_nothing_is_nothing_wrong()
    {
        var report = Score.Spans(Bridge, [], []);

        Assert.Equal(0, report.F1);
        Assert.Same(report, report.ShouldReach(precision: 1, recall: 1, f1: 1));
        Score.Labels(Bridge, Array.Empty<string>(), []).ShouldReach(accuracy: 1);
        Assert.Throws<ScoreException>(() => Score.Spans(Bridge, Parse("0-2 PER"), []).ShouldReach(f1: 0.1));
        Assert.Throws<ScoreException>(() => Score.Spans(Bridge, [], Parse("0-2 PER")).ShouldReach(f1: 0.1));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(95.0)]
    public void A_demand_that_is_no_share_is_refused(double f1)
        => Assert.Throws<ArgumentOutOfRangeException>(() => OneOfTwo.ShouldReach(f1: f1));

    [Fact]
    public void A_demand_of_nothing_and_of_an_accuracy_that_is_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => OneOfTwo.ShouldReach());
        Assert.Throws<ArgumentException>(() => OneOfTwo.ShouldReach(accuracy: 0.5));
        Assert.True(double.IsNaN(OneOfTwo.Accuracy));
    }

    // 2 of 3 words at the same place have the right label.
    [Fact]
    public void An_accuracy_of_labels_is_demanded_like_the_others()
    {
        var report = Score.Labels(Bridge, ["PRON", "AUX", "NOUN"], [Of("Ze", "PRON"), Of("is", "AUX"), Of("twee", "NUM")]);

        report.ShouldReach(accuracy: 0.66);
        var message = Assert.Throws<ScoreException>(() => report.ShouldReach(accuracy: 0.7)).Message;
        Assert.StartsWith("Labels: accuracy 0.6667 is below 0.7000.\n", message, StringComparison.Ordinal);
        Assert.Contains("»twee«", message, StringComparison.Ordinal);
        Assert.Contains("] NUM, found NOUN", message, StringComparison.Ordinal);
    }
}
