namespace Corpus.Testing;

/// <summary>
/// A sample by hashes: the rows whose hash of the seed, the id and the place in the article is smallest, as in bottom-k sampling (Cohen and Kaplan 2007, "Summarizing data using bottom-k sketches",
/// PODC). Each row stands for itself, so that one that comes in drives out at most one other.
/// </summary>
internal static class RowSample
{
    /// <summary>So many of the rows, in the order in which they are; all of them where there are no more. O(rows · log rows).</summary>
    public static List<RowPlace> Choose(List<RowPlace> rows, int count, int seed)
    {
        if (rows.Count <= count)
            return rows;

        var hashes = new ulong[rows.Count];
        var order = new int[rows.Count];
        for (var i = 0; i < order.Length; i++)
            (hashes[i], order[i]) = (Hash(rows[i].Article.Id, rows[i].Index, seed), i);
        Array.Sort(order, (a, b) => Compare(hashes[a], hashes[b], rows[a], rows[b]));
        Array.Sort(order, 0, count);
        return [.. order.Take(count).Select(i => rows[i])];
    }

    /// <summary>The same on every machine and in every version: the hash of the id and the seed (<see cref="StableHash.Of(string, int)"/>), mixed with the place. O(length).</summary>
    public static ulong Hash(string id, int index, int seed) => SplitMix64.Mix(StableHash.Of(id, seed) + (uint)index);

    // Equal hashes are as good as impossible; the order is total all the same.
    private static int Compare(ulong hash, ulong otherHash, RowPlace row, RowPlace other)
    {
        var order = hash.CompareTo(otherHash);
        if (order == 0)
            order = string.CompareOrdinal(row.Article.Id, other.Article.Id);
        return order == 0 ? row.Index.CompareTo(other.Index) : order;
    }
}
