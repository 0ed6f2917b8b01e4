namespace Corpus;

/// <summary>Draws a random sample that is the same for the same seed, on every machine and in every version.</summary>
internal static class SeededSample
{
    /// <summary>So many different numbers below <paramref name="total"/>, ascending, each set of them as likely as every other: Floyd's algorithm (Bentley and Floyd, CACM 30(9), 1987) with SplitMix64. O(count · log count).</summary>
    /// <param name="total">How many numbers there are.</param>
    /// <param name="count">How many to draw, at most <paramref name="total"/>.</param>
    /// <param name="seed">The seed.</param>
    public static int[] Draw(int total, int count, int seed)
    {
        var drawn = new HashSet<int>(count);
        var random = new SplitMix64((ulong)seed);
        for (var last = total - count; last < total; last++)
        {
            if (!drawn.Add(Below(last + 1, ref random)))
                drawn.Add(last);
        }

        var sorted = drawn.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    // Without bias: what is beyond the last whole multiple is drawn again.
    private static int Below(int bound, ref SplitMix64 random)
    {
        var limit = ulong.MaxValue - ulong.MaxValue % (ulong)bound;
        ulong number;
        do
            number = random.Next();
        while (number >= limit);
        return (int)(number % (ulong)bound);
    }
}
