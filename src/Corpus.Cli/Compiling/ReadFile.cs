using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>A file of the corpus and what it gives.</summary>
/// <param name="File">The file.</param>
/// <param name="Articles">Its articles; none once they have been written, since all texts of a corpus may be more than memory holds.</param>
/// <param name="Layers">The layers of each of its articles, likewise; none if they were not asked for.</param>
/// <param name="Diagnostics">What is wrong with it, likewise.</param>
/// <param name="Summaries">A summary for each of its articles.</param>
internal sealed record ReadFile(
    CorpusFileEntry File, IReadOnlyList<SourceArticle> Articles, IReadOnlyList<EncodedLayers> Layers, IReadOnlyList<SourceDiagnostic> Diagnostics,
    IReadOnlyList<ArticleSummary> Summaries)
{
    /// <summary>Whether something in it is an error by itself.</summary>
    public bool HasErrors { get; } = Diagnostics.Any(finding => finding.Rule.Severity == DiagnosticSeverity.Error);

    /// <summary>What remains of it when its articles have been written.</summary>
    public ReadFile WithoutTexts() => this with { Articles = [], Layers = [], Diagnostics = [] };
}
