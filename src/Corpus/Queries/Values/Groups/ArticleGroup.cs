using System.Collections;

namespace Corpus;

/// <summary>The articles that have one value, in the order of the query. Every access makes a new article object.</summary>
internal sealed class ArticleGroup<TKey, TArticle>(TKey key, CorpusImage image, ReadOnlyMemory<int> ordinals, Func<ArticleHandle, TArticle> create)
    : IGrouping<TKey, TArticle>, IReadOnlyList<TArticle>
{
    public TKey Key => key;

    public int Count => ordinals.Length;

    public TArticle this[int index] => create(new ArticleHandle(image, ordinals.Span[index]));

    public IEnumerator<TArticle> GetEnumerator()
    {
        for (var i = 0; i < ordinals.Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
