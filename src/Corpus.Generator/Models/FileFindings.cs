using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>What does not fit the declared schema in a file.</summary>
/// <param name="FullPath">The file.</param>
/// <param name="Diagnostics">What is wrong in it.</param>
/// <param name="References">The values that have to be ids of articles.</param>
internal sealed record FileFindings(string FullPath, EquatableArray<SourceDiagnostic> Diagnostics, EquatableArray<SourceReference> References);
