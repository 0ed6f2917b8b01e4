namespace Corpus;

/// <summary>An article that nobody outside sees, for reading its tokens and paragraphs.</summary>
internal sealed class ScannedArticle(ArticleHandle handle) : Article(handle);
