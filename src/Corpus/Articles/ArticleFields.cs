namespace Corpus;

/// <summary>
/// The properties of articles as symbols, by which queries are answered from indexes: what a lambda given to <c>Where</c> gets in place of an article, with the
/// same names. Generated code derives one class from it for each corpus, with the typed metadata.
/// </summary>
public abstract class ArticleFields
{
    private readonly CorpusImage? _image;

    /// <summary>For generated code.</summary>
    /// <param name="handle">What the corpus passes to the function that makes its fields.</param>
    /// <exception cref="ArgumentException">The handle is <c>default</c>.</exception>
    protected ArticleFields(ArticleFieldsHandle handle)
        => _image = handle.Image ?? throw new ArgumentException("Fields come from a corpus; this handle does not.", nameof(handle));

    // Of no corpus: what articles of all of them have.
    private protected ArticleFields()
    {
    }

    /// <summary>What <c>Articles["…"]</c> takes.</summary>
    public StringSymbol Id => field ??= new(BuiltInSource.Id);

    /// <summary>The C# name of the article's member.</summary>
    public StringSymbol Name => field ??= new(BuiltInSource.Name);

    /// <summary>When it is of, as exactly as it says.</summary>
    public DateSymbol Date => field ??= new(DateSource.Instance);

    /// <summary>Its own title; null if it has none.</summary>
    public StringSymbol Title => field ??= new(BuiltInSource.Title, presence: null, isNullable: true);

    /// <summary>Its title, else its first sentence, cut at a word near 80 characters.</summary>
    public StringSymbol Headline => field ??= new(BuiltInSource.Headline);

    /// <summary>Its language as a BCP 47 tag.</summary>
    public StringSymbol Language => field ??= new(BuiltInSource.Language);

    /// <summary>The text.</summary>
    public TextSymbol Text => field ??= new(ArticleTextSource.Instance);

    /// <summary>The paragraphs.</summary>
    public ParagraphListSymbol Paragraphs => field ??= new(owner: null, ArticleNumberSource.ParagraphCount, static scope => scope.Article.Paragraphs);

    /// <summary>The sentences.</summary>
    public SentenceListSymbol Sentences => field ??= new(owner: null, ArticleNumberSource.SentenceCount, static scope => scope.Article.Sentences);

    /// <summary>The tokens.</summary>
    public TokenListSymbol Tokens => field ??= new(owner: null, ArticleNumberSource.TokenCount, static scope => scope.Article.Tokens);

    /// <summary>The quotations.</summary>
    public QuotationListSymbol Quotations => field ??= new(owner: null, ArticleNumberSource.QuotationCount, static scope => scope.Article.Quotations);

    internal CorpusImage Image => _image ?? throw new InvalidOperationException("These symbols are of several corpora, and not of the metadata of one.");
}
