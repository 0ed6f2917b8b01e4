using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>The summary of an article of one corpus.</summary>
internal sealed record PlacedArticle(string CorpusClass, ArticleSummary Summary);
