namespace Corpus.Sources.Tests.Specification;

/// <summary>What the files of a case give.</summary>
/// <param name="Card">The card, if there is one.</param>
/// <param name="CardFindings">What is wrong with it.</param>
/// <param name="Files">The article files in the order of their paths.</param>
internal sealed record SpecificationReading(Card? Card, IReadOnlyList<SourceDiagnostic> CardFindings, IReadOnlyList<FileReading> Files)
{
    public IEnumerable<SourceDiagnostic> Findings => CardFindings.Concat(Files.SelectMany(file => file.Diagnostics));

    public IEnumerable<SourceArticle> Articles => Files.SelectMany(file => file.Articles);
}
