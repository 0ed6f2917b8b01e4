using Corpus.Sources;

namespace Corpus.Testing.Tests;

/// <summary>Makes articles for tests of gold: in an image of their own, in memory.</summary>
internal static class TestArticles
{
    /// <summary>An article of that text, whose id is as in a file of JSON lines: anything.</summary>
    public static Article Of(string text, string id = "haven", GoldLayer? gold = null)
    {
        var source = new SourceArticle
        {
            Id = id,
            Path = "nieuws.jsonl",
            Line = 7,
            Text = text,
            Paragraphs = ParagraphSplitter.Split(text),
            Gold = gold,
        };
        using var stream = new MemoryStream();
        var writer = new ImageWriter(stream, "Nieuws", "nl", card: null, spool: null, details: null);
        writer.Add(source, id, EncodedLayers.Of(source, "nl"));
        writer.Finish([.. Enumerable.Repeat((byte)1, 32)], ["Haven"], keys: null);
        var image = CorpusImage.Open(ImageMemory.FromBytes("test", stream.ToArray()));
        return new TestArticle(new ArticleHandle(image, 0));
    }

    /// <summary>A word of a sentence in CoNLL-U.</summary>
    public static GoldToken Word(int id, int start, string form, string? misc = null, GoldTokenKind kind = GoldTokenKind.Word, int length = -1)
        => new(kind, id, kind == GoldTokenKind.MultiwordToken ? id + 1 : 0, new TextSpan(start, length < 0 ? form.Length : length), form, form, kind == GoldTokenKind.Word ? "X" : null, null, null, -1, null, null, misc);

    private sealed class TestArticle(ArticleHandle handle) : Article(handle);
}
