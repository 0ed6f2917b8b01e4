namespace Corpus;

/// <summary>Articles of several corpora by keys, to which more keys can be added.</summary>
/// <remarks>Immutable and thread-safe, as every <see cref="CombinedQuery"/>.</remarks>
public sealed class OrderedCombinedQuery : CombinedQuery, IOrderedEnumerable<Article>
{
    internal OrderedCombinedQuery(MergedSelection selection, Func<ArticleHandle, Article>[] creators)
        : base(selection, creators)
    {
    }

    private MergedSelection Merged => (MergedSelection)Selection;

    /// <summary>The same, articles whose keys are equal so far by one more key, ascending.</summary>
    /// <param name="key">The key: <c>a => a.Id</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of one corpus.</exception>
    /// <exception cref="InvalidOperationException">The lambda asks a condition for its truth, with <c>?:</c> or <c>if</c>, or a symbol for its value. When the articles are asked for: the values have no order, as lists have none.</exception>
    public OrderedCombinedQuery ThenBy(Func<ArticleFields, OrderKey> key) => new(Merged.ThenBy(new SortKey(KeyOf(key), IsDescending: false)), Creators);

    /// <summary>The same, articles whose keys are equal so far by one more key, descending.</summary>
    /// <inheritdoc cref="ThenBy"/>
    public OrderedCombinedQuery ThenByDescending(Func<ArticleFields, OrderKey> key) => new(Merged.ThenBy(new SortKey(KeyOf(key), IsDescending: true)), Creators);

    /// <inheritdoc/>
    public override OrderedCombinedQuery WithCancellation(CancellationToken cancellation) => new((MergedSelection)Selection.With(cancellation), Creators);

    /// <summary>For <see cref="Enumerable.ThenBy{TSource, TKey}(IOrderedEnumerable{TSource}, Func{TSource, TKey})"/> with what symbols cannot express.</summary>
    IOrderedEnumerable<Article> IOrderedEnumerable<Article>.CreateOrderedEnumerable<TKey>(Func<Article, TKey> keySelector, IComparer<TKey>? comparer, bool descending)
    {
        var ranks = new Lazy<Dictionary<Article, int>>(() => this.Zip(Merged.RanksInOrder()).ToDictionary(pair => pair.First, pair => pair.Second));
        return Enumerable.OrderBy(this, article => ranks.Value[article]).CreateOrderedEnumerable(keySelector, comparer, descending);
    }
}
