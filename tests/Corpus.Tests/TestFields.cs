namespace Corpus.Tests;

/// <summary>The fields of <see cref="TestArticle"/>.</summary>
public sealed class TestFields(ArticleFieldsHandle handle) : ArticleFields(handle);
