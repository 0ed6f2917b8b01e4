namespace Corpus;

/// <summary>What corpus linguistics counts, over the articles of a query.</summary>
/// <remarks>
/// Words are tokens, compared without case unless it is said otherwise (<see cref="Text.ContainsWord(string, bool)"/> says how). Punctuation marks are tokens too; <c>wordsOnly</c> leaves
/// out every token that has neither a letter nor a digit. The articles' order does not matter. Results are complete, and are sorted the same way on every machine. What
/// <see cref="ArticleQuery{TArticle, TFields}.WithCancellation"/> was given is observed.
/// </remarks>
public static partial class StatisticsExtensions
{
    /// <summary>How often each word occurs in the articles. O(words) for all articles of a corpus, O(tokens) for others.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static FrequencyList FrequencyList<TArticle, TFields>(this ArticleQuery<TArticle, TFields> articles, bool matchCase = false, bool wordsOnly = false)
        where TArticle : Article
        where TFields : ArticleFields
        => new(SubcorpusOf(articles), matchCase, wordsOnly);

    private static Subcorpus SubcorpusOf<TArticle, TFields>(ArticleQuery<TArticle, TFields> articles)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new Subcorpus(articles.Selection);
    }
}
