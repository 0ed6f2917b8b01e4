using System.Globalization;

namespace Corpus;

/// <summary>Where an article comes from: a file, and a line in it.</summary>
public readonly struct ArticleSource : IEquatable<ArticleSource>
{
    private readonly string? _path;

    internal ArticleSource(string path, int line)
    {
        _path = path;
        Line = line;
    }

    /// <summary>The path of the file within the corpus, with <c>/</c>.</summary>
    public string Path => _path ?? "";

    /// <summary>The line where the article begins, from 1; 0 only in <c>default</c>.</summary>
    public int Line { get; }

    /// <summary>Whether both are the same line of the same file.</summary>
    public static bool operator ==(ArticleSource left, ArticleSource right) => left.Equals(right);

    /// <summary>Whether they are different lines.</summary>
    public static bool operator !=(ArticleSource left, ArticleSource right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ArticleSource other) => string.Equals(Path, other.Path, StringComparison.Ordinal) && Line == other.Line;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArticleSource other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Line);

    /// <summary><c>path:line</c>, as compilers and editors write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}");
}
