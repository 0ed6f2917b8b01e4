namespace Corpus;

/// <content>Frequency lists and n-grams.</content>
public static partial class StatisticsExtensions
{
    /// <summary>How often each word occurs in the articles. O(words) for all articles of a corpus, O(tokens) for others.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static FrequencyList FrequencyList(this ArticleQuery articles, bool matchCase = false, bool wordsOnly = false)
        => new(CountedOf(articles), matchCase, wordsOnly);

    /// <summary>How often each word occurs in the articles with each value, the values in the order in which they first appear. O(tokens).</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <typeparam name="TKey">The type of the value.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="key">The value: <c>a => a.Section</c>.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit.</param>
    /// <exception cref="ArgumentNullException">The articles or the key are null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of another corpus.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static IReadOnlyList<KeyValuePair<TKey, FrequencyList>> FrequencyListsBy<TArticle, TFields, TKey>(
        this ArticleQuery<TArticle, TFields> articles, Func<TFields, Symbol<TKey>> key, bool matchCase = false, bool wordsOnly = false)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(articles);
        var source = articles.SourceOf(key);
        return FrequencyLists.Of([articles.Selection], ArticleGroups.OfOne(articles.Selection, source), $"{articles.Selection}, {source.Path}", matchCase, wordsOnly);
    }

    /// <summary>How often each word occurs in the articles of several corpora with each value, the values in the order in which they first appear. O(tokens).</summary>
    /// <inheritdoc cref="FrequencyListsBy{TArticle, TFields, TKey}(ArticleQuery{TArticle, TFields}, Func{TFields, Symbol{TKey}}, bool, bool)"/>
    public static IReadOnlyList<KeyValuePair<TKey, FrequencyList>> FrequencyListsBy<TKey>(
        this CombinedQuery articles, Func<ArticleFields, Symbol<TKey>> key, bool matchCase = false, bool wordsOnly = false)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var source = articles.SourceOf(key);
        return FrequencyLists.Of(articles.Selection.Parts, CombinedGroups.Members(articles.Selection, source), $"{articles.Selection}, {source.Path}", matchCase, wordsOnly);
    }

    /// <summary>How often each word occurs in the articles of each time, the times in order: periods that have articles, then dates that do not say which period they are of, then the unknown date. O(tokens).</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="period">How time is divided.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="period"/> is none.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static IReadOnlyList<KeyValuePair<TimeBucket, FrequencyList>> FrequencyListsBy(
        this ArticleQuery articles, TimePeriod period, bool matchCase = false, bool wordsOnly = false)
    {
        ArgumentNullException.ThrowIfNull(articles);
        TimePeriods.Check(period, nameof(period));
        return FrequencyLists.Of([.. articles.Parts.Select(part => part.Selection)], TrendPoints.Articles(CountedOf(articles), period), $"{articles}, {period}", matchCase, wordsOnly);
    }

    /// <summary>How often each lemma occurs in the articles that came with lemmas (CoNLL-U); empty where none did. O(words).</summary>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static LemmaList LemmaList(this ArticleQuery articles)
        => new(CountedOf(articles));

    /// <summary>How often words follow each other: n-grams, or with <paramref name="skip"/> k-skip-n-grams (Guthrie et al. 2006, "A closer look at skip-gram modelling"). O(n · tokens · ways to skip), and 4 (n − 1) bytes of memory a token, with <paramref name="skip"/> 13 and more.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="n">How many words, from 1 to 5.</param>
    /// <param name="skip">How many tokens may be left out between the first word and the last, in all: from 0 to 10. Words that stand so in several ways are counted for each of them.</param>
    /// <param name="within">What an n-gram does not reach beyond. By default a paragraph, as a phrase that is searched; so both have the same count.</param>
    /// <param name="minCount">The least count of what is listed; <see cref="NGramList.TotalCount"/> has the others too.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out n-grams of which a token has neither a letter nor a digit. What stands on both sides of a comma does not become neighbours.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in its range, or <paramref name="within"/> is no unit.</exception>
    /// <exception cref="InvalidOperationException">There are more tokens or n-grams than an array has places: some 2,000,000,000, and of tokens without gaps as many divided by n − 1.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static NGramList NGrams(
        this ArticleQuery articles, int n, int skip = 0, ContextUnit within = ContextUnit.Paragraph, int minCount = 1, bool matchCase = false, bool wordsOnly = false)
    {
        if (n is < 1 or > 5)
            throw new ArgumentOutOfRangeException(nameof(n), n, "n must be from 1 to 5.");
        if (skip is < 0 or > 10)
            throw new ArgumentOutOfRangeException(nameof(skip), skip, "The number of tokens to leave out must be from 0 to 10.");
        ArgumentOutOfRangeException.ThrowIfLessThan(minCount, 1);
        ContextUnits.Check(within, nameof(within));
        return new(CountedOf(articles), new NGramOptions(n, skip, within, minCount, matchCase, wordsOnly));
    }
}
