using System.Globalization;

namespace Corpus;

/// <summary>Makes a frequency list of each of several groups of articles.</summary>
internal static class FrequencyLists
{
    /// <summary>Counts each group. O(tokens + groups · words).</summary>
    /// <param name="parts">The articles that were divided, of each corpus.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="divided">What was divided, and by what.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit.</param>
    public static KeyValuePair<TKey, FrequencyList>[] Of<TKey>(
        IReadOnlyList<ArticleSelection> parts, IReadOnlyCollection<ValueGroup<TKey>> groups, string divided, bool matchCase, bool wordsOnly)
        => [.. groups.Select(group => KeyValuePair.Create(
            group.Key, new FrequencyList(group.CountedOf(parts), matchCase, wordsOnly, string.Create(CultureInfo.InvariantCulture, $"{divided} {group.Key}"))))];
}
