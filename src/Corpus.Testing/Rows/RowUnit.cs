namespace Corpus.Testing;

/// <summary>What a row gives to its test: the article, or one of its sentences, paragraphs or quotations.</summary>
internal sealed class RowUnit
{
    private readonly Type? _type;

    internal RowUnit(string name, string plural, Type? type, Func<Article, int> countIn, Func<Article, int, object> itemAt)
    {
        Name = name;
        Plural = plural;
        _type = type;
        CountIn = countIn;
        ItemAt = itemAt;
    }

    public static RowUnit Article { get; } = new("article", "articles", null, static _ => 1, static (article, _) => article);

    public static RowUnit Paragraph { get; } = new("paragraph", "paragraphs", typeof(Paragraph), static article => article.Paragraphs.Count, static (article, i) => article.Paragraphs[i]);

    public static RowUnit Sentence { get; } = new("sentence", "sentences", typeof(Sentence), static article => article.Sentences.Count, static (article, i) => article.Sentences[i]);

    public static RowUnit Quotation { get; } = new("quotation", "quotations", typeof(Quotation), static article => article.Quotations.Count, static (article, i) => article.Quotations[i]);

    public string Name { get; }

    public string Plural { get; }

    public Func<Article, int> CountIn { get; }

    public Func<Article, int, object> ItemAt { get; }

    /// <summary>The unit of this name; null if there is none.</summary>
    public static RowUnit? Named(string name) => Array.Find([Article, Paragraph, Sentence, Quotation], unit => string.Equals(unit.Name, name, StringComparison.Ordinal));

    /// <summary>The type of what a row of it gives.</summary>
    /// <param name="articleClass">The article class of the corpus.</param>
    public Type TypeFor(Type articleClass) => _type ?? articleClass;
}
