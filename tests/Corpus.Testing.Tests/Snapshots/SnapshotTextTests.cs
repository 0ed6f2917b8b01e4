using Kranten;

namespace Corpus.Testing.Tests.Snapshots;

public class SnapshotTextTests
{
    [Fact]
    public void An_article_is_its_head_and_its_sentences_with_their_quotations()
    {
        var lines = SnapshotText.Of(Krant._2022.HavenDichtNaStorm).Split('\n');

        Assert.Equal("2022/haven-dicht-na-storm (2022/haven-dicht-na-storm.txt:1)", lines[0]);
        Assert.Contains("language: nl", lines);
        var sentence = Assert.Single(lines, line => line.StartsWith('[') && line.Contains("We hebben de haven gesloten", StringComparison.Ordinal));
        var quotation = lines[Array.IndexOf(lines, sentence) + 1];
        Assert.StartsWith("  [", quotation, StringComparison.Ordinal);
        Assert.EndsWith(") speech, zegt, by Lieven Morraal: ‘We hebben de haven gesloten toen de golven over het havenhoofd sloegen’", quotation, StringComparison.Ordinal);
        Assert.Equal(Krant._2022.HavenDichtNaStorm.Sentences.Count, lines.Count(line => line.StartsWith('[')));
    }

    [Fact]
    public void Every_article_has_a_snapshot_of_plain_lines()
        => Assert.All(Krant.Articles.Cast<Article>().Concat(Havenpost.Articles).Concat(Proefbank.Articles), article => Assert.DoesNotContain('\r', SnapshotText.Of(article)));

    [Fact]
    public void Spans_are_marked_text_a_line_each()
        => Assert.Equal(
            "[3..8) PLACE [De »haven« van Zandrecht is dicht.]\n[13..22) [De haven van »Zandrecht« is dicht.]\n",
            SnapshotText.Of("De haven van Zandrecht is dicht.", [new LabeledSpan(3, 5, "PLACE"), new LabeledSpan(13, 9)]));

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, -1)]
    [InlineData(3, 3)]
    [InlineData(int.MaxValue, 1)]
    public void A_span_outside_the_text_is_refused(int start, int length)
        => Assert.Contains("is not within the text, which has 5 UTF-16 units.", Assert.Throws<ArgumentException>(() => SnapshotText.Of("haven", [new LabeledSpan(start, length)])).Message, StringComparison.Ordinal);
}
