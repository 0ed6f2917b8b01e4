using System.Collections;

namespace Corpus;

/// <summary>The articles that have one value.</summary>
internal sealed class ArticleGroup<TKey, TArticle>(TKey key, CorpusImage image, ArraySegment<int> ordinals, Func<ArticleHandle, TArticle> create)
    : IGrouping<TKey, TArticle>, IReadOnlyList<TArticle>
    where TArticle : Article
{
    public TKey Key => key;

    /// <summary>The articles by ordinal.</summary>
    public ArraySegment<int> Ordinals => ordinals;

    public int Count => ordinals.Count;

    public TArticle this[int index] => create(new ArticleHandle(image, ordinals[index]));

    public IEnumerator<TArticle> GetEnumerator() => new ArticleEnumerator<TArticle>(image, create, ordinals);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
