using System.Diagnostics;

namespace Corpus;

/// <summary>An occurrence in its context (key word in context, KWIC). Everything is read in place; nothing is copied until it is made a string. <c>default</c> is empty.</summary>
/// <typeparam name="TArticle">The corpus's article class.</typeparam>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct ConcordanceLine<TArticle> : IEquatable<ConcordanceLine<TArticle>>
    where TArticle : Article
{
    private readonly TArticle? _article;
    private readonly LinePlace _place;

    internal ConcordanceLine(TArticle article, LinePlace place)
    {
        _article = article;
        _place = place;
    }

    /// <summary>The article that it is in; null only in <c>default</c>.</summary>
    public TArticle Article => _article!;

    /// <summary>What stands before the occurrence, from its first token to its last, in the text's own spacing; empty where the article begins with the occurrence. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Text Left => _article is null ? default : _place.TextOf(_place.Left, _article);

    /// <summary>The occurrence, from its first token to its last. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Text Match => _article is null ? default : _place.TextOf(_place.Match, _article);

    /// <summary>What stands behind the occurrence, from its first token to its last. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Text Right => _article is null ? default : _place.TextOf(_place.Right, _article);

    /// <summary>All of it as it stands in the text: what lies between the parts too. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Text Text => _article is null ? default : _place.TextOf(_place.Whole, _article);

    /// <summary>Where the occurrence starts in the article's text, in UTF-16 units.</summary>
    public int Start => _place.Match.Start;

    /// <summary>The length of the occurrence in UTF-16 units.</summary>
    public int Length => _place.Match.Length;

    /// <summary>Where the occurrence ends in the article's text, in UTF-16 units: the unit behind its last.</summary>
    public int End => Start + Length;

    /// <summary>The tokens of <see cref="Left"/>. O(1).</summary>
    public TokenList LeftTokens => Tokens(_place.FirstToken, _place.MatchToken);

    /// <summary>The tokens of <see cref="Match"/>, at least one. O(1).</summary>
    public TokenList MatchTokens => Tokens(_place.MatchToken, _place.RightToken);

    /// <summary>The tokens of <see cref="Right"/>. O(1).</summary>
    public TokenList RightTokens => Tokens(_place.RightToken, _place.EndToken);

    /// <summary>The sentence that the occurrence begins in. O(log of the article's sentences).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public Sentence Sentence => _article is null ? default : _article.Image.Layers.SentenceOf(_article, _place.MatchToken);

    /// <summary>Whether both are the same occurrence in the same context.</summary>
    public static bool operator ==(ConcordanceLine<TArticle> left, ConcordanceLine<TArticle> right) => left.Equals(right);

    /// <summary>Whether they are different.</summary>
    public static bool operator !=(ConcordanceLine<TArticle> left, ConcordanceLine<TArticle> right) => !left.Equals(right);

    /// <summary>Whether both are the same occurrence in the same context. O(1).</summary>
    public bool Equals(ConcordanceLine<TArticle> other)
        => Equals(_article, other._article) && _place.FirstToken == other._place.FirstToken && _place.MatchToken == other._place.MatchToken
            && _place.RightToken == other._place.RightToken && _place.EndToken == other._place.EndToken;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ConcordanceLine<TArticle> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, _place.MatchToken, _place.RightToken);

    /// <summary>The line as it stands in the text, the occurrence in square brackets, newlines as spaces.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public override string ToString()
    {
        var (before, match, behind) = Parts();
        return _article is null ? "" : TableFormat.OnOneLine($"{before}[{match}]{behind}");
    }

    /// <summary>The line as it stands in the text: what stands before the occurrence up to it, the occurrence, and what stands behind it, the spacing between them included.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    internal (string Before, string Match, string Behind) Parts()
    {
        var text = Text.ToString();
        var start = Start - _place.Whole.Start;
        return (text[..start], text[start..(start + Length)], text[(start + Length)..]);
    }

    private TokenList Tokens(int first, int end) => _article is null || end == first ? default : new TokenList(_article, first, end - first);

    private string DebuggerDisplay => DebuggerText.OfSpan(Article, Start, Length);
}
