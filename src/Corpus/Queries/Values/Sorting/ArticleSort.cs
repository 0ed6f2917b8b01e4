using System.Buffers;

namespace Corpus;

/// <summary>Sorts articles by columns: stable, as <see cref="Enumerable.OrderBy{TSource,TKey}(IEnumerable{TSource},Func{TSource,TKey})"/> and <c>ThenBy</c> sort them.</summary>
internal static class ArticleSort
{
    // Clearing and summing the counts of so many more places than articles costs as much as sorting by comparison.
    private const int PlacesPerArticle = 8;
    private const int FewPlaces = 1024;

    /// <summary>
    /// Sorts the articles by the keys, the first being the most important; those whose keys are equal keep their order. O(keys · (articles + different values)), or where there
    /// are few articles O(keys · articles · log articles).
    /// </summary>
    /// <param name="image">Their image.</param>
    /// <param name="ordinals">The articles.</param>
    /// <param name="keys">What they are sorted by.</param>
    /// <param name="cancellation">Observed between keys.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Sort(CorpusImage image, Span<int> ordinals, ReadOnlySpan<SortKey> keys, CancellationToken cancellation = default)
    {
        if (ordinals.Length < 2)
            return;

        var ranks = ArrayPool<int>.Shared.Rent(ordinals.Length);
        var other = ArrayPool<int>.Shared.Rent(ordinals.Length);
        try
        {
            // From the least important key on: each pass keeps the order of the one before where its own key is equal.
            for (var i = keys.Length - 1; i >= 0; i--)
            {
                cancellation.ThrowIfCancellationRequested();
                Sort(ordinals, keys[i].Key.RanksIn(image), keys[i].IsDescending, ranks.AsSpan(0, ordinals.Length), other.AsSpan(0, ordinals.Length));
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(ranks);
            ArrayPool<int>.Shared.Return(other);
        }
    }

    /// <summary>The first articles of what <see cref="Sort(CorpusImage, Span{int}, ReadOnlySpan{SortKey}, CancellationToken)"/> makes of them; the others are not sorted. O(articles + different values) for the first key.</summary>
    /// <param name="image">Their image.</param>
    /// <param name="ordinals">The articles.</param>
    /// <param name="keys">What they are sorted by.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Observed between keys.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static int[] Top(CorpusImage image, ReadOnlySpan<int> ordinals, ReadOnlySpan<SortKey> keys, int limit, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        limit = Math.Clamp(limit, 0, ordinals.Length);
        if (limit > ordinals.Length / 2)
        {
            var all = ordinals.ToArray();
            Sort(image, all, keys, cancellation);
            return limit == all.Length ? all : all[..limit];
        }

        var chosen = new int[limit];
        Choose(image, ordinals, keys, chosen);
        Sort(image, chosen, keys, cancellation);
        return chosen;
    }

    /// <summary>The first articles of all, sorted. O(limit · log articles) for the first key, but for those that have the place of the last: all of them are compared by the next.</summary>
    /// <param name="image">Their image.</param>
    /// <param name="keys">What they are sorted by, one at least.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Observed between keys.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static int[] TopOfAll(CorpusImage image, ReadOnlySpan<SortKey> keys, int limit, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var chosen = new int[Math.Clamp(limit, 0, image.Count)];
        var key = keys[0].Key.RanksIn(image);
        for (int place = 0, count = 0; count < chosen.Length; place++)
        {
            var articles = key.ArticlesAt(keys[0].IsDescending ? key.Count - 1 - place : place);
            var rest = chosen.AsSpan(count);
            count += Math.Min(rest.Length, articles.Length);
            if (articles.Length <= rest.Length)
                articles.CopyTo(rest);
            else
                Choose(image, articles, keys[1..], rest);
        }

