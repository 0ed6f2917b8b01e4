using Corpus.Sources;

namespace Corpus.Cli.Compiling;

/// <summary>A file of the corpus and what it gives; a summary for each of its articles.</summary>
internal sealed record ReadFile(CorpusFileEntry File, FileReading Reading, IReadOnlyList<ArticleSummary> Summaries);
