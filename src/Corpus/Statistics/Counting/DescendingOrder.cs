namespace Corpus;

/// <summary>Sorts by counts, the highest first; those that are equal keep their order.</summary>
internal static class DescendingOrder
{
    // Most counts are low, and sorted by counting; the few above are compared.
    private const int Low = 1 << 14;

    /// <summary>The places of the counts that are not 0, sorted. O(n) but for the counts above 16,384: O(m log m) for m of them.</summary>
    public static int[] Of(ReadOnlySpan<int> counts)
    {
        var ends = new int[Low];
        var high = new List<ulong>();
        var all = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0)
                continue;
            all++;
            if (counts[i] < Low)
                ends[counts[i]]++;
            else
                high.Add(((ulong)(uint)~counts[i] << 32) | (uint)i);
        }

        var order = new int[all];
        high.Sort();
        for (var i = 0; i < high.Count; i++)
            order[i] = (int)(uint)high[i];
        var next = high.Count;
        for (var count = Low - 1; count > 0; count--)
            (ends[count], next) = (next, next + ends[count]);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] is > 0 and < Low)
                order[ends[counts[i]]++] = i;
        }

        return order;
    }

    /// <summary>The rank of what is at a place: one more than the number of those with a higher count. O(log n).</summary>
    /// <param name="order">What <see cref="Of"/> gave.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="index">The place in the order.</param>
    public static int RankOf(ReadOnlySpan<int> order, ReadOnlySpan<int> counts, int index)
    {
        int low = 0, high = index;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (counts[order[middle]] == counts[order[index]])
                high = middle;
            else
                low = middle + 1;
        }

        return low + 1;
    }
}