        if (keys.Length > 1)
            Sort(image, chosen, keys, cancellation);
        return chosen;
    }

    // Those that come first; not sorted yet, but those whose keys are equal are in order.
    private static void Choose(CorpusImage image, ReadOnlySpan<int> ordinals, ReadOnlySpan<SortKey> keys, Span<int> chosen)
    {
        if (keys.IsEmpty || chosen.Length is 0)
        {
            ordinals[..chosen.Length].CopyTo(chosen);
            return;
        }

        var key = keys[0].Key.RanksIn(image);
        var ties = ArrayPool<int>.Shared.Rent(ordinals.Length);
        if (IsCounted(key.Count, ordinals.Length))
        {
            var (chosenCount, tieCount) = Divide(ordinals, key, keys[0].IsDescending, chosen, ties);
            Choose(image, ties.AsSpan(0, tieCount), keys[1..], chosen[chosenCount..]);
        }
        else
        {
            var all = ties.AsSpan(0, ordinals.Length);
            ordinals.CopyTo(all);
            Sort(image, all, keys);
            all[..chosen.Length].CopyTo(chosen);
        }

        ArrayPool<int>.Shared.Return(ties);
    }

    // Chosen are those before the place that the last of them will have; those at that place are ties.
    private static (int Chosen, int Ties) Divide(ReadOnlySpan<int> ordinals, KeyRanks key, bool isDescending, Span<int> chosen, int[] ties)
    {
        var ranks = ArrayPool<int>.Shared.Rent(ordinals.Length);
        var counts = ArrayPool<int>.Shared.Rent(key.Count);
        key.Gather(ordinals, isDescending, ranks);
        Array.Clear(counts, 0, key.Count);
        foreach (var rank in ranks.AsSpan(0, ordinals.Length))
            counts[rank]++;
        var (last, below) = (0, 0);
        while (below + counts[last] < chosen.Length)
            below += counts[last++];
        var (chosenCount, tieCount) = (0, 0);
        for (var i = 0; i < ordinals.Length; i++)
        {
            if (ranks[i] < last)
                chosen[chosenCount++] = ordinals[i];
            else if (ranks[i] == last)
                ties[tieCount++] = ordinals[i];
        }

        ArrayPool<int>.Shared.Return(ranks);
        ArrayPool<int>.Shared.Return(counts);
        return (chosenCount, tieCount);
    }

    private static bool IsCounted(int places, int articles) => places <= FewPlaces || places / PlacesPerArticle <= articles;

    private static void Sort(Span<int> ordinals, KeyRanks key, bool isDescending, Span<int> ranks, Span<int> other)
    {
        if (key.Count < 2)
            return;

        key.Gather(ordinals, isDescending, ranks);
        if (IsCounted(key.Count, ordinals.Length))
            SortByCounting(ordinals, key.Count, ranks, other);
        else
            SortByComparing(ordinals, ranks, other);
    }

    private static void SortByCounting(Span<int> ordinals, int places, ReadOnlySpan<int> ranks, Span<int> other)
    {
        var rented = ArrayPool<int>.Shared.Rent(places);
        var starts = rented.AsSpan(0, places);
        starts.Clear();
        foreach (var rank in ranks)
            starts[rank]++;
        var start = 0;
        foreach (ref var place in starts)
            (place, start) = (start, start + place);
        for (var i = 0; i < ordinals.Length; i++)
            other[starts[ranks[i]]++] = ordinals[i];
        other.CopyTo(ordinals);
        ArrayPool<int>.Shared.Return(rented);
    }

    // The place among the articles is part of what is compared, so that the order of equal ones stays.
    private static void SortByComparing(Span<int> ordinals, ReadOnlySpan<int> ranks, Span<int> other)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(ordinals.Length);
        var numbers = rented.AsSpan(0, ordinals.Length);
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = (ulong)ranks[i] << 32 | (uint)i;
        numbers.Sort();
        ordinals.CopyTo(other);
        for (var i = 0; i < numbers.Length; i++)
            ordinals[i] = other[(int)(uint)numbers[i]];
        ArrayPool<ulong>.Shared.Return(rented);
    }
}
