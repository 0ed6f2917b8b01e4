namespace Corpus;

/// <summary>Divides the articles of several corpora by a value: each corpus divides its own from its columns, and equal values are put together.</summary>
internal static class CombinedGroups
{
    /// <summary>The articles of each value in their order, the values in the order in which they first appear. O(articles + different values · corpora).</summary>
    /// <param name="parts">The articles of each corpus.</param>
    /// <param name="places">Their order; null where the corpora come in turn.</param>
    /// <param name="source">The value.</param>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static (TKey Key, CombinedPlace[] Places)[] Of<TKey>(IReadOnlyList<ArticleSelection> parts, CombinedPlace[]? places, ValueSource<TKey> source)
    {
        // A tuple, because a missing value is a key too.
        var numbers = new Dictionary<ValueTuple<TKey>, int>();
        var groups = new List<(TKey Key, List<CombinedPlace> Places)>();
        var numberOf = new int[parts.Count][];
        for (var part = 0; part < parts.Count; part++)
        {
            numberOf[part] = places is null ? [] : new int[parts[part].Image.Count];
            foreach (var (key, ordinals) in ArticleGroups.Members(parts[part], source))
            {
                if (!numbers.TryGetValue(new(key), out var number))
                {
                    numbers.Add(new(key), number = groups.Count);
                    groups.Add((key, []));
                }

                foreach (var ordinal in ordinals)
                {
                    if (places is null)
                        groups[number].Places.Add(new CombinedPlace(part, ordinal));
                    else
                        numberOf[part][ordinal] = number;
                }
            }
        }

        return places is null ? [.. groups.Select(group => (group.Key, group.Places.ToArray()))] : InOrder(groups, numberOf, places);
    }

    /// <summary>How many there are of each value, the values in the order in which they first appear; an article counts as often as it is there. O(places + different values · corpora).</summary>
    /// <param name="parts">The corpora.</param>
    /// <param name="places">The articles.</param>
    /// <param name="source">The value.</param>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static KeyValuePair<TKey, int>[] Count<TKey>(Subcorpus[] parts, CombinedPlace[] places, ValueSource<TKey> source)
    {
        var selections = Array.ConvertAll(parts, part => part.Selection);
        return Array.ConvertAll(Of(selections, places, source), group => KeyValuePair.Create(group.Key, group.Places.Length));
    }

    /// <summary>The same as ordinals of each corpus.</summary>
    public static ValueGroup<TKey>[] Members<TKey>(CombinedSelection selection, ValueSource<TKey> source)
        => Array.ConvertAll(
            Of(selection.Parts, selection.IsInTurn ? null : selection.Places, source),
            group => new ValueGroup<TKey>(group.Key, [.. Enumerable.Range(0, selection.Parts.Count).Select(part => group.Places.Where(place => place.Part == part).Select(place => place.Ordinal).ToArray())]));

    private static (TKey Key, CombinedPlace[] Places)[] InOrder<TKey>(List<(TKey Key, List<CombinedPlace> Places)> groups, int[][] numberOf, CombinedPlace[] places)
    {
        var seen = new List<int>();
        foreach (var place in places)
        {
            var number = numberOf[place.Part][place.Ordinal];
            if (groups[number].Places.Count == 0)
                seen.Add(number);
            groups[number].Places.Add(place);
        }

        return [.. seen.Select(number => (groups[number].Key, groups[number].Places.ToArray()))];
    }
}
