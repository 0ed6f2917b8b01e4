using System.Collections;

namespace Corpus;

/// <summary>The articles of several corpora that have one value.</summary>
internal sealed class CombinedGroup<TKey>(TKey key, CombinedPlace[] places, Func<CombinedPlace, Article> make) : IGrouping<TKey, Article>, IReadOnlyList<Article>
{
    public TKey Key => key;

    public int Count => places.Length;

    public Article this[int index] => make(places[index]);

    public IEnumerator<Article> GetEnumerator() => places.Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
