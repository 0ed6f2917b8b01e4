namespace Corpus.Tests;

/// <summary>A concordance of a million lines.</summary>
public class ManyLinesTests
{
    private const int ArticleCount = 100;
    private const int Words = 10_000;

    [Fact]
    public void Going_through_a_million_lines_needs_no_memory_for_them()
    {
        var text = string.Join(' ', Enumerable.Repeat("haven", Words));
        var layers = EncodedLayers.Of(TestCorpus.Article("", text, language: "nl"), "nl");
        using var stream = new MemoryStream();
        TestCorpus.Write(stream, null, [.. Enumerable.Range(0, ArticleCount).Select(i => TestCorpus.Article($"{i}", text, language: "nl"))], _ => layers);
        var articles = TestCorpus.Articles(TestCorpus.Open(stream.ToArray()));
        articles.Concordance("haven").Page(0, 1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var (lines, units) = (0, 0L);
        foreach (var line in articles.Concordance("haven", window: 2))
        {
            lines++;
            units += line.Left.Length + line.Match.Length + line.Right.Length;
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(ArticleCount * Words, lines);
        Assert.Equal(articles.Concordance("haven").Count, lines);

        // Eleven units on each side, less at the ends of an article.
        Assert.Equal(ArticleCount * ((5L + 22) * Words - 2 * (11 + 6)), units);
        Assert.InRange(allocated, 0, 200_000);
    }
}
