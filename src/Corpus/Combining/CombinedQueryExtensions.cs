namespace Corpus;

/// <summary>
/// The methods of <see cref="Enumerable"/> that give a number, a yes or no, or one article, answered over several corpora from their indexes. The compiler prefers them to those of
/// <see cref="Enumerable"/> where the lambda can be expressed in symbols.
/// </summary>
/// <remarks>
/// All throw <see cref="ArgumentNullException"/> where the query or the condition is null; those with a condition what
/// <see cref="CombinedQuery.Where(Func{ArticleFields, Condition})"/> throws, too. All throw <see cref="CorpusImageException"/> where an image is damaged, and <see cref="OperationCanceledException"/> when the query is cancelled.
/// </remarks>
public static class CombinedQueryExtensions
{
    /// <summary>The number of articles; see <see cref="CombinedQuery.Count"/>.</summary>
    public static int Count(this CombinedQuery query)
        => Checked(query).Count;

    /// <summary>The number of articles for which the condition holds.</summary>
    public static int Count(this CombinedQuery query, Func<ArticleFields, Condition> condition)
        => Filtered(query, condition).Count;

    /// <summary>The number of articles; see <see cref="CombinedQuery.Count"/>.</summary>
    public static long LongCount(this CombinedQuery query)
        => Checked(query).Count;

    /// <summary>The number of articles for which the condition holds.</summary>
    public static long LongCount(this CombinedQuery query, Func<ArticleFields, Condition> condition)
        => Filtered(query, condition).Count;

    /// <summary>Whether there is an article.</summary>
    public static bool Any(this CombinedQuery query)
        => Checked(query).Any();

    /// <summary>Whether there is an article for which the condition holds.</summary>
    public static bool Any(this CombinedQuery query, Func<ArticleFields, Condition> condition)
        => Filtered(query, condition).Any();

    /// <summary>Whether the condition holds for all articles: it does where there is none.</summary>
    public static bool All(this CombinedQuery query, Func<ArticleFields, Condition> condition)
        => !Checked(query).Where(!query.ConditionOf(condition)).Any();

    /// <summary>The first article.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Article First(this CombinedQuery query)
        => First(query, Checked(query)) ?? throw NoArticle();

    /// <summary>The first article for which the condition holds.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Article First(this CombinedQuery query, Func<ArticleFields, Condition> condition)
        => First(query, Filtered(query, condition)) ?? throw NoMatch();

    /// <summary>The first article; null if there is none.</summary>
    public static Article? FirstOrDefault(this CombinedQuery query)
        => First(query, Checked(query));

    /// <summary>The first article for which the condition holds; null if there is none.</summary>
    public static Article? FirstOrDefault(this CombinedQuery query, Func<ArticleFields, Condition> condition)
        => First(query, Filtered(query, condition));

    /// <summary>The last article.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Article Last(this CombinedQuery query)
        => Last(query, Checked(query)) ?? throw NoArticle();

    /// <summary>The last article for which the condition holds.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Article Last(this CombinedQuery query, Func<ArticleFields, Condition> condition)
        => Last(query, Filtered(query, condition)) ?? throw NoMatch();

    /// <summary>The last article; null if there is none.</summary>
    public static Article? LastOrDefault(this CombinedQuery query)
        => Last(query, Checked(query));

    /// <summary>The last article for which the condition holds; null if there is none.</summary>
    public static Article? LastOrDefault(this CombinedQuery query, Func<ArticleFields, Condition> condition)
        => Last(query, Filtered(query, condition));

    /// <summary>The only article.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static Article Single(this CombinedQuery query)
        => Single(query, Checked(query), "articles") ?? throw NoArticle();

    /// <summary>The only article for which the condition holds.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static Article Single(this CombinedQuery query, Func<ArticleFields, Condition> condition)
        => Single(query, Filtered(query, condition), "matching articles") ?? throw NoMatch();

    /// <summary>The only article; null if there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public static Article? SingleOrDefault(this CombinedQuery query)
        => Single(query, Checked(query), "articles");

    /// <summary>The only article for which the condition holds; null if there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public static Article? SingleOrDefault(this CombinedQuery query, Func<ArticleFields, Condition> condition)
        => Single(query, Filtered(query, condition), "matching articles");

    /// <summary>The article at the place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public static Article ElementAt(this CombinedQuery query, int index)
        => query is null ? throw new ArgumentNullException(nameof(query)) : query[index];

    /// <summary>The article at the place, from 0; null if there is none.</summary>
    public static Article? ElementAtOrDefault(this CombinedQuery query, int index)
        => (uint)index < (uint)Checked(query).Count ? query[index] : null;

    private static CombinedSelection Checked(CombinedQuery query) => (query ?? throw new ArgumentNullException(nameof(query))).Selection;

    private static CombinedSelection Filtered(CombinedQuery query, Func<ArticleFields, Condition> condition) => Checked(query).Where(query.ConditionOf(condition));

    private static Article? First(CombinedQuery query, CombinedSelection selection)
        => selection.First() is { } place ? query.Make(place) : null;

    private static Article? Last(CombinedQuery query, CombinedSelection selection)
        => selection.Count is > 0 and var count ? query.Make(selection.PlaceAt(count - 1)) : null;

    private static Article? Single(CombinedQuery query, CombinedSelection selection, string what)
        => selection.Count > 1
            ? throw new InvalidOperationException($"The query finds {selection.Count} {what}, not one.")
            : First(query, selection);

    private static InvalidOperationException NoArticle() => new("The query finds no article.");

    private static InvalidOperationException NoMatch() => new("The query finds no matching article.");
}
