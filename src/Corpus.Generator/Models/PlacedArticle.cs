using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>The summary of an article of one corpus.</summary>
/// <param name="CorpusClass">The class of the corpus.</param>
/// <param name="Summary">The summary.</param>
/// <param name="Findings">What is wrong with its file, where the generator has to say it; the first article of the file has it all.</param>
internal sealed record PlacedArticle(string CorpusClass, ArticleSummary Summary, FileFindings? Findings);
