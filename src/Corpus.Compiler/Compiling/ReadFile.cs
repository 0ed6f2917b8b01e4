using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>A file of the corpus, or a part of a long one, and what it gives.</summary>
/// <param name="File">The file.</param>
/// <param name="Length">How many bytes were read.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="Layers">The layers of each of its articles; none if they were not asked for.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
/// <param name="Summaries">A summary for each of its articles.</param>
/// <param name="Part">Which part of the file it is; null for all of it.</param>
/// <param name="Untold">Of a part, how many findings more there are than are told one by one, and whether an error is among them.</param>
internal sealed record ReadFile(
    CorpusFileEntry File, long Length, IReadOnlyList<SourceArticle> Articles, IReadOnlyList<EncodedLayers> Layers, IReadOnlyList<SourceDiagnostic> Diagnostics,
    IReadOnlyList<ArticleSummary> Summaries, FilePart? Part, (int Count, bool HasErrors) Untold)
{
    /// <summary>Whether something in it is an error by itself.</summary>
    public bool HasErrors { get; } = Untold.HasErrors || Diagnostics.Any(finding => finding.Rule.Severity == DiagnosticSeverity.Error);
}
