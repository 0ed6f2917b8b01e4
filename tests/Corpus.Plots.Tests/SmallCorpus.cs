using Corpus.Sources;

namespace Corpus.Plots.Tests;

/// <summary>Makes corpora of a few articles.</summary>
internal static class SmallCorpus
{
    /// <summary>The articles with these dates and texts, in this order; their ids are <c>a01</c>, <c>a02</c> …</summary>
    public static ArticleQuery<PlainArticle, PlainFields> Of(params (string Date, string Text)[] articles)
    {
        using var stream = new MemoryStream();
        var writer = new ImageWriter(stream, "Nieuws", "nl", null);
        var ids = articles.Select((_, i) => $"a{i + 1:D2}").ToArray();
        foreach (var (id, (date, text)) in ids.Zip(articles))
        {
            var article = new SourceArticle
            {
                Id = id,
                Path = id + ".txt",
                Line = 1,
                Date = date.Length == 0 ? default : PartialDate.Parse(date),
                Text = text,
                Paragraphs = ParagraphSplitter.Split(text),
            };
            writer.Add(article, id, EncodedLayers.Of(article, "nl"));
        }

        writer.Finish(new byte[32], ids);
        return ArticleQuery<PlainArticle, PlainFields>.Create(
            CorpusImage.Open(ImageMemory.FromBytes("test", stream.ToArray())), static handle => new PlainArticle(handle), static handle => new PlainFields(handle));
    }

    /// <summary>So many times the word, among as many tokens.</summary>
    public static string Times(string word, int count, int tokens)
        => string.Join(' ', Enumerable.Repeat(word, count).Concat(Enumerable.Repeat("en", tokens - count)));
}
