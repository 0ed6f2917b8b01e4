using System.Globalization;

namespace Corpus;

/// <summary>Parts of a query to train, choose and test with, and folds for cross-validation: the same on every machine and in every version.</summary>
public static class SplitExtensions
{
    // Fractions such as 0.8 + 0.1 + 0.1 do not add up to 1 exactly.
    private const double Tolerance = 1e-9;

    /// <summary>
    /// Three parts, by a hash of each article's id: adding, changing or removing an article never moves another one. So a part has its share of the articles only about: of n articles with a share of f,
    /// f · n ± 2 · √(f · (1 − f) · n) nineteen times in twenty.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="train">The share of the first part, from 0 to 1.</param>
    /// <param name="dev">The share of the second.</param>
    /// <param name="test">The share of the third. The three add up to 1.</param>
    /// <param name="seed">Another seed is another split.</param>
    /// <remarks>O(articles). The query is answered. The same ids give the same parts in other corpora too.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A share is not from 0 to 1.</exception>
    /// <exception cref="ArgumentException">The shares do not add up to 1.</exception>
    /// <exception cref="CorpusImageException">The image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static ArticleSplit<TArticle, TFields> Split<TArticle, TFields>(this ArticleQuery<TArticle, TFields> articles, double train, double dev, double test, int seed)
        where TArticle : Article
        where TFields : ArticleFields
    {
        CheckShares(articles, train, dev, test);
        return Divide(articles, SplitPlaces.ById(articles.Selection, seed), train, dev, test, seed);
    }

