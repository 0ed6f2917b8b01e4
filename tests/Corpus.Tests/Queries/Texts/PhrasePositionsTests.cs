namespace Corpus.Tests;

public class PhrasePositionsTests
{
    [Fact]
    public void An_end_spares_reading_what_is_behind_it()
    {
        var image = TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", "de haven de"), TestCorpus.Article("b", "haven open"), TestCorpus.Article("c", "de haven open")));
        Assert.True(PhrasePositions.TryFind(image.Index!, ["de", "haven"], matchCase: false, out var positions));
        var ended = positions;
        ended.End = image.Index!.FirstTokenOf(2);

        // The second place is in the third article, whose first token is the sixth of all.
        Assert.True(positions.MoveTo(1, CancellationToken.None));
        Assert.Equal(5, positions.Current);
        Assert.True(ended.MoveTo(0, CancellationToken.None));
        Assert.Equal(0, ended.Current);
        Assert.False(ended.MoveTo(1, CancellationToken.None) && ended.Current < ended.End);
    }
}
