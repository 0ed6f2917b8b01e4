namespace Corpus.Plots.Tests;

/// <summary>What the generator would write for a corpus without metadata of its own.</summary>
public sealed class PlainArticle(ArticleHandle handle) : Article(handle);
