namespace Corpus;

/// <summary>A sentence with the annotations that came with it. <c>default</c> is empty.</summary>
/// <remarks>Thread-safe. Every member throws <see cref="CorpusImageException"/> where the image is damaged.</remarks>
public readonly struct TreebankSentence : IEquatable<TreebankSentence>
{
    private readonly Article? _article;
    private readonly long _index;
    private readonly TextStretch _stretch;

    internal TreebankSentence(Article article, long index, TextStretch stretch)
    {
        _article = article;
        _index = index;
        _stretch = stretch;
    }

    /// <summary>Where it starts in the article's text, in UTF-16 units.</summary>
    public int Start => _stretch.Start;

    /// <summary>Its length in UTF-16 units.</summary>
    public int Length => _stretch.Length;

    /// <summary>The article that it belongs to; null only in <c>default</c>.</summary>
    public Article Article => _article!;

    /// <summary>Its own characters. O(1), copies nothing.</summary>
    public Text Text => _article is null ? default : _stretch.In(_article);

    /// <summary>Its comment lines in order, without the <c>#</c> and the blanks around. O(1); each is a new string each time.</summary>
    public IReadOnlyList<string> Comments => _article is null ? [] : TreebankCommentList.Of(_article, _index);

    /// <summary>Its lines in order: words, multiword tokens and empty nodes. O(1), copies nothing.</summary>
    public TreebankNodeList Nodes
    {
        get
        {
            if (_article is null)
                return default;
            var (first, count) = _article.Image.Treebank.NodesOf(_index, _article.Ordinal);
            return new TreebankNodeList(_article, first, count);
        }
    }

    /// <summary>Whether both are the same sentence of the same article.</summary>
    public static bool operator ==(TreebankSentence left, TreebankSentence right) => left.Equals(right);

    /// <summary>Whether they are different sentences, even if they read the same.</summary>
    public static bool operator !=(TreebankSentence left, TreebankSentence right) => !left.Equals(right);

    /// <summary>Whether both are the same sentence of the same article. O(1).</summary>
    public bool Equals(TreebankSentence other) => _article == other._article && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TreebankSentence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, _index);

    /// <summary>The sentence on one line: a newline in it reads as a space. O(length).</summary>
    public override string ToString() => Text.ToString().Replace('\n', ' ');
}
