namespace Corpus.Compiler.Tests;

/// <summary>The articles of an image, without generated code.</summary>
internal sealed class TestArticles(CorpusImage image)
{
    private readonly ArticleQuery<TestArticle, TestFields> _articles =
        ArticleQuery<TestArticle, TestFields>.Create(image, handle => new TestArticle(handle), handle => new TestFields(handle));

    public TestArticle this[string id] => _articles[id];

    public TestArticle this[int index] => _articles[index];

    internal sealed class TestArticle(ArticleHandle handle) : Article(handle);

    internal sealed class TestFields(ArticleFieldsHandle handle) : ArticleFields(handle);
}
