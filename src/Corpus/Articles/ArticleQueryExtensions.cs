namespace Corpus;

/// <summary>
/// The methods of <see cref="Enumerable"/> that give a number, a yes or no, or one article, answered from indexes. The compiler prefers them to those of
/// <see cref="Enumerable"/> where the lambda can be expressed in symbols.
/// </summary>
/// <remarks>
/// All throw <see cref="ArgumentNullException"/> where the query or the condition is null; those with a condition what
/// <see cref="ArticleQuery{TArticle, TFields}.Where(Func{TFields, Condition})"/> throws, too. All throw <see cref="CorpusImageException"/> where the image is damaged, and <see cref="OperationCanceledException"/> when the query is cancelled.
/// </remarks>
public static class ArticleQueryExtensions
{
    /// <summary>The number of articles; see <see cref="ArticleQuery{TArticle, TFields}.Count"/>.</summary>
    public static int Count<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query)
        where TArticle : Article
        where TFields : ArticleFields
        => Checked(query).Count;

    /// <summary>The number of articles for which the condition holds.</summary>
    public static int Count<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, Func<TFields, Condition> condition)
        where TArticle : Article
        where TFields : ArticleFields
        => Filtered(query, condition).Count;

    /// <summary>The number of articles; see <see cref="ArticleQuery{TArticle, TFields}.Count"/>.</summary>
    public static long LongCount<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query)
        where TArticle : Article
        where TFields : ArticleFields
        => Checked(query).Count;

    /// <summary>The number of articles for which the condition holds.</summary>
    public static long LongCount<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, Func<TFields, Condition> condition)
        where TArticle : Article
        where TFields : ArticleFields
        => Filtered(query, condition).Count;

    /// <summary>Whether there is an article.</summary>
    public static bool Any<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query)
        where TArticle : Article
        where TFields : ArticleFields
        => Checked(query).First() >= 0;

    /// <summary>Whether there is an article for which the condition holds.</summary>
    public static bool Any<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, Func<TFields, Condition> condition)
        where TArticle : Article
        where TFields : ArticleFields
        => Filtered(query, condition).First() >= 0;

    /// <summary>Whether the condition holds for all articles: it does where there is none.</summary>
    public static bool All<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, Func<TFields, Condition> condition)
        where TArticle : Article
        where TFields : ArticleFields
        => Checked(query).Where(!query.ConditionOf(condition)).First() < 0;

    /// <summary>The first article.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static TArticle First<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query)
        where TArticle : Article
        where TFields : ArticleFields
        => First(query, Checked(query)) ?? throw NoArticle();

    /// <summary>The first article for which the condition holds.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static TArticle First<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, Func<TFields, Condition> condition)
        where TArticle : Article
        where TFields : ArticleFields
        => First(query, Filtered(query, condition)) ?? throw NoMatch();

    /// <summary>The first article; null if there is none.</summary>
    public static TArticle? FirstOrDefault<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query)
        where TArticle : Article
        where TFields : ArticleFields
        => First(query, Checked(query));

    /// <summary>The first article for which the condition holds; null if there is none.</summary>
    public static TArticle? FirstOrDefault<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, Func<TFields, Condition> condition)
        where TArticle : Article
        where TFields : ArticleFields
        => First(query, Filtered(query, condition));

    /// <summary>The last article.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static TArticle Last<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query)
        where TArticle : Article
        where TFields : ArticleFields
        => Last(query, Checked(query)) ?? throw NoArticle();

    /// <summary>The last article for which the condition holds.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static TArticle Last<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, Func<TFields, Condition> condition)
        where TArticle : Article
        where TFields : ArticleFields
        => Last(query, Filtered(query, condition)) ?? throw NoMatch();

    /// <summary>The last article; null if there is none.</summary>
    public static TArticle? LastOrDefault<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query)
        where TArticle : Article
        where TFields : ArticleFields
        => Last(query, Checked(query));

    /// <summary>The last article for which the condition holds; null if there is none.</summary>
    public static TArticle? LastOrDefault<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, Func<TFields, Condition> condition)
        where TArticle : Article
        where TFields : ArticleFields
        => Last(query, Filtered(query, condition));

    /// <summary>The only article.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static TArticle Single<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query)
        where TArticle : Article
        where TFields : ArticleFields
        => Single(query, Checked(query), "articles") ?? throw NoArticle();

    /// <summary>The only article for which the condition holds.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static TArticle Single<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, Func<TFields, Condition> condition)
        where TArticle : Article
        where TFields : ArticleFields
        => Single(query, Filtered(query, condition), "matching articles") ?? throw NoMatch();

    /// <summary>The only article; null if there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public static TArticle? SingleOrDefault<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query)
        where TArticle : Article
        where TFields : ArticleFields
        => Single(query, Checked(query), "articles");

    /// <summary>The only article for which the condition holds; null if there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public static TArticle? SingleOrDefault<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, Func<TFields, Condition> condition)
        where TArticle : Article
        where TFields : ArticleFields
        => Single(query, Filtered(query, condition), "matching articles");

    /// <summary>The article at the place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public static TArticle ElementAt<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, int index)
        where TArticle : Article
        where TFields : ArticleFields
        => query is null ? throw new ArgumentNullException(nameof(query)) : query[index];

    /// <summary>The article at the place, from 0; null if there is none.</summary>
    public static TArticle? ElementAtOrDefault<TArticle, TFields>(this ArticleQuery<TArticle, TFields> query, int index)
        where TArticle : Article
        where TFields : ArticleFields
        => (uint)index < (uint)Checked(query).Count ? query[index] : null;

    private static ArticleSelection Checked<TArticle, TFields>(ArticleQuery<TArticle, TFields> query)
        where TArticle : Article
        where TFields : ArticleFields
        => (query ?? throw new ArgumentNullException(nameof(query))).Selection;

    private static ArticleSelection Filtered<TArticle, TFields>(ArticleQuery<TArticle, TFields> query, Func<TFields, Condition> condition)
        where TArticle : Article
        where TFields : ArticleFields
        => Checked(query).Where(query.ConditionOf(condition));

    private static TArticle? First<TArticle, TFields>(ArticleQuery<TArticle, TFields> query, ArticleSelection selection)
        where TArticle : Article
        where TFields : ArticleFields
        => selection.First() is >= 0 and var ordinal ? query.Make(ordinal) : null;

    private static TArticle? Last<TArticle, TFields>(ArticleQuery<TArticle, TFields> query, ArticleSelection selection)
        where TArticle : Article
        where TFields : ArticleFields
        => selection.Count is > 0 and var count ? query.Make(selection.OrdinalAt(count - 1)) : null;

    private static TArticle? Single<TArticle, TFields>(ArticleQuery<TArticle, TFields> query, ArticleSelection selection, string what)
        where TArticle : Article
        where TFields : ArticleFields
        => selection.Count > 1
            ? throw new InvalidOperationException($"The query finds {selection.Count} {what}, not one.")
            : First(query, selection);

    private static InvalidOperationException NoArticle() => new("The query finds no article.");

    private static InvalidOperationException NoMatch() => new("The query finds no matching article.");
}
