using System.Diagnostics;

namespace Corpus;

/// <summary>
/// A sentence: the text from its first token to its last, and what lies between them. Every token of an article belongs to one. <c>default</c>
/// is empty.
/// </summary>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct Sentence : IEquatable<Sentence>
{
    private readonly Article? _article;
    private readonly int _firstToken;
    private readonly int _tokenCount;
    private readonly TextStretch _stretch;

    internal Sentence(Article article, int index, int firstToken, int tokenCount, TextStretch stretch)
    {
        _article = article;
        Index = index;
        _firstToken = firstToken;
        _tokenCount = tokenCount;
        _stretch = stretch;
    }

    /// <summary>Where it starts in the article's text, in UTF-16 units.</summary>
    public int Start => _stretch.Start;

    /// <summary>Its length in UTF-16 units.</summary>
    public int Length => _stretch.Length;

    /// <summary>Where it ends in the article's text, in UTF-16 units: <see cref="Start"/> + <see cref="Length"/>, the unit behind its last.</summary>
    public int End => Start + Length;

    /// <summary>The article that it belongs to; null only in <c>default</c>.</summary>
    public Article Article => _article!;

    /// <summary>Its place among the sentences of the article, from 0: <c>article.Sentences[sentence.Index]</c> is the sentence.</summary>
    public int Index { get; }

    /// <summary>Its own characters, single newlines included. O(1), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Text Text => _article is null ? default : _stretch.In(_article);

    /// <summary>Its tokens, at least one. O(1), copies nothing.</summary>
    public TokenList Tokens => _article is null ? default : new TokenList(_article, _firstToken, _tokenCount);

    /// <summary>
    /// The paragraph that it begins in; only one that is gold may end in another. O(log of the article's paragraphs), copies nothing.
    /// </summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Paragraph Paragraph => _article is null ? default : _article.Image.Documents.ParagraphOf(_article, Start);

    /// <summary>
    /// The quotations that begin in it, in order; they may end in another sentence. O(log of the article's quotations), copies nothing.
    /// </summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public QuotationList Quotations
        => _article is null ? default : _article.Image.Layers.QuotationsIn(_article, _firstToken, _firstToken + _tokenCount);

    /// <summary>Whether both are the same sentence of the same article.</summary>
    public static bool operator ==(Sentence left, Sentence right) => left.Equals(right);

    /// <summary>Whether they are different sentences, even if they read the same.</summary>
    public static bool operator !=(Sentence left, Sentence right) => !left.Equals(right);

    /// <summary>Whether both are the same sentence of the same article. O(1).</summary>
    public bool Equals(Sentence other) => _article == other._article && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sentence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, Index);

    /// <summary>The sentence on one line: a newline in it reads as a space. O(length).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public override string ToString() => Text.ToString().Replace('\n', ' ');

    private string DebuggerDisplay => DebuggerText.OfSpan(Article, Start, Length);
}
