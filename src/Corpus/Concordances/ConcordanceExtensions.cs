namespace Corpus;

/// <summary>Concordances of articles.</summary>
public static class ConcordanceExtensions
{
    private const int DefaultWindow = 10;

    /// <summary>All occurrences of a word, a phrase or a pattern in the articles, each with ten tokens on each side.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for; a string is a word or phrase, compared without case. What occurs nowhere gives an empty concordance.</param>
    /// <returns>The lines. They are found when they are asked for.</returns>
    /// <exception cref="ArgumentNullException">The articles or the pattern are null.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static Concordance<TArticle, TFields> Concordance<TArticle, TFields>(this ArticleQuery<TArticle, TFields> articles, WordPattern pattern)
        where TArticle : Article
        where TFields : ArticleFields
        => articles.Concordance(pattern, DefaultWindow);

    /// <summary>All occurrences of a word, a phrase or a pattern in the articles, each with so many tokens on each side.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for; a string is a word or phrase, compared without case. What occurs nowhere gives an empty concordance.</param>
    /// <param name="window">How many tokens to show on each side, punctuation marks included; fewer where the article begins or ends.</param>
    /// <returns>The lines. They are found when they are asked for.</returns>
    /// <exception cref="ArgumentNullException">The articles or the pattern are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is negative.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static Concordance<TArticle, TFields> Concordance<TArticle, TFields>(this ArticleQuery<TArticle, TFields> articles, WordPattern pattern, int window)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentOutOfRangeException.ThrowIfNegative(window);
        return new(articles, CountedCorpora.Of(articles), pattern, new ConcordanceContext(window, default));
    }

    /// <summary>All occurrences of a word, a phrase or a pattern in the articles, each with its sentence, its paragraph or its article.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for; a string is a word or phrase, compared without case. What occurs nowhere gives an empty concordance.</param>
    /// <param name="within">What to show. An occurrence that reaches into another sentence has both.</param>
    /// <returns>The lines. They are found when they are asked for.</returns>
    /// <exception cref="ArgumentNullException">The articles or the pattern are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="within"/> is no unit.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static Concordance<TArticle, TFields> Concordance<TArticle, TFields>(this ArticleQuery<TArticle, TFields> articles, WordPattern pattern, ContextUnit within)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(pattern);
        ContextUnits.Check(within, nameof(within));
        return new(articles, CountedCorpora.Of(articles), pattern, new ConcordanceContext(null, within));
    }

    /// <inheritdoc cref="Concordance{TArticle, TFields}(ArticleQuery{TArticle, TFields}, WordPattern)"/>
    public static Concordance<Article, ArticleFields> Concordance(this CombinedQuery articles, WordPattern pattern) => articles.Concordance(pattern, DefaultWindow);

    /// <inheritdoc cref="Concordance{TArticle, TFields}(ArticleQuery{TArticle, TFields}, WordPattern, int)"/>
    public static Concordance<Article, ArticleFields> Concordance(this CombinedQuery articles, WordPattern pattern, int window)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentOutOfRangeException.ThrowIfNegative(window);
        return new(articles, CountedCorpora.Of(articles), pattern, new ConcordanceContext(window, default));
    }

    /// <inheritdoc cref="Concordance{TArticle, TFields}(ArticleQuery{TArticle, TFields}, WordPattern, ContextUnit)"/>
    public static Concordance<Article, ArticleFields> Concordance(this CombinedQuery articles, WordPattern pattern, ContextUnit within)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(pattern);
        ContextUnits.Check(within, nameof(within));
        return new(articles, CountedCorpora.Of(articles), pattern, new ConcordanceContext(null, within));
    }
}
