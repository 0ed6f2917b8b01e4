using Corpus.Sources;
using CsCheck;

namespace Corpus.Tests;

/// <summary>Generated corpora: small, of few words, with everything that a query can ask of.</summary>
internal static class ExecutorCorpora
{
    /// <summary>Words of texts, and some that no text has.</summary>
    public static readonly string[] Words =
        ["de", "De", "DE", "haven", "Haven", "auto's", "auto’s", "café", "cafe\u0301", "Café", "Zuid-Holland", "Holland", "1", "22", "boot", "nergens", "hav"];

    private static readonly Gen<string> Word = Gen.Frequency(
        (20, Gen.Int[0, Words.Length - 3].Select(i => Words[i])), (2, Gen.OneOf("‘De haven is dicht’, zei Jan.", "‘Ja’,", "\"boot\"", "Jan zei: ‘Nee.’")), (2, Gen.OneOf(".", "!", ",")));

    private static readonly Gen<string> Paragraph = Word.Array[1, 9].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Text = Paragraph.Array[0, 3].Select(paragraphs => string.Join("\n\n", paragraphs));

    public static readonly Gen<string> Dates = Gen.OneOf("", "2021", "2022", "2022-05", "2022-05-11", "2022-12-30", "2023-01", "2021-02-28");

    private static readonly Gen<SourceField[]> Fields = Gen.Select(
        Value("byline", "Ada", "ada", "Bo", "Één"),
        Value("filed", "2021", "2022-05", "2022-05-11", "2023-01"),
        Value("lead", "true", "false"),
        Value("pages", "-1", "0", "1", "2", "12"),
        Value("section", "binnenland", "sport", "kunst"),
        Gen.Frequency((1, Gen.Const(TestCorpus.Null("tags"))), (4, Gen.OneOf("brug", "haven", "Brug").Array[0, 3].Select(tags => TestCorpus.List("tags", tags)))),
        Value("views", "0", "5000000000", "7"),
        Value("weight", "0.5", "-0.5", "0", "2", "1e3"))
        .Select((byline, filed, lead, pages, section, tags, views, weight) => (SourceField[])[byline, filed, lead, pages, section, tags, views, weight]);

    private static readonly Gen<SourceArticle> Article = Gen.Select(
        Text, Dates, Gen.OneOf(null, "De haven", "Café", "boot"), Gen.OneOf(null, "nl", "en", "nl-BE"), Fields)
        .Select((text, date, title, language, fields) => TestCorpus.Article("", text, date, title, language).WithFields(fields));

    /// <summary>A corpus of a few articles.</summary>
    public static readonly Gen<ArticleQuery<ExecutorArticle, ExecutorFields>> Corpora = Article.Array[0, 12].Select(articles => Of(articles));

    /// <summary>The corpus as a reader of a failure needs it.</summary>
    public static string Print(ArticleQuery<ExecutorArticle, ExecutorFields> corpus)
        => string.Join('\n', corpus.Select(article => $"{article.Id}: {article.Date} '{article.Title}' {article.Language} [{string.Join(';', article.Fields.Select(field => $"{field.Key}={field.Value}"))}] {article.Text}"));

    /// <summary>Five articles that a person can look through.</summary>
    public static ArticleQuery<ExecutorArticle, ExecutorFields> Five() => Of(
    [
        TestCorpus.Article("", "De haven is dicht.", "2021", "De haven", "nl").WithFields(TestCorpus.Field("pages", "2"), TestCorpus.Field("section", "sport")),
        TestCorpus.Article("", "‘De boot vaart’, zei Jan.", "2022-05").WithFields(TestCorpus.Field("section", "kunst")),
        TestCorpus.Article("", "Een haven.\n\nDe boot.", "2022-05-11", "De boot", "en").WithFields(TestCorpus.Field("pages", "12"), TestCorpus.Field("section", "sport")),
        TestCorpus.Article("", "Geen datum.", title: "haven").WithFields(TestCorpus.Field("pages", "1")),
        TestCorpus.Article("", "", "2022-05-11").WithFields(TestCorpus.Field("pages", "2")),
    ]);

    /// <summary>An image of the articles, with layers; their ids are letters.</summary>
    public static ArticleQuery<ExecutorArticle, ExecutorFields> Of(params SourceArticle[] articles)
    {
        using var stream = new MemoryStream();
        TestCorpus.Write(stream, null, [.. articles.Select(Named)], article => EncodedLayers.Of(article, "nl"));
        return ArticleQuery<ExecutorArticle, ExecutorFields>.Create(
            TestCorpus.Open(stream.ToArray()), static handle => new ExecutorArticle(handle), static handle => new ExecutorFields(handle));
    }

    private static SourceArticle Named(SourceArticle article, int index) => article.As($"{(char)('a' + index)}", article.Fields);

    private static SourceArticle WithFields(this SourceArticle article, params SourceField[] fields) => article.As("", fields);

    private static SourceArticle As(this SourceArticle article, string id, IReadOnlyList<SourceField> fields) => new()
    {
        Id = id,
        Path = id + ".txt",
        Line = 1,
        Date = article.Date,
        Title = article.Title,
        Language = article.Language,
        Text = article.Text,
        Paragraphs = article.Paragraphs,
        Fields = fields,
    };

    private static Gen<SourceField> Value(string key, params string[] values)
        => Gen.Frequency((1, Gen.Const(TestCorpus.Null(key))), (4, Gen.OneOf(values).Select(value => TestCorpus.Field(key, value))));
}