    /// <summary>
    /// Three parts, each with its share of the articles of every value, but for less than one article; which of them, a hash of their ids decides. That has a price: the article that is added or removed may move
    /// others <i>of its own value</i>, those next to a border between parts.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <typeparam name="TKey">What the field has.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="train">The share of the first part, from 0 to 1.</param>
    /// <param name="dev">The share of the second.</param>
    /// <param name="test">The share of the third. The three add up to 1.</param>
    /// <param name="seed">Another seed is another split.</param>
    /// <param name="stratifyBy">The field: <c>a => a.Section</c>. Articles without a value are a group like others.</param>
    /// <remarks>O(articles · log of the articles of a value). The query is answered.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or <paramref name="stratifyBy"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A share is not from 0 to 1.</exception>
    /// <exception cref="ArgumentException">The shares do not add up to 1; or the lambda gives null, a list, or what asks the metadata of another corpus.</exception>
    /// <exception cref="CorpusImageException">The image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static ArticleSplit<TArticle, TFields> Split<TArticle, TFields, TKey>(
        this ArticleQuery<TArticle, TFields> articles, double train, double dev, double test, int seed, Func<TFields, Symbol<TKey>> stratifyBy)
        where TArticle : Article
        where TFields : ArticleFields
    {
        CheckShares(articles, train, dev, test);
        ArgumentNullException.ThrowIfNull(stratifyBy);
        return Divide(articles, SplitPlaces.ByValue(articles.Selection, StrataOf(articles, stratifyBy), seed), train, dev, test, seed);
    }

    /// <summary>
    /// As many folds, by a hash of each article's id: adding, changing or removing an article never moves another one. Each has its share of the articles only about; of a few articles, one may have none.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="count">How many folds, at least 2.</param>
    /// <param name="seed">Another seed is another division.</param>
    /// <remarks>O(articles · folds). The query is answered.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 2, or more than there are articles.</exception>
    /// <exception cref="CorpusImageException">The image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static IReadOnlyList<ArticleFold<TArticle, TFields>> Folds<TArticle, TFields>(this ArticleQuery<TArticle, TFields> articles, int count, int seed)
        where TArticle : Article
        where TFields : ArticleFields
    {
        CheckCount(articles, count);
        return Divide(articles, SplitPlaces.ById(articles.Selection, seed), count);
    }

    /// <summary>
    /// As many folds, each with its share of the articles of every value, but for less than one article; which of them, a hash of their ids decides. That has a price: the article that is added or removed may move
    /// others <i>of its own value</i>, those next to a border between folds.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <typeparam name="TKey">What the field has.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="count">How many folds, at least 2.</param>
    /// <param name="seed">Another seed is another division.</param>
    /// <param name="stratifyBy">The field: <c>a => a.Section</c>. Articles without a value are a group like others.</param>
    /// <remarks>O(articles · (folds + log of the articles of a value)). The query is answered.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or <paramref name="stratifyBy"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 2, or more than there are articles.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, a list, or what asks the metadata of another corpus.</exception>
    /// <exception cref="CorpusImageException">The image is damaged where the query reads it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static IReadOnlyList<ArticleFold<TArticle, TFields>> Folds<TArticle, TFields, TKey>(
        this ArticleQuery<TArticle, TFields> articles, int count, int seed, Func<TFields, Symbol<TKey>> stratifyBy)
        where TArticle : Article
        where TFields : ArticleFields
    {
        CheckCount(articles, count);
        ArgumentNullException.ThrowIfNull(stratifyBy);
        return Divide(articles, SplitPlaces.ByValue(articles.Selection, StrataOf(articles, stratifyBy), seed), count);
    }

    private static ArticleSplit<TArticle, TFields> Divide<TArticle, TFields>(
        ArticleQuery<TArticle, TFields> articles, double[] places, double train, double dev, double test, int seed)
        where TArticle : Article
        where TFields : ArticleFields
    {
        // A part without a share has no article, whatever the sum of the others is rounded to.
        var last = test > 0 ? 2 : dev > 0 ? 1 : 0;
        var parts = Array.ConvertAll(places, place => Math.Min(last, place < train ? 0 : place < train + dev ? 1 : 2));
        return new ArticleSplit<TArticle, TFields>(Part(articles, parts, 0, isKept: true), Part(articles, parts, 1, isKept: true), Part(articles, parts, 2, isKept: true), seed);
    }

    private static ArticleFold<TArticle, TFields>[] Divide<TArticle, TFields>(ArticleQuery<TArticle, TFields> articles, double[] places, int count)
        where TArticle : Article
        where TFields : ArticleFields
    {
        var parts = Array.ConvertAll(places, place => (int)(place * count));
        var folds = new ArticleFold<TArticle, TFields>[count];
        for (var i = 0; i < count; i++)
            folds[i] = new ArticleFold<TArticle, TFields>(i, Part(articles, parts, i, isKept: false), Part(articles, parts, i, isKept: true));
        return folds;
    }

    // Those of the part, or all others, in the order of the query.
    private static ArticleQuery<TArticle, TFields> Part<TArticle, TFields>(ArticleQuery<TArticle, TFields> articles, int[] parts, int part, bool isKept)
        where TArticle : Article
        where TFields : ArticleFields
        => articles.Having([.. articles.Selection.Ordinals.Where((_, i) => parts[i] == part == isKept)]);

    // Two lists are two values, whatever is in them: by them every article would be a group of its own.
    private static ValueSource<TKey> StrataOf<TArticle, TFields, TKey>(ArticleQuery<TArticle, TFields> articles, Func<TFields, Symbol<TKey>> stratifyBy)
        where TArticle : Article
        where TFields : ArticleFields
    {
        var source = articles.SourceOf(stratifyBy);
        return typeof(TKey).IsGenericType && typeof(TKey).GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? throw new ArgumentException($"'a.{source.Path}' is a list, so an article is of no one value of it; stratify by a field with one value, such as a => a.Date.Year, or by a part of the list that has one, such as a => a.{source.Path}.Count.", nameof(stratifyBy))
            : source;
    }

    private static void CheckShares<TArticle, TFields>(ArticleQuery<TArticle, TFields> articles, double train, double dev, double test)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(articles);
        CheckShare(train, nameof(train));
        CheckShare(dev, nameof(dev));
        CheckShare(test, nameof(test));
        if (Math.Abs(train + dev + test - 1) > Tolerance)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The shares {train}, {dev} and {test} add up to {train + dev + test:0.######}; every article is in one part, so make them add up to 1, with 0 for a part that is not wanted."),
                nameof(test));
        }
    }

    private static void CheckShare(double share, string name)
    {
        if (!(share >= 0 && share <= 1))
            throw new ArgumentOutOfRangeException(name, share, "A share is a number from 0 to 1, such as 0.8.");
    }

    private static void CheckCount<TArticle, TFields>(ArticleQuery<TArticle, TFields> articles, int count)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (count < 2 || count > articles.Count)
            throw new ArgumentOutOfRangeException(nameof(count), count, string.Create(CultureInfo.InvariantCulture, $"There are at least 2 folds, and at most as many as articles, which are {articles.Count}."));
    }
}
