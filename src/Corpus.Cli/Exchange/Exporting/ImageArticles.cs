using System.Text;
using Corpus.Cli.Diffing;
using Corpus.Cli.Exchange.Formats;
using Corpus.Cli.Opening;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Makes of the articles of an image what their files said.</summary>
/// <remarks>
/// An image keeps the text of values and the types of keys. So a number in a key of numbers stood there without quotes, and one in a key of text is taken for text. A name that another
/// one than the rules would give must have been asked for. Whether all of this is as it was, the fingerprint tells: see <see cref="Exporter"/>.
/// </remarks>
/// <param name="image">The image.</param>
internal sealed class ImageArticles(CorpusImage image)
{
    private readonly KeyType[] _types = [.. Enumerable.Range(0, image.ArticleFields.Count).Select(image.ArticleFields.TypeAt)];

    /// <summary>All articles in the order of the corpus. O(length of all).</summary>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    public IEnumerable<SourceArticle> All()
    {
        var names = DefaultNames();
        for (var i = 0; i < image.Count; i++)
            yield return Read(i, names[i]);
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
            var article = new ToolArticle(new ArticleHandle(image, i));
            var source = new SourceArticle
            {
                Id = article.Id, Path = article.Source.Path, Line = article.Source.Line, Date = article.Date, Title = article.Title, Text = "", Paragraphs = [],
            };
            summaries.Add(new ArticleSummary(
                source.Id, source.Path, source.Line, source.Date, article.Headline, ArticleName.Of(source, article.Headline), FolderScope.Of(source.Path, className), default, default));
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
                fields.Add(new SourceField(image.ArticleFields.KeyAt(i), default, ValueOf(value, IsTyped(_types[i]))));
        }

        return fields;
    }

    private static bool IsTyped(KeyType type) => type.Value is FieldType.Boolean or FieldType.Int32 or FieldType.Int64 or FieldType.Double;

    private static SourceValue ValueOf(FieldValue value, bool isTyped)
    {
        var scalars = value.ToList(scalar => new SourceScalar(scalar.ToString(), isTyped ? ScalarStyle.Plain : ScalarStyle.Quoted, default));
        return value.IsList ? SourceValue.ListOf(scalars, default) : SourceValue.Of(scalars[0]);
    }

    private static GoldLayer? GoldOf(Article article)
        => article.Treebank.Count == 0
            ? null
            : new GoldLayer([.. article.Treebank.Select(ComparedSentence.Of).Select(sentence => new GoldSentence(sentence.Span, sentence.Comments, sentence.Nodes))]);
}
