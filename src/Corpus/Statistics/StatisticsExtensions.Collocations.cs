namespace Corpus;

/// <content>Collocations and co-occurrence.</content>
public static partial class StatisticsExtensions
{
    /// <summary>
    /// The words that occur near a pattern, in windows: surface co-occurrence (Evert 2008, "Corpora and collocations", §3). A token that several windows have counts once, and the tokens of the
    /// occurrences do not count. Windows end with their article. O(tokens in windows + words) for all articles of a corpus, O(tokens) for others.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for. What occurs nowhere has no collocates.</param>
    /// <param name="window">How many tokens on each side of an occurrence are near it, punctuation marks included.</param>
    /// <param name="measure">What to sort by.</param>
    /// <param name="minCount">How often a word must occur near the pattern to be listed.</param>
    /// <param name="matchCase">Whether words near it that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit. They still take a place in the window.</param>
    /// <exception cref="ArgumentNullException">The articles or the pattern are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1, or <paramref name="measure"/> is none.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static CollocationList Collocations(
        this ArticleQuery articles, WordPattern pattern, int window = 5, AssociationMeasure measure = AssociationMeasure.LogLikelihood, int minCount = 1,
        bool matchCase = false, bool wordsOnly = false)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        return Collocations(articles, pattern, window, window, measure, minCount, matchCase, wordsOnly);
    }

    /// <summary>The same in windows that are not as long on both sides.</summary>
    /// <inheritdoc cref="Collocations(ArticleQuery, WordPattern, int, AssociationMeasure, int, bool, bool)"/>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for. What occurs nowhere has no collocates.</param>
    /// <param name="left">How many tokens before an occurrence are near it.</param>
    /// <param name="right">How many tokens behind an occurrence are near it.</param>
    /// <param name="measure">What to sort by.</param>
    /// <param name="minCount">How often a word must occur near the pattern to be listed.</param>
    /// <param name="matchCase">Whether words near it that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit. They still take a place in the window.</param>
    public static CollocationList Collocations(
        this ArticleQuery articles, WordPattern pattern, int left, int right, AssociationMeasure measure = AssociationMeasure.LogLikelihood, int minCount = 1,
        bool matchCase = false, bool wordsOnly = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(left);
        ArgumentOutOfRangeException.ThrowIfNegative(right);
        var options = new CollocationOptions(measure, minCount, matchCase, wordsOnly);
        return options.ListOf(
            CountedOf(articles), pattern, line => line.Add("counting", "surface").Add("window", $"{left} left, {right} right"), (search, units) => WindowCollocations.Count(search, units, left, right));
    }

    /// <summary>
    /// The words that occur in the same sentences, paragraphs or articles as a pattern: textual co-occurrence (Evert 2008, "Corpora and collocations", §3). What is counted is units, each once however
    /// often it has a word; the tokens of the occurrences do not count. O(tokens).
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for. What occurs nowhere has no collocates.</param>
    /// <param name="within">The unit. One that an occurrence reaches into has it.</param>
    /// <param name="measure">What to sort by.</param>
    /// <param name="minCount">How many units must have the word and the pattern for it to be listed.</param>
    /// <param name="matchCase">Whether words near it that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit.</param>
    /// <exception cref="ArgumentNullException">The articles or the pattern are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minCount"/> is less than 1, or <paramref name="within"/> or <paramref name="measure"/> is none.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static CollocationList Collocations(
        this ArticleQuery articles, WordPattern pattern, ContextUnit within, AssociationMeasure measure = AssociationMeasure.LogLikelihood, int minCount = 1,
        bool matchCase = false, bool wordsOnly = false)
    {
        ContextUnits.Check(within, nameof(within));
        var options = new CollocationOptions(measure, minCount, matchCase, wordsOnly);
        return options.ListOf(CountedOf(articles), pattern, line => line.Add("counting", "textual").Add("within", within.ToString()), (search, units) => UnitCollocations.Count(search, units, within));
    }

    /// <summary>In how many sentences, paragraphs or articles each two of several patterns occur together. O(units + occurrences · patterns), and for paragraphs O(tokens / 64).</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="patterns">The patterns: <c>["dijk", "water"]</c>.</param>
    /// <param name="within">The unit. One that an occurrence reaches into has it.</param>
    /// <exception cref="ArgumentNullException">The articles or the patterns are null.</exception>
    /// <exception cref="ArgumentException">A pattern is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="within"/> is no unit.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static CoOccurrenceMatrix CoOccurrences(this ArticleQuery articles, IEnumerable<WordPattern> patterns, ContextUnit within = ContextUnit.Sentence)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ContextUnits.Check(within, nameof(within));
        WordPattern[] all = [.. patterns];
        return Array.IndexOf(all, null) is >= 0 and var missing
            ? throw new ArgumentException($"The pattern at {missing} is null.", nameof(patterns))
            : CoOccurrenceCounter.Count(CountedOf(articles), all, within);
    }
}
