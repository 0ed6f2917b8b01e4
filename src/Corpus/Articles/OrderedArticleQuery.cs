namespace Corpus;

/// <summary>Articles of a corpus by keys, to which more keys can be added.</summary>
/// <typeparam name="TArticle">The corpus's article class.</typeparam>
/// <typeparam name="TFields">The corpus's fields, as symbols for queries.</typeparam>
/// <remarks>Immutable and thread-safe, as every <see cref="ArticleQuery{TArticle, TFields}"/>.</remarks>
public sealed class OrderedArticleQuery<TArticle, TFields> : ArticleQuery<TArticle, TFields>, IOrderedEnumerable<TArticle>
    where TArticle : Article
    where TFields : ArticleFields
{
    internal OrderedArticleQuery(SortedSelection selection, Func<ArticleHandle, TArticle> create, TFields fields)
        : base(selection, create, fields)
    {
    }

    private SortedSelection Sorted => (SortedSelection)Selection;

    /// <summary>The same, articles whose keys are equal so far by one more key, ascending.</summary>
    /// <param name="key">The key: <c>a => a.Id</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of another corpus.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value. When the articles are asked for: the values have no order, as lists have none.</exception>
    public OrderedArticleQuery<TArticle, TFields> ThenBy(Func<TFields, OrderKey> key)
        => new(Sorted.ThenBy(new SortKey(KeyOf(key), IsDescending: false)), Creator, Fields);

    /// <summary>The same, articles whose keys are equal so far by one more key, descending.</summary>
    /// <param name="key">The key: <c>a => a.Id</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of another corpus.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value. When the articles are asked for: the values have no order, as lists have none.</exception>
    public OrderedArticleQuery<TArticle, TFields> ThenByDescending(Func<TFields, OrderKey> key)
        => new(Sorted.ThenBy(new SortKey(KeyOf(key), IsDescending: true)), Creator, Fields);

    /// <inheritdoc/>
    public override OrderedArticleQuery<TArticle, TFields> WithCancellation(CancellationToken cancellation)
        => new((SortedSelection)Selection.With(cancellation), Creator, Fields);

    /// <summary>For <see cref="Enumerable.ThenBy{TSource, TKey}(IOrderedEnumerable{TSource}, Func{TSource, TKey})"/> with what symbols cannot express.</summary>
    IOrderedEnumerable<TArticle> IOrderedEnumerable<TArticle>.CreateOrderedEnumerable<TKey>(
        Func<TArticle, TKey> keySelector, IComparer<TKey>? comparer, bool descending)
    {
        var places = new Lazy<int[]>(Sorted.PlacesByOrdinal);
        return Enumerable.OrderBy(this, article => places.Value[article.Ordinal]).CreateOrderedEnumerable(keySelector, comparer, descending);
    }
}
