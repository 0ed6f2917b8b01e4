namespace Corpus.Tests;

/// <summary>What the generator would write for a corpus without metadata of its own.</summary>
public sealed class TestArticle(ArticleHandle handle) : Article(handle);
