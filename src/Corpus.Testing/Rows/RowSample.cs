namespace Corpus.Testing;

/// <summary>
/// A sample by hashes: the rows whose hash of the seed, the id and the place in the article is smallest, as in bottom-k sampling (Cohen and Kaplan 2007, "Summarizing data using bottom-k sketches",
/// PODC). Each row stands for itself, so that one that comes in drives out at most one other.
/// </summary>
internal static class RowSample
{
    // FNV-1a of 64 bits (Fowler, Noll and Vo).
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // The increment of SplitMix64: 2⁶⁴ / φ, made odd.
    private const ulong Golden = 0x9E3779B97F4A7C15;

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

    /// <summary>The same on every machine and in every version: FNV-1a over the UTF-16 units of the id, mixed with the seed and then the place by the finaliser of SplitMix64. O(length).</summary>
    public static ulong Hash(string id, int index, int seed)
    {
        var hash = OffsetBasis;
        foreach (var unit in id)
        {
            hash = (hash ^ (byte)unit) * Prime;
            hash = (hash ^ (byte)(unit >> 8)) * Prime;
        }

        return Mix(Mix(hash + (uint)seed * Golden) + (uint)index * Golden);
    }

    // The finaliser of SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators").
    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    // Equal hashes are as good as impossible; the order is total all the same.
    private static int Compare(ulong hash, ulong otherHash, RowPlace row, RowPlace other)
    {
        var order = hash.CompareTo(otherHash);
        if (order == 0)
            order = string.CompareOrdinal(row.Article.Id, other.Article.Id);
        return order == 0 ? row.Index.CompareTo(other.Index) : order;
    }
}
