namespace Corpus.Sources;

/// <summary>What one file gives: its articles in the order of the file, and what is wrong with it.</summary>
internal sealed record FileReading(IReadOnlyList<SourceArticle> Articles, IReadOnlyList<SourceDiagnostic> Diagnostics)
{
    /// <summary>The values that have to be ids of articles, where a schema says so.</summary>
    public IReadOnlyList<SourceReference> References { get; init; } = [];

    /// <summary>Of a part of a file, how many findings more there are, and whether an error is among them.</summary>
    public (int Count, bool HasErrors) Untold { get; init; }
}
