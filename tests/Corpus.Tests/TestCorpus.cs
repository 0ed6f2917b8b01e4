using System.Reflection;
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

    /// <summary>An article with fields.</summary>
    public static SourceArticle Article(string id, string text, IReadOnlyList<SourceField> fields, GoldLayer? gold = null)
        => Article(id, text).With(fields, gold: gold);

    /// <summary>Two articles of Dutch news and an empty one.</summary>
    public static SourceArticle[] Three() =>
    [
        Article("2019/brug", "De brug bij Oudewijk gaat dicht.\n\nFietsers kunnen met een pontje\nnaar de overkant, van 6 tot 22 uur.", "2019-05", line: 1),
        Article("2020/café", "‘Het is wéér zover’, zei hij. 🙂\n\nDe auto’s staan stil.", "2020-12-30", title: "File bij café", language: "nl-BE", line: 7),
        Article("leeg", ""),
    ];

    /// <summary>Articles with all kinds of metadata, and an empty one.</summary>
    public static SourceArticle[] Rich() =>
    [
        Article("brug", "Nieuws\n\nVóór de brug\n\nDe brug gaat 🙂 dicht.", "2019-05").With(
            fields: [Field("section", "binnenland"), Field("pages", "12"), List("tags", "brug", "verkeer"), Null("byline")],
            levels: [1, 2, 0]),
        Article("zin", "Ik zie 🙂 het.\n\nDaar.").With(
            fields: [Field("section", "binnenland"), List("tags"), Field("byline", "Ada de Boer"), Field("source.url", "https://example.org/é")],
            gold: Gold()),
        Article("leeg", ""),
    ];

    /// <summary>Sentences of the text of "zin": a multiword token, an empty node, and words.</summary>
    public static GoldLayer Gold() => new(
    [
        new GoldSentence(new TextSpan(0, 14), ["sent_id = 1", "text = Ik zie 🙂 het."],
        [
            Token("1", 0, 2, "Ik", "ik", "PRON", "Case=Nom|Number=Sing|Person=1", 2, "nsubj"),
            new GoldToken(GoldTokenKind.MultiwordToken, 2, 3, new TextSpan(3, 6), "zie 🙂", null, null, null, null, -1, null, null, "SpaceAfter=No"),
            Token("2", 3, 6, "zie", "zien", "VERB", null, 0, "root"),
            Token("3", 3, 6, "🙂", "_", "SYM", null, 2, "obj"),
            new GoldToken(GoldTokenKind.EmptyNode, 3, 1, new TextSpan(9, 0), "dat", "dat", "PRON", "vnw", null, -1, null, "2:obj|3:ref", null),
            Token("4", 10, 3, "het", "het", "PRON", null, 2, "expl"),
            Token("5", 13, 1, ".", ".", "PUNCT", null, 2, "punct"),
        ]),
        new GoldSentence(new TextSpan(16, 5), [], [Token("1", 16, 4, "Daar", "daar", "ADV", null, 0, "root"), Token("2", 20, 1, ".", ".", "PUNCT", null, 1, "punct")]),
    ]);

    /// <summary>A card with everything that <see cref="CorpusCard"/> knows.</summary>
    public static Card Card() => new(
        [
            Field("pretty_name", "De Krant"), List("language", "nl", "en"), Field("license", "cc-by-4.0"), List("tags", "nieuws", "fictie"),
            Field("citation", "Boer, A. de (2024). De Krant."), Null("homepage"),
        ],
        "# De Krant\n\nÉén zin.", ReadingOptions.None, null, default);

    /// <summary>What was made of that card and of a citation file with two authors.</summary>
    public static CardDetails Details() => new()
    {
        FirstParagraph = "Één zin.",
        CitationFile = "cff-version: 1.2.0\n",
        BibTeX = "@misc{dekrant,\n}\n",
        Url = "https://example.org/krant",
        Authors = ["Ada de Boer", "De redactie"],
    };

    /// <summary>The image of <see cref="Rich"/> and <see cref="Card"/>, which also says the types of the keys, and layers unless they are left out.</summary>
    public static byte[] RichImage(bool hasLayers = true)
    {
        using var stream = new MemoryStream();
        var articles = Rich();
        Write(stream, Card(), articles, hasLayers ? TestLayers.OfRich : null, SchemaInference.Infer([.. articles.Select(article => ArticleSummary.Of(article, "Nieuws"))], ReadingOptions.None), Details());
        return stream.ToArray();
    }

    public static SourceField Field(string key, string value) => new(key, default, SourceValue.Of(Scalar(value)));

    public static SourceField List(string key, params string[] values) => new(key, default, SourceValue.ListOf([.. values.Select(Scalar)], default));

    public static SourceField Null(string key) => new(key, default, SourceValue.Null(default));

    /// <summary>The image of the articles; each has its id in capitals as name, and its title or its id as headline.</summary>
    public static byte[] Image(params SourceArticle[] articles) => Image(null, articles);

    /// <summary>The same, with a dataset card.</summary>
    public static byte[] Image(Card? card, params SourceArticle[] articles) => Image(card, details: null, articles);

    /// <summary>The same, with what was made of the card and a citation file.</summary>
    public static byte[] Image(Card? card, CardDetails? details, params SourceArticle[] articles)
    {
        using var stream = new MemoryStream();
        Write(stream, card, articles, layers: null, keys: null, details);
        return stream.ToArray();
    }

    public static void Write(Stream stream, params SourceArticle[] articles) => Write(stream, null, articles, layers: null);

    public static void Write(
        Stream stream, Card? card, SourceArticle[] articles, Func<SourceArticle, EncodedLayers>? layers, IReadOnlyList<InferredField>? keys = null,
        CardDetails? details = null)
    {
        var writer = new ImageWriter(stream, "Nieuws", "nl", card, spool: null, details);
        foreach (var article in articles)
            writer.Add(article, article.Title ?? article.Id, layers?.Invoke(article));
        writer.Finish(Fingerprint, [.. articles.Select(article => article.Id.ToUpperInvariant())], keys);
    }

    /// <summary>The image of the articles with the layers that are computed for them.</summary>
    public static byte[] Segmented(params SourceArticle[] articles)
    {
        using var stream = new MemoryStream();
        Write(stream, null, articles, article => EncodedLayers.Of(article, "nl"));
        return stream.ToArray();
    }

    public static CorpusImage Open(byte[] image) => CorpusImage.Open(ImageMemory.FromBytes("test", image));

    public static ArticleQuery<TestArticle, TestFields> Articles(CorpusImage image)
        => ArticleQuery<TestArticle, TestFields>.Create(image, static handle => new TestArticle(handle), static handle => new TestFields(handle));

    public static ArticleQuery<TestArticle, TestFields> Articles(params SourceArticle[] articles) => Articles(Open(Image(articles)));

    /// <summary>The text, through an image with tokens.</summary>
    public static Text Text(string text) => Articles(Open(Segmented(Article("a", text))))[0].Text;

    /// <summary>An image that is embedded in these tests.</summary>
    public static byte[] Resource(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Everything that an image answers, as one string.</summary>
    public static string Answers(CorpusImage image)
    {
        var answers = new System.Text.StringBuilder();
        answers.Append(image.Name).Append('|').Append(image.Language).Append('|').Append(image.Fingerprint).Append('\n');
        answers.Append(image.Card.Title).Append('|').Append(image.Card.License).Append('|').AppendJoin(',', image.Card.Languages).Append('|')
            .AppendJoin(',', image.Card.Tags).Append('|').Append(image.Card.Citation).Append('|').Append(image.Card.Text).Append('|');
        Append(answers, image.Card.Fields);
        var articles = Articles(image);
        foreach (var article in articles)
        {
            answers.Append(article.Id).Append('|').Append(article.Name).Append('|').Append(article.Date).Append('|').Append(article.Title)
                .Append('|').Append(article.Headline).Append('|').Append(article.Language).Append('|').Append(article.Source)
                .Append('|').Append(article.Text.Length).Append('|').Append(article.Text.ToString()).Append('\n');
            foreach (var paragraph in article.Paragraphs)
            {
                answers.Append(paragraph.Start).Append('+').Append(paragraph.Length).Append('|').Append(paragraph.Text.ToString())
                    .Append('|').Append(paragraph).Append('|').Append(paragraph.HeadingLevel).Append('\n');
            }

            Append(answers, article.Fields);
            foreach (var sentence in article.Treebank)
                Append(answers, sentence);
            TestLayers.Append(answers, article);

            answers.Append(articles.TryGetValue(article.Id, out var found) && found == article).Append('\n');
        }

        return answers.ToString();
    }

    private static SourceScalar Scalar(string text) => new(text, ScalarStyle.Plain, default);

    private static GoldToken Token(
        string id, int start, int length, string form, string lemma, string upos, string? features, int head, string relation)
        => new(
            GoldTokenKind.Word, int.Parse(id, System.Globalization.CultureInfo.InvariantCulture), 0, new TextSpan(start, length), form, lemma, upos, null, features,
            head, relation, null, null);

    private static SourceArticle With(
        this SourceArticle article, IReadOnlyList<SourceField> fields, IReadOnlyList<int>? levels = null, GoldLayer? gold = null)
        => new()
        {
            Id = article.Id,
            Path = article.Path,
            Line = article.Line,
            Date = article.Date,
            Text = article.Text,
            Paragraphs = levels is null ? article.Paragraphs : [.. article.Paragraphs.Zip(levels, (p, level) => p with { HeadingLevel = level })],
            Fields = fields,
            Gold = gold,
        };

    private static void Append(System.Text.StringBuilder answers, FieldValues fields)
    {
        foreach (var (key, value) in fields)
            answers.Append(key).Append('=').Append(value.IsList).Append(value.Count).Append(':').Append(value).Append(';');
        answers.Append('\n');
    }

    private static void Append(System.Text.StringBuilder answers, TreebankSentence sentence)
    {
        answers.Append(sentence.Start).Append('+').Append(sentence.Length).Append('|').Append(sentence).Append('|').AppendJoin(';', sentence.Comments).Append('\n');
        foreach (var node in sentence.Nodes)
        {
            answers.Append(node.Kind).Append('|').Append(node.Id).Append('|').Append(node.Form).Append('|').Append(node.Lemma).Append('|').Append(node.Upos)
                .Append('|').Append(node.Xpos).Append('|').Append(node.Features).Append('|').Append(node.Head).Append('|').Append(node.Relation)
                .Append('|').Append(node.Dependencies).Append('|').Append(node.Misc).Append('|').Append(node.Start).Append('+').Append(node.Length)
                .Append('|').Append(node.Text.ToString()).Append('\n');
        }
    }
}
