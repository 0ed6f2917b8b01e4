namespace Corpus;

/// <summary>An article as conditions see it: without the metadata properties that generated code would add.</summary>
internal sealed class PlainArticle(ArticleHandle handle) : Article(handle);
