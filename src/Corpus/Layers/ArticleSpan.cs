using System.Diagnostics;

namespace Corpus;

/// <summary>Any stretch of an article's text. <c>default</c> is empty.</summary>
/// <remarks>
/// It does not convert to a string by itself: <c>==</c> would then compare places with a span and characters with a string, and one that may be null
/// (<see cref="Quotation.Speaker"/>) would not convert all the same. <see cref="Text"/> is how it reads, <see cref="ToString"/> the same on one line.
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct ArticleSpan : IEquatable<ArticleSpan>
{
    private readonly Article? _article;
    private readonly TextStretch _stretch;

    internal ArticleSpan(Article article, TextStretch stretch)
    {
        _article = article;
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

    /// <summary>Its own characters. O(1), copies nothing.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Text Text => _article is null ? default : _stretch.In(_article);

    /// <summary>The characters as a new string, or null where there is no stretch: so <c>quotation.Speaker == "Jan"</c> compares what it reads. O(length).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static implicit operator string?(ArticleSpan? span) => span?.Text.ToString();

    /// <summary>Whether both are the same stretch of the same article.</summary>
    public static bool operator ==(ArticleSpan left, ArticleSpan right) => left.Equals(right);

    /// <summary>Whether they are different stretches, even if they read the same.</summary>
    public static bool operator !=(ArticleSpan left, ArticleSpan right) => !left.Equals(right);

    /// <summary>Whether both are the same stretch of the same article. O(1).</summary>
    public bool Equals(ArticleSpan other) => _article == other._article && Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArticleSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, Start, Length);

    /// <summary>The stretch on one line: a newline in it reads as a space. O(length).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public override string ToString() => Text.ToString().Replace('\n', ' ');

    private string DebuggerDisplay => DebuggerText.OfSpan(Article, Start, Length);
}
