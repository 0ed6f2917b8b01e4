namespace Corpus;

/// <content>Keyness.</content>
public static partial class StatisticsExtensions
{
    /// <summary>How much more or less often words occur in the articles than in others. O(tokens), or O(words) for whole corpora.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="reference">What they are compared with: other articles of the corpus (<c>articles.Complement()</c>), or another corpus. What both have counts in both.</param>
    /// <param name="measure">What to sort by.</param>
    /// <param name="minCount">How often a word must occur in one of the two to be listed.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit; they are then no part of the sizes either.</param>
    /// <exception cref="ArgumentNullException">The articles or the reference are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minCount"/> is less than 1, or <paramref name="measure"/> is none.</exception>
    /// <exception cref="CorpusImageException">An image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">A query was cancelled.</exception>
    public static KeynessList Keyness(
        this ArticleQuery articles, ArticleQuery reference, KeynessMeasure measure = KeynessMeasure.LogLikelihood, int minCount = 1,
        bool matchCase = false, bool wordsOnly = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentOutOfRangeException.ThrowIfLessThan(minCount, 1);
        if (!Enum.IsDefined(measure))
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure must be one of KeynessMeasure.");
        return new(CountedOf(articles), CountedOf(reference), measure, minCount, matchCase, wordsOnly);
    }
}
