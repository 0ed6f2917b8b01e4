using System.Globalization;

namespace Corpus;

/// <summary>
/// A line of a sentence in CoNLL-U (https://universaldependencies.org/format.html): a word, a multiword token or an empty node. What the file
/// leaves open (<c>_</c>) is null. <c>default</c> is an empty word.
/// </summary>
/// <remarks>
/// Thread-safe. Every member reads the image when it is asked, and throws <see cref="CorpusImageException"/> where the image is damaged, and
/// <see cref="ObjectDisposedException"/> after the image has been disposed of.
/// </remarks>
public readonly struct TreebankNode : IEquatable<TreebankNode>
{
    private readonly Article? _article;
    private readonly long _index;

    internal TreebankNode(Article article, long index)
    {
        _article = article;
        _index = index;
    }

    /// <summary>Whether it is a word, a multiword token or an empty node. O(1).</summary>
    public TreebankNodeKind Kind => (TreebankNodeKind)Number(ImageFormat.NodeKindAt, (uint)TreebankNodeKind.EmptyNode, "kind");

    /// <summary>Column 1 as written: <c>4</c>, of a multiword token <c>4-5</c>, of an empty node <c>4.1</c>. A new string each time.</summary>
    public string Id
    {
        get
        {
            var id = Number(ImageFormat.NodeIdAt, int.MaxValue, "id").ToString(CultureInfo.InvariantCulture);
            var kind = Kind;
            return kind == TreebankNodeKind.Word
                ? id
                : $"{id}{(kind == TreebankNodeKind.MultiwordToken ? '-' : '.')}{Number(ImageFormat.NodeSubIdAt, int.MaxValue, "id").ToString(CultureInfo.InvariantCulture)}";
        }
    }

    /// <summary>Column 2, the form. O(length); a new string each time, as those below.</summary>
    public string Form => _article is null ? "" : String(ImageFormat.NodeFormAt) ?? throw _article.Image.Bytes.Damaged($"node {_index} has no form");

    /// <summary>Column 3, the lemma.</summary>
    public string? Lemma => String(ImageFormat.NodeLemmaAt);

    /// <summary>Column 4, the universal part of speech.</summary>
    public string? Upos => String(ImageFormat.NodeUposAt);

    /// <summary>Column 5, the part of speech of the treebank itself.</summary>
    public string? Xpos => String(ImageFormat.NodeXposAt);

    /// <summary>Column 6, the features as written: <c>Case=Nom|Number=Sing</c>. See <see cref="FindFeature"/>.</summary>
    public string? Features => String(ImageFormat.NodeFeaturesAt);

    /// <summary>Column 7, the id of the head: 0 for the root, null where there is none. O(1).</summary>
    public int? Head
    {
        get
        {
            var head = Number(ImageFormat.NodeHeadAt, 1u + int.MaxValue, "head");
            return head == 0 ? null : (int)(head - 1);
        }
    }

    /// <summary>Column 8, the relation to the head.</summary>
    public string? Relation => String(ImageFormat.NodeRelationAt);

    /// <summary>Column 9, the enhanced graph as written: <c>4:nsubj|6:nsubj</c>.</summary>
    public string? Dependencies => String(ImageFormat.NodeDependenciesAt);

    /// <summary>Column 10, anything else as written: <c>SpaceAfter=No</c>.</summary>
    public string? Misc => String(ImageFormat.NodeMiscAt);

    /// <summary>
    /// Where it starts in the article's text, in UTF-16 units. A word of a multiword token has the place of that token. O(1).
    /// </summary>
    public int Start => Stretch.Start;

    /// <summary>Its length in UTF-16 units: 0 of an empty node. O(1).</summary>
    public int Length => Stretch.Length;

    /// <summary>Its characters in the article's text. O(1), copies nothing.</summary>
    public Text Text => _article is null ? default : Stretch.In(_article);

    /// <summary>The article that it belongs to; null only in <c>default</c>.</summary>
    public Article Article => _article!;

    /// <summary>Whether both are the same line of the same article.</summary>
    public static bool operator ==(TreebankNode left, TreebankNode right) => left.Equals(right);

    /// <summary>Whether they are different lines, even if they read the same.</summary>
    public static bool operator !=(TreebankNode left, TreebankNode right) => !left.Equals(right);

    /// <summary>The value of a feature: <c>Sing</c> of <c>Number</c>; null if it has none of that name. O(length of the features).</summary>
    /// <param name="name">The name, exactly, with its layer if it has one: <c>Number[psor]</c>.</param>
    public string? FindFeature(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var features = Features.AsSpan();
        foreach (var range in features.Split('|'))
        {
            var feature = features[range];
            if (feature.Length > name.Length && feature[name.Length] == '=' && feature.StartsWith(name, StringComparison.Ordinal))
                return feature[(name.Length + 1)..].ToString();
        }

        return null;
    }

    /// <summary>Whether both are the same line of the same article. O(1).</summary>
    public bool Equals(TreebankNode other) => _article == other._article && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TreebankNode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_article, _index);

    /// <summary>The form.</summary>
    public override string ToString() => Form;

    private TextStretch Stretch => _article is null ? default : _article.Image.Treebank.StretchOf(_index, _article.Ordinal);

    private string? String(int at) => _article?.Image.Treebank.TextOf(_index, at);

    private uint Number(int at, uint most, string what)
    {
        var number = _article is null ? 0 : _article.Image.Treebank.NumberOf(_index, at);
        return number <= most ? number : throw _article!.Image.Bytes.Damaged($"node {_index} has the {what} {number}");
    }
}
