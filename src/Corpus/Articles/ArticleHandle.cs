using System.ComponentModel;

namespace Corpus;

/// <summary>Which article an <see cref="Article"/> is. For generated code, which passes it on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleHandle : IEquatable<ArticleHandle>
{
    internal readonly CorpusImage? Image;
    internal readonly int Ordinal;

    internal ArticleHandle(CorpusImage image, int ordinal)
    {
        Image = image;
        Ordinal = ordinal;
    }

    /// <summary>Whether both are the same article of the same image.</summary>
    public static bool operator ==(ArticleHandle left, ArticleHandle right) => left.Equals(right);

    /// <summary>Whether they are different articles.</summary>
    public static bool operator !=(ArticleHandle left, ArticleHandle right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ArticleHandle other) => ReferenceEquals(Image, other.Image) && Ordinal == other.Ordinal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArticleHandle other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Image, Ordinal);
}
