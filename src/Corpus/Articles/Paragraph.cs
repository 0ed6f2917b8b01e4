using System.Diagnostics;

namespace Corpus;

/// <summary>
/// A paragraph: a stretch of an article's text between blank lines, without the blanks around it. <c>default</c> is empty.
/// </summary>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct Paragraph : IEquatable<Paragraph>
{
    private readonly Article? _article;
    private readonly long _index;
    private readonly TextStretch _stretch;

    internal Paragraph(Article article, long index, TextStretch stretch)
    {
        _article = article;
        _index = index;
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

    /// <summary>Its own characters, single newlines included. O(1), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Text Text => _article is null ? default : _stretch.In(_article);

    /// <summary>1 to 6 if it is a heading, 0 if it is running text. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public int HeadingLevel => _article is null ? 0 : _article.Image.Headings.LevelOf(_index);

    /// <summary>Whether it is a heading. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public bool IsHeading => HeadingLevel > 0;

    /// <summary>Its tokens, in order. O(log of the article's tokens), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public TokenList Tokens
    {
        get
        {
            if (_article is null)
                return default;
            var (first, end) = TokenRange(_article);
            return new TokenList(_article, first, end - first);
        }
    }

    /// <summary>The sentences that begin in it, in order. O(log of the article's tokens), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public SentenceList Sentences
    {
        get
        {
            if (_article is null)
                return default;
            var (firstToken, endToken) = TokenRange(_article);
            var first = _article.Image.Layers.FirstSentenceFrom(_article.Ordinal, firstToken);
            var end = Math.Max(first, _article.Image.Layers.FirstSentenceFrom(_article.Ordinal, endToken));
            return new SentenceList(_article, first, end - first);
        }
    }

    /// <summary>
    /// The quotations that begin in it, in order; they may end in another paragraph. O(log of the article's tokens), copies nothing.
    /// </summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public QuotationList Quotations
    {
        get
        {
            if (_article is null)
                return default;
            var (first, end) = TokenRange(_article);
            return _article.Image.Layers.QuotationsIn(_article, first, end);
        }
    }

    /// <summary>Whether both are the same stretch of the same article.</summary>
    public static bool operator ==(Paragraph left, Paragraph right) => left.Equals(right);

    /// <summary>Whether they are different stretches, even if they read the same.</summary>
    public static bool operator !=(Paragraph left, Paragraph right) => !left.Equals(right);

    /// <summary>Whether both are the same stretch of the same article. O(1).</summary>
    public bool Equals(Paragraph other) => _article == other._article && Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Paragraph other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, Start, Length);

    /// <summary>The paragraph on one line: a newline in it reads as a space. O(length).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public override string ToString() => Text.ToString().Replace('\n', ' ');

    private (int First, int End) TokenRange(Article article)
    {
        var first = article.Image.Layers.FirstTokenFrom(article.Ordinal, Start);
        return (first, Math.Max(first, article.Image.Layers.FirstTokenFrom(article.Ordinal, End)));
    }

    private string DebuggerDisplay => DebuggerText.OfSpan(Article, Start, Length);
}
