namespace Corpus.Sources;

/// <summary>What one file gives: its articles in the order of the file, and what is wrong with it.</summary>
internal sealed record FileReading(IReadOnlyList<SourceArticle> Articles, IReadOnlyList<SourceDiagnostic> Diagnostics);
