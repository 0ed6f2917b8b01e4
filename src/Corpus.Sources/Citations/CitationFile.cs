namespace Corpus.Sources;

/// <summary>A <c>CITATION.cff</c>.</summary>
/// <param name="Work">The corpus itself.</param>
/// <param name="Preferred">What its makers want to see cited instead, if they say so: an article on it, mostly.</param>
internal sealed record CitationFile(Citation Work, Citation? Preferred)
{
    /// <summary>The name of such files; they lie beside the card.</summary>
    public const string Name = "CITATION.cff";
}
