using System.ComponentModel;

namespace Corpus;

/// <summary>The corpus that <see cref="ArticleFields"/> are of. For generated code, which passes it on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleFieldsHandle : IEquatable<ArticleFieldsHandle>
{
    internal readonly CorpusImage? Image;

    internal ArticleFieldsHandle(CorpusImage image) => Image = image;

    /// <summary>Whether both are of the same image.</summary>
    public static bool operator ==(ArticleFieldsHandle left, ArticleFieldsHandle right) => left.Equals(right);

    /// <summary>Whether they are of different images.</summary>
    public static bool operator !=(ArticleFieldsHandle left, ArticleFieldsHandle right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ArticleFieldsHandle other) => ReferenceEquals(Image, other.Image);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArticleFieldsHandle other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Image);
}
