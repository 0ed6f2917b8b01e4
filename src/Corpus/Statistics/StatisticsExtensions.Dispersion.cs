namespace Corpus;

/// <content>Dispersion, trends and lexical diversity.</content>
public static partial class StatisticsExtensions
{
    /// <summary>How evenly a pattern is spread over the articles. O(articles + occurrences).</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for.</param>
    /// <exception cref="ArgumentNullException">The articles or the pattern are null.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static Dispersion Dispersion(this ArticleQuery articles, WordPattern pattern)
        => DispersionOf(articles, pattern, "articles", DispersionParts.ByArticle);

    /// <summary>How evenly a pattern is spread over so many parts of the running text, as equally long as can be; articles do not matter. O(occurrences + parts).</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for. An occurrence is in the part that it begins in.</param>
    /// <param name="parts">How many parts.</param>
    /// <exception cref="ArgumentNullException">The articles or the pattern are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is less than 1, or more than 1,000,000.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static Dispersion Dispersion(this ArticleQuery articles, WordPattern pattern, int parts)
        => parts is < 1 or > 1_000_000
            ? throw new ArgumentOutOfRangeException(nameof(parts), parts, "The number of parts must be from 1 to 1,000,000.")
            : DispersionOf(articles, pattern, $"{parts} equal", (subcorpora, hits) => DispersionParts.Equal(subcorpora, hits, parts));

    /// <summary>How evenly a pattern is spread over the values of the articles, each value being a part. O(articles + occurrences).</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <typeparam name="TKey">The type of the value.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for.</param>
    /// <param name="parts">The value: <c>a => a.Section</c>.</param>
    /// <exception cref="ArgumentNullException">The articles, the pattern or the lambda are null.</exception>
    /// <exception cref="ArgumentException">The lambda gives null, or what asks the metadata of another corpus.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static Dispersion Dispersion<TArticle, TFields, TKey>(this ArticleQuery<TArticle, TFields> articles, WordPattern pattern, Func<TFields, Symbol<TKey>> parts)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(articles);
        var source = articles.SourceOf(parts);
        return DispersionOf(articles, pattern, source.Path, (subcorpora, hits) => DispersionParts.ByValue(subcorpora, hits, source, ArticleGroups.OfOne(articles.Selection, source)));
    }

    /// <summary>How evenly a pattern is spread over the values of the articles of several corpora, each value being a part. O(articles + occurrences).</summary>
    /// <inheritdoc cref="Dispersion{TArticle, TFields, TKey}(ArticleQuery{TArticle, TFields}, WordPattern, Func{TFields, Symbol{TKey}})"/>
    public static Dispersion Dispersion<TKey>(this CombinedQuery articles, WordPattern pattern, Func<ArticleFields, Symbol<TKey>> parts)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var source = articles.SourceOf(parts);
        return DispersionOf(articles, pattern, source.Path, (subcorpora, hits) => DispersionParts.ByValue(subcorpora, hits, source, CombinedGroups.Members(articles.Selection, source)));
    }

    /// <summary>How often a pattern occurs in each year, month or day. O(articles + occurrences).</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for.</param>
    /// <param name="period">How time is divided.</param>
    /// <exception cref="ArgumentNullException">The articles or the pattern are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="period"/> is none.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static Trend Trend(this ArticleQuery articles, WordPattern pattern, TimePeriod period = TimePeriod.Year)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        TimePeriods.Check(period, nameof(period));
        var subcorpora = CountedOf(articles);
        var points = TrendPoints.Of(subcorpora, subcorpora.FindAll(pattern), period);
        return new(new SignatureLine("trend").Add("pattern", pattern.ToString()).Add("period", period.ToString()).Add(subcorpora).ToString(), pattern, period, points);
    }

    /// <summary>How many different words the articles have for their length: type-token ratio, MATTR and others. The running text is that of the articles in the order of the corpus. O(tokens).</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="window">The length of the windows of MATTR in tokens.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is less than 1.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static LexicalDiversity LexicalDiversity(this ArticleQuery articles, int window = 500, bool matchCase = false, bool wordsOnly = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        return DiversityCounter.Count(CountedOf(articles), window, matchCase, wordsOnly);
    }

    private static Dispersion DispersionOf(ArticleQuery articles, WordPattern pattern, string parts, Func<CountedCorpora, HitList[], DispersionPart[]> divide)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var subcorpora = CountedOf(articles);
        var hits = subcorpora.FindAll(pattern);
        var signature = new SignatureLine("dispersion").Add("pattern", pattern.ToString()).Add("parts", parts).Add(subcorpora).ToString();
        return new(signature, pattern, subcorpora, hits, divide(subcorpora, hits));
    }
}
