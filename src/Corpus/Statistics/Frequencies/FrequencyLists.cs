using System.Globalization;

namespace Corpus;

/// <summary>Makes a frequency list of each of several groups of articles.</summary>
internal static class FrequencyLists
{
    /// <summary>Counts each group. O(tokens + groups · words).</summary>
    /// <param name="selection">The articles that were divided.</param>
    /// <param name="groups">Each group's key and its articles.</param>
    /// <param name="key">What they were divided by.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit.</param>
    public static KeyValuePair<TKey, FrequencyList>[] Of<TKey>(
        ArticleSelection selection, IReadOnlyCollection<KeyValuePair<TKey, int[]>> groups, string key, bool matchCase, bool wordsOnly)
        => [.. groups.Select(group => KeyValuePair.Create(
            group.Key,
            new FrequencyList(
                new Subcorpus(new AnsweredSelection(selection.Image, group.Value, selection.Cancellation)), matchCase, wordsOnly,
                string.Create(CultureInfo.InvariantCulture, $"{selection}, {key} {group.Key}"))))];
}
