namespace Corpus;

/// <summary>Adds up what was counted of the words of several corpora.</summary>
internal static class WordCounts
{
    /// <summary>The sum of both, in either of the arrays. O(words).</summary>
    /// <param name="counts">What was counted before; null if nothing was.</param>
    /// <param name="more">What is added: an array of the caller's own.</param>
    /// <exception cref="InvalidOperationException">A sum is too large.</exception>
    public static int[] Sum(int[]? counts, int[] more)
    {
        if (counts is null)
            return more;
        var least = 0;
        for (var word = 0; word < counts.Length; word++)
            least = Math.Min(least, counts[word] += more[word]);
        return least >= 0 ? counts : throw new InvalidOperationException($"A word occurs more than {int.MaxValue:N0} times in the corpora together, which is as often as can be counted. Count fewer of them together.");
    }
}
