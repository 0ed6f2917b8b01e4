using Corpus.Sources;

namespace Corpus.Tests;

public class ImageWriterTests
{
    [Fact]
    public void Two_articles_with_one_id_are_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => TestCorpus.Image(TestCorpus.Article("a", "1"), TestCorpus.Article("a", "2")));
        Assert.Contains("two articles with the id 'a'", exception.Message, StringComparison.Ordinal);
    }

    // No theory: an attribute cannot hold half of a pair.
    [Fact]
    public void Half_of_a_surrogate_pair_in_a_text_is_refused()
    {
        foreach (var (text, at) in ((string, int)[])[("\uD83D", 0), ("\uDE42", 0), ("abc\uDE42\uD83Dd", 3)])
        {
            var exception = Assert.Throws<ArgumentException>(() => TestCorpus.Image(TestCorpus.Article("a", text)));
            Assert.Contains($"'a' has half of a surrogate pair at {at},", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Half_of_a_surrogate_pair_at_the_end_of_a_chunk_is_refused()
    {
        for (var before = 16382; before < 16386; before++)
        {
            var text = new string('a', before) + "\uD83D" + new string('a', 100);
            Assert.Throws<ArgumentException>(() => TestCorpus.Image(TestCorpus.Article("a", text)));
        }
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_title_is_refused()
        => Assert.Throws<ArgumentException>(() => TestCorpus.Image(TestCorpus.Article("a", "", title: "kop\uD83D")));

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, -1)]
    [InlineData(0, 6)]
    [InlineData(6, 0)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_paragraph_that_is_not_within_the_text_is_refused(int start, int length)
        => Assert.Throws<ArgumentException>(() => TestCorpus.Image(With(new SourceParagraph(start, length))));

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void A_heading_of_a_level_that_there_is_not_is_refused(int level)
        => Assert.Throws<ArgumentException>(() => TestCorpus.Image(With(new SourceParagraph(0, 5, level))));

    [Fact]
    public void Paragraphs_that_overlap_are_refused()
        => Assert.Throws<ArgumentException>(() => TestCorpus.Image(With(new SourceParagraph(0, 3), new SourceParagraph(2, 1))));

    [Fact]
    public void A_fingerprint_of_another_length_is_refused()
        => Assert.Throws<ArgumentException>(() => new ImageWriter(new MemoryStream(), "X", null).Finish(new byte[31], []));

    [Fact]
    public void Every_article_has_one_name()
    {
        var writer = new ImageWriter(new MemoryStream(), "X", null);
        writer.Add(TestCorpus.Article("a", ""), "a");
        Assert.Throws<ArgumentException>(() => writer.Finish(TestCorpus.Fingerprint, []));
        Assert.Throws<ArgumentException>(() => writer.Finish(TestCorpus.Fingerprint, ["A", "B"]));
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_refused()
        => Assert.Throws<ArgumentException>(() => new ImageWriter(new System.IO.Compression.GZipStream(Stream.Null, System.IO.Compression.CompressionMode.Compress), "X", null));

    [Fact]
    public void After_a_failure_nothing_more_is_written()
    {
        var writer = new ImageWriter(new MemoryStream(), "X", null);
        Assert.Throws<ArgumentException>(() => writer.Add(TestCorpus.Article("a", "\uD83D"), "a"));
        Assert.Throws<InvalidOperationException>(() => writer.Finish(TestCorpus.Fingerprint, []));
    }

    [Fact]
    public void After_the_end_nothing_more_is_written()
    {
        var writer = new ImageWriter(new MemoryStream(), "X", null);
        writer.Finish(TestCorpus.Fingerprint, []);
        Assert.Throws<InvalidOperationException>(() => writer.Add(TestCorpus.Article("a", ""), "a"));
    }

    [Fact]
    public void A_corpus_without_language_is_of_unknown_language()
    {
        using var stream = new MemoryStream();
        var writer = new ImageWriter(stream, "X", null);
        writer.Add(TestCorpus.Article("a", ""), "a");
        writer.Finish(TestCorpus.Fingerprint, ["A"]);

        var image = TestCorpus.Open(stream.ToArray());
        Assert.Equal(("und", "und"), (image.Language, TestCorpus.Articles(image)[0].Language));
    }

    [Fact]
    public void What_is_too_much_for_memory_is_spooled_and_changes_no_byte()
    {
        // 3 MB of tokens and 6 MB of their types, of which 15 chunks of 64 KiB and a last one stay in memory, and other layers that all do.
        var text = string.Concat(Enumerable.Repeat("é a ", 400_000)).Trim();
        SourceArticle[] articles = [TestCorpus.Article("a", text), TestCorpus.Article("b", text)];
        var layers = articles.Select(TestLayers.OfCharacters).ToList();
        using var spool = new MemoryStream();

        Assert.Equal(Write(articles, layers, null), Write(articles, layers, spool));
        Assert.Equal((2 * layers[0].Tokens.Length + 65535) / 65536 - 16 + (4 * layers[0].Tokens.Length + 65535) / 65536 - 16, spool.Length / 65536);
    }

    private static byte[] Write(SourceArticle[] articles, List<EncodedLayers> layers, Stream? spool)
    {
        using var stream = new MemoryStream();
        var writer = new ImageWriter(stream, "X", null, card: null, spool);
        for (var i = 0; i < articles.Length; i++)
            writer.Add(articles[i], articles[i].Id, layers[i]);
        writer.Finish(TestCorpus.Fingerprint, ["A", "B"]);
        return stream.ToArray();
    }

    private static SourceArticle With(params SourceParagraph[] paragraphs)
        => new() { Id = "a", Path = "a.txt", Line = 1, Text = "tekst", Paragraphs = paragraphs };
}
