using System.Buffers;

namespace Corpus;

/// <summary>Sorts articles by the ranks of their keys: stable, so that those with equal keys stay in order.</summary>
internal static class ArticleSorter
{
    // Counting pays where there are at least so many articles for each rank there may be: below, a comparison sort is faster.
    private const int RanksPerArticle = 8;

    // Of fewer than this share the first are gathered without sorting the rest.
    private const int FewFirst = 16;

    /// <summary>The articles sorted, or at least the first of them.</summary>
    /// <param name="ordinals">The articles. Not written to.</param>
    /// <param name="ranks">The ranks of each key by ordinal, from 0 and below their number; the most important key first.</param>
    /// <param name="isDescending">Which keys descend.</param>
    /// <param name="limit">How many of the first are enough.</param>
    /// <param name="cancellation">The token.</param>
    public static int[] Sort(int[] ordinals, int[][] ranks, bool[] isDescending, int limit, CancellationToken cancellation)
    {
        if (limit <= ordinals.Length / FewFirst)
            return First(ordinals, new RankComparer(ordinals, ranks, isDescending), limit, cancellation);
        if (ranks[0].Length <= (long)ordinals.Length * RanksPerArticle)
            return Counted(ordinals, ranks, isDescending, cancellation);
        return Compared(ordinals, new RankComparer(ordinals, ranks, isDescending));
    }

    // A counting sort for each key, the least important first: O(keys times articles).
    private static int[] Counted(int[] ordinals, int[][] ranks, bool[] isDescending, CancellationToken cancellation)
    {
        var sorted = ordinals;
        var starts = ArrayPool<int>.Shared.Rent(ranks[0].Length + 1);
        try
        {
            for (var key = ranks.Length - 1; key >= 0; key--)
            {
                cancellation.ThrowIfCancellationRequested();
                var next = new int[ordinals.Length];
                CountInto(next, sorted, ranks[key], isDescending[key], starts.AsSpan(0, ranks[key].Length + 1));
                sorted = next;
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(starts);
        }

        return sorted;
    }

    private static void CountInto(int[] target, int[] source, int[] ranks, bool isDescending, Span<int> starts)
    {
        starts.Clear();
        foreach (var ordinal in source)
            starts[ranks[ordinal]]++;
        var start = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            ref var place = ref starts[isDescending ? starts.Length - 1 - i : i];
            (place, start) = (start, start + place);
        }

        foreach (var ordinal in source)
            target[starts[ranks[ordinal]]++] = ordinal;
    }

    private static int[] Compared(int[] ordinals, RankComparer comparer)
    {
        var places = new int[ordinals.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = i;
        places.AsSpan().Sort(comparer);
        for (var i = 0; i < places.Length; i++)
            places[i] = ordinals[places[i]];
        return places;
    }

    // Keeps the best so far and twice as many beside them, and sorts when there is no more room: O(articles + kept log kept) for articles in random order.
    private static int[] First(int[] ordinals, RankComparer comparer, int limit, CancellationToken cancellation)
    {
        if (limit == 0)
            return [];
        var best = new int[Math.Min(ordinals.Length, 3 * limit)];
        var count = 0;
        var isFull = false;
        for (var place = 0; place < ordinals.Length; place++)
        {
            if ((place & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (isFull && comparer.Compare(place, best[limit - 1]) > 0)
                continue;
            best[count++] = place;
            if (count < best.Length)
                continue;
            best.AsSpan().Sort(comparer);
            count = limit;
            isFull = true;
        }

        best.AsSpan(0, count).Sort(comparer);
        return Array.ConvertAll(best[..Math.Min(limit, count)], place => ordinals[place]);
    }

    /// <summary>Compares places in the unsorted order; no two are equal, so that no sort needs to be stable.</summary>
    private readonly struct RankComparer(int[] ordinals, int[][] ranks, bool[] isDescending) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            for (var key = 0; key < ranks.Length; key++)
            {
                var order = ranks[key][ordinals[x]].CompareTo(ranks[key][ordinals[y]]);
                if (order != 0)
                    return isDescending[key] ? -order : order;
            }

            return x.CompareTo(y);
        }
    }
}
