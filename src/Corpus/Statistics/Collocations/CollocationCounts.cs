namespace Corpus;

/// <summary>How often words occur near a pattern and in all.</summary>
/// <param name="Near">How often each word occurs near it.</param>
/// <param name="All">How often each word occurs in all.</param>
/// <param name="NearTotal">How much there is near it.</param>
/// <param name="Total">How much there is in all.</param>
/// <param name="Occurrences">How often the pattern occurs.</param>
internal sealed record CollocationCounts(int[] Near, int[] All, long NearTotal, long Total, long Occurrences)
{
    /// <summary>How often the pattern occurs in what is counted: units that have it, or its occurrences.</summary>
    public long NodeFrequency { get; init; } = Occurrences;

    /// <summary>The sum of both, in the arrays of one of them. O(words).</summary>
    /// <exception cref="InvalidOperationException">A word occurs more often than can be counted.</exception>
    public static CollocationCounts Sum(CollocationCounts? counts, CollocationCounts more)
        => counts is null ? more : new CollocationCounts(
            WordCounts.Sum(counts.Near, more.Near), WordCounts.Sum(counts.All, more.All), counts.NearTotal + more.NearTotal, counts.Total + more.Total, counts.Occurrences + more.Occurrences)
        {
            NodeFrequency = counts.NodeFrequency + more.NodeFrequency,
        };

    /// <summary>The table of a word.</summary>
    public ContingencyTable TableOf(int word) => ContingencyTable.FromMarginals(Near[word], NearTotal, All[word], Total);
}
