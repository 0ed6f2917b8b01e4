namespace Corpus.Testing;

/// <summary>Gives a theory the articles of a corpus, each as a test of its own: <c>[Theory, ArticleData(typeof(Krant))] public void Splits(KrantArticle article)</c>.</summary>
/// <remarks>
/// <para>The method has one parameter: of the corpus's article class, of <see cref="Article"/>, or of what else an article is. A method with an attribute for each of several corpora takes an <see cref="Article"/>.</para>
/// <inheritdoc cref="CorpusDataAttribute" path="/remarks/para"/>
/// </remarks>
/// <param name="corpus">The corpus class, which has the articles in a static property <c>Articles</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ArticleDataAttribute(Type corpus) : CorpusDataAttribute(corpus)
{
    internal override RowUnit Unit => RowUnit.Article;
}
