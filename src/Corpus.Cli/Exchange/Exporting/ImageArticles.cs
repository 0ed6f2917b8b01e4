using System.Text;
using Corpus.Cli.Diffing;
using Corpus.Cli.Exchange.Formats;
using Corpus.Cli.Opening;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Makes of the articles of an image what their files said.</summary>
/// <remarks>
/// An image keeps the text of values and the types of keys. So a number in a key of numbers stood there without quotes, and of those in keys of text either none or all are taken to have had quotes,
/// whichever gives the fingerprint of the image. A name that is another one than the rules would give must have been asked for. If all of this is not as it was, the fingerprint tells: see <see cref="Exporter"/>.
/// </remarks>
/// <param name="image">The image.</param>
/// <param name="isPlain">Whether numbers in keys of text are taken to have had no quotes.</param>
/// <param name="cancellation">Ends the reading early.</param>
internal sealed class ImageArticles(CorpusImage image, bool isPlain, CancellationToken cancellation)
{
    private readonly KeyType[] _types = [.. Enumerable.Range(0, image.ArticleFields.Count).Select(image.ArticleFields.TypeAt)];

    /// <summary>All articles in the order of the corpus. O(length of all).</summary>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    public IEnumerable<SourceArticle> All()
    {
        var names = DefaultNames();
        for (var i = 0; i < image.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Read(i, names[i]);
        }
    }

    /// <summary>
    /// The articles of the image, with or without quotes around numbers in keys of text: those that give its fingerprint, if either do. O(length of all) where there are such numbers.
    /// </summary>
    /// <param name="image">The image.</param>
    /// <param name="card">The hash of its card.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static ImageArticles Of(CorpusImage image, Hash256 card, CancellationToken cancellation)
    {
        var quoted = new ImageArticles(image, isPlain: false, cancellation);
        return !quoted.HasNumbersInText() || quoted.Fingerprint(card) == image.Fingerprint ? quoted : new ImageArticles(image, isPlain: true, cancellation);
    }

    /// <summary>The card as a README.md would have it; null without one. O(length).</summary>
    public static string? CardTextOf(CorpusImage image)
    {
        var fields = image.Card.Fields;
        if (fields.Count == 0 && image.Card.Text.Length == 0)
            return null;

        var text = new StringBuilder("---\n");
        foreach (var (key, value) in fields)
            YamlText.AppendKey(text, key, ValueOf(value, isTyped: true));
        return text.Append("---\n\n").Append(image.Card.Text).Append('\n').ToString();
    }

    private bool HasNumbersInText()
    {
        for (var i = 0; i < _types.Length; i++)
        {
            if (IsTyped(_types[i]))
                continue;
            for (var ordinal = 0; ordinal < image.Count; ordinal++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (ValueOf(image.ArticleFields.ValueAt(i, ordinal), isTyped: true).Scalars.Any(ScalarReading.IsNumberOrTruthValue))
                    return true;
            }
        }

        return false;
    }

    private string Fingerprint(Hash256 card)
        => Sources.Fingerprint.OfCorpus(image.Language, card, image.Count, All().Select(Sources.Fingerprint.OfArticle)).ToString();

    private SourceArticle Read(int ordinal, string defaultName)
    {
        var article = new ToolArticle(new ArticleHandle(image, ordinal));
        return new SourceArticle
        {
            Id = article.Id,
            Path = article.Source.Path,
            Line = article.Source.Line,
            Date = article.Date,
            Title = article.Title,
            ExplicitName = article.Name == defaultName ? null : article.Name,
            Language = article.Language == image.Language || image.Layers.HasDetectedLanguage(ordinal) ? null : article.Language,
            Text = article.Text.ToString(),
            Paragraphs = [.. article.Paragraphs.Select(paragraph => new SourceParagraph(paragraph.Start, paragraph.Length, paragraph.HeadingLevel))],
            Fields = FieldsOf(ordinal),
            Gold = GoldOf(article),
        };
    }

    /// <summary>The names that articles get which ask for none. O(articles).</summary>
    private IReadOnlyList<string> DefaultNames()
    {
        var className = CorpusFileList.Of(image.Name, "", []).ClassName;
        var summaries = new List<ArticleSummary>(image.Count);
        for (var i = 0; i < image.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var article = new ToolArticle(new ArticleHandle(image, i));
            var source = new SourceArticle
            {
                Id = article.Id,
                Path = article.Source.Path,
                Line = article.Source.Line,
                Date = article.Date,
                Title = article.Title,
                Text = "",
                Paragraphs = [],
            };
            // A name is made of the headline, and no more of it kept.
            summaries.Add(new ArticleSummary(
                source.Id, source.Path, source.Line, source.Date, Headline: "", ArticleName.Of(source, article.Headline), FolderScope.Of(source.Path, className), default, default));
        }

        return ArticleNames.Assign(className, summaries);
    }

    private List<SourceField> FieldsOf(int ordinal)
    {
        var fields = new List<SourceField>();
        for (var i = 0; i < _types.Length; i++)
        {
            var value = image.ArticleFields.ValueAt(i, ordinal);
            if (!value.IsMissing)
                fields.Add(new SourceField(image.ArticleFields.KeyAt(i), default, ValueOf(value, isPlain || IsTyped(_types[i]))));
        }

        return fields;
    }

    private static bool IsTyped(KeyType type) => type.Value is FieldType.Boolean or FieldType.Int32 or FieldType.Int64 or FieldType.Double;

    private static SourceValue ValueOf(FieldValue value, bool isTyped)
    {
        var scalars = value.ToList(scalar => new SourceScalar(scalar.ToString(), isTyped ? ScalarStyle.Plain : ScalarStyle.Quoted, default));
        return value.IsList ? SourceValue.ListOf(scalars, default) : value.IsMissing ? SourceValue.Null(default) : SourceValue.Of(scalars[0]);
    }

    private static GoldLayer? GoldOf(Article article)
        => article.Treebank.Count == 0
            ? null
            : new GoldLayer([.. article.Treebank.Select(ComparedSentence.Of).Select(sentence => new GoldSentence(sentence.Span, sentence.Comments, sentence.Nodes))]);
}
