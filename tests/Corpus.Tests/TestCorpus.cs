using Corpus.Sources;

namespace Corpus.Tests;

/// <summary>Makes articles, images and texts for tests.</summary>
internal static class TestCorpus
{
    public static readonly byte[] Fingerprint = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    public const string FingerprintHex = "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20";

    /// <summary>An article with the paragraphs that a reader of files would find.</summary>
    public static SourceArticle Article(string id, string text, string date = "", string? title = null, string? language = null, int line = 1)
        => new()
        {
            Id = id,
            Path = id + ".txt",
            Line = line,
            Date = date.Length == 0 ? default : PartialDate.Parse(date),
            Title = title,
            Language = language,
            Text = text,
            Paragraphs = ParagraphSplitter.Split(text),
        };

    /// <summary>Two articles of Dutch news and an empty one.</summary>
    public static SourceArticle[] Three() =>
    [
        Article("2019/brug", "De brug bij Oudewijk gaat dicht.\n\nFietsers kunnen met een pontje\nnaar de overkant, van 6 tot 22 uur.", "2019-05", line: 1),
        Article("2020/café", "‘Het is wéér zover’, zei hij. 🙂\n\nDe auto’s staan stil.", "2020-12-30", title: "File bij café", language: "nl-BE", line: 7),
        Article("leeg", ""),
    ];

    /// <summary>The image of the articles; each has its id in capitals as name, and its title or its id as headline.</summary>
    public static byte[] Image(params SourceArticle[] articles)
    {
        using var stream = new MemoryStream();
        Write(stream, articles);
        return stream.ToArray();
    }

    public static void Write(Stream stream, params SourceArticle[] articles)
    {
        var writer = new ImageWriter(stream, "Nieuws", "nl");
        foreach (var article in articles)
            writer.Add(article, article.Id.ToUpperInvariant(), article.Title ?? article.Id);
        writer.Finish(Fingerprint);
    }

    public static CorpusImage Open(byte[] image) => CorpusImage.Open(ImageMemory.FromBytes("test", image));

    public static ArticleQuery<TestArticle, TestFields> Articles(CorpusImage image)
        => ArticleQuery<TestArticle, TestFields>.Create(image, static handle => new TestArticle(handle));

    public static ArticleQuery<TestArticle, TestFields> Articles(params SourceArticle[] articles) => Articles(Open(Image(articles)));

    /// <summary>The text, through an image.</summary>
    public static Text Text(string text) => Articles(Article("a", text))[0].Text;

    /// <summary>Everything that an image answers, as one string.</summary>
    public static string Answers(CorpusImage image)
    {
        var answers = new System.Text.StringBuilder();
        answers.Append(image.Name).Append('|').Append(image.Language).Append('|').Append(image.Fingerprint).Append('\n');
        var articles = Articles(image);
        foreach (var article in articles)
        {
            answers.Append(article.Id).Append('|').Append(article.Name).Append('|').Append(article.Date).Append('|').Append(article.Title)
                .Append('|').Append(article.Headline).Append('|').Append(article.Language).Append('|').Append(article.Source)
                .Append('|').Append(article.Text.Length).Append('|').Append(article.Text.ToString()).Append('\n');
            foreach (var paragraph in article.Paragraphs)
            {
                answers.Append(paragraph.Start).Append('+').Append(paragraph.Length).Append('|').Append(paragraph.Text.ToString())
                    .Append('|').Append(paragraph).Append('\n');
            }

            answers.Append(articles.TryGetValue(article.Id, out var found) && found == article).Append('\n');
        }

        return answers.ToString();
    }
}
