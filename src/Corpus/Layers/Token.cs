using System.Diagnostics;

namespace Corpus;

/// <summary>
/// A token of an article: a word, a number, a punctuation mark … ; white space is none. <c>default</c> is empty.
/// </summary>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct Token : IEquatable<Token>
{
    private readonly Article? _article;
    private readonly TextStretch _stretch;

    // A number, so that whoever asks no token what it is need not load the assembly of TokenKind.
    private readonly byte _kind;

    internal Token(Article article, int index, TextStretch stretch, byte kind)
    {
        _article = article;
        Index = index;
        _stretch = stretch;
        _kind = kind;
    }

    /// <summary>Where it starts in the article's text, in UTF-16 units.</summary>
    public int Start => _stretch.Start;

    /// <summary>Its length in UTF-16 units.</summary>
    public int Length => _stretch.Length;

    /// <summary>Where it ends in the article's text, in UTF-16 units: <see cref="Start"/> + <see cref="Length"/>, the unit behind its last.</summary>
    public int End => Start + Length;

    /// <summary>The article that it belongs to; null only in <c>default</c>.</summary>
    public Article Article => _article!;

    /// <summary>Its place among the tokens of the article, from 0: <c>article.Tokens[token.Index]</c> is the token.</summary>
    public int Index { get; }

    /// <summary>What it is; <see cref="TokenKind.Blank"/> only in <c>default</c>.</summary>
    public TokenKind Kind => (TokenKind)_kind;

    /// <summary>Its own characters. O(1), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Text Text => _article is null ? default : _stretch.In(_article);

    /// <summary>The sentence that it belongs to: every token of an article does to one. O(log of the article's sentences), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Sentence Sentence => _article is null ? default : _article.Image.Layers.SentenceOf(_article, Index);

    /// <summary>The paragraph that it stands in: every token of an article does in one. O(log of the article's paragraphs), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Paragraph Paragraph => _article is null ? default : _article.Image.Documents.ParagraphOf(_article, Start);

    /// <summary>Whether both are the same token of the same article.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether they are different tokens, even if they read the same.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <summary>Whether both are the same token of the same article. O(1).</summary>
    public bool Equals(Token other) => _article == other._article && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, Index);

    /// <summary>The token on one line: a newline in it reads as a space. O(length).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public override string ToString() => Text.ToString().Replace('\n', ' ');

    private string DebuggerDisplay => DebuggerText.OfSpan(Article, Start, Length);
}
