namespace Corpus;

/// <summary>Sorts by a measure, the highest first; what is equal keeps its order, and what is no number comes last.</summary>
internal static class ScoreOrder
{
    /// <summary>The places of the scores, sorted. O(n log n).</summary>
    public static int[] Of(ReadOnlySpan<double> scores)
    {
        var keys = new double[scores.Length];
        var order = new int[scores.Length];
        var count = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (double.IsNaN(scores[i]))
                continue;
            (keys[count], order[count]) = (-scores[i], i);
            count++;
        }

        Array.Sort(keys, order, 0, count);
        KeepOrder(keys.AsSpan(0, count), order);
        for (var i = 0; i < scores.Length; i++)
        {
            if (double.IsNaN(scores[i]))
                order[count++] = i;
        }

        return order;
    }

    // Sorting mixes those that are equal.
    private static void KeepOrder(ReadOnlySpan<double> keys, Span<int> order)
    {
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            order[start..end].Sort();
            start = end;
        }
    }
}
