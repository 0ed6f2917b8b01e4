using Corpus.Sources;
using CsCheck;

namespace Corpus.Tests;

/// <summary>Generated corpora: small, of few words, with everything that a query can ask of; with an index of words and without, with gold tokens and without.</summary>
internal static class ExecutorCorpora
{
    /// <summary>Words of texts, the last of them beyond ASCII.</summary>
    private static readonly string[] TextWords =
    [
        "de", "De", "DE", "haven", "Haven", "auto's", "Zuid-Holland", "Holland", "1", "22", "boot", "auto’s", "café", "cafe\u0301", "Café", "CAFÉ", "ſtraße", "ΟΔΟΣ", "οδος", "İs", "a\uFFFEé",
        "🙂", "e\u0323\u0301", "ẹ\u0301", "\u0301",
    ];

    private static readonly Gen<string> Word = Gen.Frequency(
        (14, Gen.Int[0, 10].Select(i => TextWords[i])),
        (6, Gen.OneOf(TextWords)),
        (2, Gen.OneOf("‘De haven is dicht’, zei Jan.", "‘Ja’,", "\"boot\"", "Jan zei: ‘Nee.’")),
        (2, Gen.OneOf(".", "!", ",")));

    private static readonly Gen<string> Paragraph = Gen.Select(Word.Array[1, 9], Gen.OneOf(" ", " ", " ", "\n"), (words, blank) => string.Join(blank, words));

    private static readonly Gen<string> Text = Paragraph.Array[0, 3].Select(paragraphs => string.Join("\n\n", paragraphs));

    public static readonly Gen<string> Dates = Gen.OneOf(
        "", "2021", "2021?", "2021~", "2022", "2022-05", "2022-05%", "2022-05-11", "2022-05-11?", "2022-12-30", "2023-01", "2021-02-28", "202X", "2022-XX", "2021-XX-XX");

    private static readonly Gen<SourceField[]> Fields = Gen.Select(
        Value("byline", "Ada", "ada", "Bo", "Één"),
        Value("filed", "2021", "2022-05", "2022-05-11", "2023-01", "2022-05?"),
        Value("lead", "true", "false"),
        Value("pages", "-1", "0", "1", "2", "12", "2147483647"),
        Value("section", "binnenland", "sport", "kunst"),
        Gen.Select(
            Gen.Frequency((1, Gen.Const(TestCorpus.Null("tags"))), (4, Gen.OneOf("brug", "haven", "Brug").Array[0, 3].Select(tags => TestCorpus.List("tags", tags)))),
            Gen.Frequency((1, Gen.Const(TestCorpus.Null("sizes"))), (4, Gen.OneOf("1", "2", "12").Array[0, 3].Select(sizes => TestCorpus.List("sizes", sizes))))),
        Value("views", "0", "5000000000", "7", "9007199254740993", "-9223372036854775808"),
        Value("weight", "0.5", "-0.5", "0", "-0.0", "2", "1e3", "1e300", "9007199254740992"))
        .Select((byline, filed, lead, pages, section, lists, views, weight) => (SourceField[])[byline, filed, lead, pages, section, lists.Item1, lists.Item2, views, weight]);

    /// <summary>Articles without an id, which <see cref="Of"/> gives them.</summary>
    public static readonly Gen<SourceArticle> Articles = Gen.Select(
        Text, Dates, Gen.OneOf(null, "De haven", "Café", "boot"), Gen.OneOf(null, "nl", "en", "nl-BE", "el"), Fields, Gen.Int[0, 4])
        .Select((text, date, title, language, fields, gold) => As(TestCorpus.Article("", text, date, title, language), "", fields, gold == 0 ? Gold(text) : null));

    /// <summary>A corpus of a few articles, or of none; every fourth is as if it came from a compiler that knew no index of words.</summary>
    public static readonly Gen<ArticleQuery<ExecutorArticle, ExecutorFields>> Corpora
        = Gen.Select(Articles.Array[0, 12], Gen.Int[0, 3], (articles, kind) => kind == 0 ? WithoutIndex(articles) : Of(articles));

    /// <summary>The corpus as a reader of a failure needs it.</summary>
    public static string Print(ArticleQuery<ExecutorArticle, ExecutorFields> corpus)
        => (corpus.Selection.Image.Index is null ? "(without index)\n" : "") + string.Join('\n', corpus.Select(
            article => $"{article.Id}: {article.Date} '{article.Title}' {article.Language} [{string.Join(';', article.Fields.Select(field => $"{field.Key}={field.Value}"))}] {article.Text} [{article.Layers.Tokens}: {string.Join('|', article.Tokens)}]"));

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
    public static ArticleQuery<ExecutorArticle, ExecutorFields> Of(params SourceArticle[] articles) => Open(Bytes(articles));

    /// <summary>The same without an index of words.</summary>
    public static ArticleQuery<ExecutorArticle, ExecutorFields> WithoutIndex(params SourceArticle[] articles)
        => Open(ImageSurgery.Without(Bytes(articles), ImageFormat.LexiconStarts));

    private static byte[] Bytes(SourceArticle[] articles)
    {
        using var stream = new MemoryStream();
        TestCorpus.Write(stream, null, [.. articles.Select(Named)], article => EncodedLayers.Of(article, "nl"));
        return stream.ToArray();
    }

    private static ArticleQuery<ExecutorArticle, ExecutorFields> Open(byte[] image) => ArticleQuery<ExecutorArticle, ExecutorFields>.Create(
        TestCorpus.Open(image), static handle => new ExecutorArticle(handle), static handle => new ExecutorFields(handle));

    private static SourceArticle Named(SourceArticle article, int index) => article.As($"{(char)('a' + index)}", article.Fields, article.Gold);

    private static SourceArticle WithFields(this SourceArticle article, params SourceField[] fields) => article.As("", fields);

    private static SourceArticle As(this SourceArticle article, string id, IReadOnlyList<SourceField> fields, GoldLayer? gold = null) => new()
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
        Gold = gold,
    };

    // As somebody else might cut it: at blanks, though not at each of them, and never within a word, so that marks and quotes are parts of tokens.
    private static GoldLayer Gold(string text)
    {
        var sentences = new List<GoldSentence>();
        foreach (var paragraph in TestCorpus.Article("", text).Paragraphs)
        {
            var tokens = new List<GoldToken>();
            var start = paragraph.Start;
            for (var i = start; i <= paragraph.Start + paragraph.Length; i++)
            {
                if (i < paragraph.Start + paragraph.Length && (!char.IsWhiteSpace(text[i]) || (tokens.Count % 3 == 1 && i - start < 3)))
                    continue;
                if (i > start)
                    tokens.Add(new GoldToken(GoldTokenKind.Word, tokens.Count + 1, 0, new TextSpan(start, i - start), text[start..i], null, null, null, null, 0, null, null, null));
                start = i + 1;
            }

            sentences.Add(new GoldSentence(new TextSpan(paragraph.Start, paragraph.Length), [], tokens));
        }

        return new GoldLayer(sentences);
    }

    private static Gen<SourceField> Value(string key, params string[] values)
        => Gen.Frequency((1, Gen.Const(TestCorpus.Null(key))), (4, Gen.OneOf(values).Select(value => TestCorpus.Field(key, value))));
}
