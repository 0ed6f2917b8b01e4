namespace Corpus.Tests;

/// <summary>What the generator would write for a corpus without metadata of its own.</summary>
public sealed class TestArticle(ArticleHandle handle) : Article(handle)
{
    /// <summary>What a generated property reads.</summary>
    public FieldValue FieldAt(int index) => Field(index);
}
