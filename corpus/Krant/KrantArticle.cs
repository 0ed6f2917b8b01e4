namespace Kranten;

/// <content>The schema of Krant, declared: an article that does not fit is an error at its line, and the generator writes the rest.</content>
public sealed partial class KrantArticle
{
    /// <summary>The part of the paper that it stood in.</summary>
    public partial KrantSection Section { get; }

    /// <summary>Who wrote it; null where the paper printed the piece without a name.</summary>
    public partial string? Author { get; }

    /// <summary>Two to four words on what it is about.</summary>
    public partial IReadOnlyList<string> Tags { get; }
}
