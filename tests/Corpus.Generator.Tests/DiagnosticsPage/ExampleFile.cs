namespace Corpus.Generator.Tests.DiagnosticsPage;

/// <summary>A file of an example.</summary>
/// <param name="Name">Its path in the corpus, or of a C# file its name.</param>
/// <param name="Bytes">Its content; null of a file that is listed and not there.</param>
internal sealed record ExampleFile(string Name, byte[]? Bytes)
{
    public bool IsCSharp => Name.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>Whether it lies beside the card and is no file of the corpus.</summary>
    public bool IsCitation => Name == "CITATION.cff";

    public bool IsOutline => Name.EndsWith(".corpusoutline", StringComparison.Ordinal);

    public bool IsBaseline => Name is "Corpus.Shipped.txt" or "Corpus.Unshipped.txt";
}
