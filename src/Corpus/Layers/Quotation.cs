using System.Diagnostics;

namespace Corpus;

/// <summary>
/// A quotation: the text between two quotation marks, and the marks. One that its writer did not close has only the first. <c>default</c> is
/// empty.
/// </summary>
/// <remarks>Who speaks is null where the text does not tell, or not for certain.</remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct Quotation : IEquatable<Quotation>
{
    private readonly Article? _article;
    private readonly int _index;
    private readonly int _firstToken;
    private readonly int _tokenCount;
    private readonly TextStretch _stretch;

    // A number, so that whoever asks no quotation what it is need not load the assembly of QuotationKind.
    private readonly byte _kind;

    internal Quotation(
        Article article, int index, int firstToken, int tokenCount, TextStretch stretch, byte kind, bool isClosed, int depth)
    {
        _article = article;
        _index = index;
        _firstToken = firstToken;
        _tokenCount = tokenCount;
        _stretch = stretch;
        _kind = kind;
        IsClosed = isClosed;
        Depth = depth;
    }

    /// <summary>Where it starts in the article's text, in UTF-16 units: its opening mark.</summary>
    public int Start => _stretch.Start;

    /// <summary>Its length in UTF-16 units, the marks included.</summary>
    public int Length => _stretch.Length;

    /// <summary>Where it ends in the article's text, in UTF-16 units: <see cref="Start"/> + <see cref="Length"/>, the unit behind its last.</summary>
    public int End => Start + Length;

    /// <summary>The article that it belongs to; null only in <c>default</c>.</summary>
    public Article Article => _article!;

    /// <summary>What it is.</summary>
    public QuotationKind Kind => (QuotationKind)_kind;

    /// <summary>Whether it ends with its closing mark.</summary>
    public bool IsClosed { get; }

    /// <summary>How many quotations it is nested in; 255 if there are more.</summary>
    public int Depth { get; }

    /// <summary>Its own characters, the marks and single newlines included. O(1), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Text Text => _article is null ? default : _stretch.In(_article);

    /// <summary>
    /// The same without the marks around it and the blanks beside them: the text from the token behind the opening mark to the one before the
    /// closing mark. O(1), copies nothing.
    /// </summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Text Content
    {
        get
        {
            var count = _tokenCount - (IsClosed ? 2 : 1);
            return _article is null || count <= 0
                ? default
                : _article.Image.Layers.Cursor(_article.Ordinal).StretchOf(_firstToken + 1, count).In(_article);
        }
    }

    /// <summary>The word that attributes it, such as <c>aldus</c> or <c>said</c>; null if there is none. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public ArticleSpan? Cue => SpanAt(ImageFormat.QuotationCueAt, ImageFormat.QuotationCueCountAt);

    /// <summary>How the attribution names the speaker, such as <c>de burgemeester</c>; null if it does not. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public ArticleSpan? Mention => SpanAt(ImageFormat.QuotationMentionAt, ImageFormat.QuotationMentionCountAt);

    /// <summary>The speaker's full name, where the text gave it last; null if it is not known. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public ArticleSpan? Speaker => SpanAt(ImageFormat.QuotationSpeakerAt, ImageFormat.QuotationSpeakerCountAt);

    /// <summary>Its tokens, the marks included; at least one. O(1), copies nothing.</summary>
    public TokenList Tokens => _article is null ? default : new TokenList(_article, _firstToken, _tokenCount);

    /// <summary>The sentence that it begins in. O(log of the article's sentences), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Sentence Sentence => _article is null ? default : _article.Image.Layers.SentenceOf(_article, _firstToken);

    /// <summary>
    /// The sentences that have a token of it, in order; at least one. The first may begin before it, and the last end behind it. O(log of the article's
    /// sentences), copies nothing.
    /// </summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public SentenceList Sentences => _article is null ? default : _article.Image.Layers.SentencesOf(_article, _firstToken, _tokenCount);

    /// <summary>The paragraph that it begins in. O(log of the article's paragraphs), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Paragraph Paragraph => _article is null ? default : _article.Image.Documents.ParagraphOf(_article, Start);

    /// <summary>
    /// The quotation that it is nested in, the innermost if it is in several; null if it is in none. O(1) if it is in none, else O(quotations between
    /// the two).
    /// </summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Quotation? Outer
        => _article is null || Depth == 0 ? null : _article.Image.Layers.OuterOf(_article, _index, _firstToken + _tokenCount);

    /// <summary>Whether both are the same quotation of the same article.</summary>
    public static bool operator ==(Quotation left, Quotation right) => left.Equals(right);

    /// <summary>Whether they are different quotations, even if they read the same.</summary>
    public static bool operator !=(Quotation left, Quotation right) => !left.Equals(right);

    /// <summary>Whether both are the same quotation of the same article. O(1).</summary>
    public bool Equals(Quotation other) => _article == other._article && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quotation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, _index);

    /// <summary>The quotation on one line: a newline in it reads as a space. O(length).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public override string ToString() => Text.ToString().Replace('\n', ' ');

    private ArticleSpan? SpanAt(int first, int count) => _article?.Image.Layers.SpanOf(_article, _index, first, count);

    private string DebuggerDisplay => DebuggerText.OfSpan(Article, Start, Length);
}
