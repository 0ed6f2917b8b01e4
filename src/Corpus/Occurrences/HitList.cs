namespace Corpus;

/// <summary>Where a pattern stands, in one corpus or in several. Nobody writes to it once it is made.</summary>
/// <param name="starts">The positions of the first tokens.</param>
/// <param name="count">How many of them count.</param>
/// <param name="length">How many tokens each place has, where <paramref name="lengths"/> does not say it.</param>
/// <param name="lengths">How many tokens each place has; null where all have the same number.</param>
/// <param name="parts">Which of several corpora has each place; null where the first has all.</param>
internal sealed class HitList(uint[] starts, int count, int length, int[]? lengths, int[]? parts = null)
{
    /// <summary>No places.</summary>
    public static HitList Empty { get; } = new([], 0, 1, null);

    /// <summary>How many there are.</summary>
    public int Count => count;

    /// <summary>The positions of their first tokens.</summary>
    public ReadOnlySpan<uint> Starts => starts.AsSpan(0, count);

    /// <summary>The places of each corpus, in turn. O(their number).</summary>
    /// <exception cref="InvalidOperationException">There are more than an array has places.</exception>
    public static HitList Joined(HitList[] lists)
    {
        if (lists is [var only])
            return only;
        var count = lists.Sum(list => (long)list.Count);
        if (count > Array.MaxLength)
            throw new InvalidOperationException($"The pattern occurs {count:N0} times in the corpora together, of which at most {Array.MaxLength:N0} can be found together. Go through the concordance line by line, or ask fewer corpora.");
        var (starts, lengths, parts, next) = (new uint[count], new int[count], new int[count], 0);
        for (var part = 0; part < lists.Length; part++)
        {
            lists[part].Starts.CopyTo(starts.AsSpan(next));
            for (var i = 0; i < lists[part].Count; i++, next++)
                (lengths[next], parts[next]) = (lists[part].LengthAt(i), part);
        }

        return new HitList(starts, next, 0, lengths, parts);
    }

    /// <summary>How many tokens the place has. O(1).</summary>
    public int LengthAt(int index) => lengths is null ? length : lengths[index];

    /// <summary>Which of the corpora has it. O(1).</summary>
    public int PartAt(int index) => parts is null ? 0 : parts[index];

    /// <summary>Those from a place on, so many at most. O(their number).</summary>
    public HitList Slice(int skip, int take)
    {
        var first = Math.Min(skip, count);
        var end = first + Math.Min(take, count - first);
        return new HitList(starts[first..end], end - first, length, lengths?[first..end], parts?[first..end]);
    }

    /// <summary>Those at these places of the list, in this order. O(their number).</summary>
    public HitList At(ReadOnlySpan<int> indexes)
    {
        var chosen = new uint[indexes.Length];
        for (var i = 0; i < chosen.Length; i++)
            chosen[i] = starts[indexes[i]];
        return new HitList(chosen, chosen.Length, length, At(lengths, indexes), At(parts, indexes));
    }

    private static int[]? At(int[]? values, ReadOnlySpan<int> indexes)
    {
        if (values is null)
            return null;
        var chosen = new int[indexes.Length];
        for (var i = 0; i < chosen.Length; i++)
            chosen[i] = values[indexes[i]];
        return chosen;
    }
}
