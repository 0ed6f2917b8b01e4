namespace Corpus.Sources;

/// <summary>An article with the name it has in its corpus.</summary>
internal sealed record NamedArticle(ArticleSummary Summary, string Name);
