namespace Corpus;

/// <summary>Where a pattern stands. Nobody writes to it once it is made.</summary>
/// <param name="starts">The positions of the first tokens.</param>
/// <param name="count">How many of them count.</param>
/// <param name="length">How many tokens each place has, where <paramref name="lengths"/> does not say it.</param>
/// <param name="lengths">How many tokens each place has; null where all have the same number.</param>
internal sealed class HitList(uint[] starts, int count, int length, int[]? lengths)
{
    /// <summary>No places.</summary>
    public static HitList Empty { get; } = new([], 0, 1, null);

    /// <summary>How many there are.</summary>
    public int Count => count;

    /// <summary>The positions of their first tokens.</summary>
    public ReadOnlySpan<uint> Starts => starts.AsSpan(0, count);

    /// <summary>How many tokens the place has. O(1).</summary>
    public int LengthAt(int index) => lengths is null ? length : lengths[index];

    /// <summary>Those from a place on, so many at most. O(their number).</summary>
    public HitList Slice(int skip, int take)
    {
        var first = Math.Min(skip, count);
        var end = first + Math.Min(take, count - first);
        return new HitList(starts[first..end], end - first, length, lengths?[first..end]);
    }

    /// <summary>Those at these places of the list, in this order. O(their number).</summary>
    public HitList At(ReadOnlySpan<int> indexes)
    {
        var chosen = new uint[indexes.Length];
        for (var i = 0; i < chosen.Length; i++)
            chosen[i] = starts[indexes[i]];
        if (lengths is null)
            return new HitList(chosen, chosen.Length, length, null);
        var chosenLengths = new int[indexes.Length];
        for (var i = 0; i < chosenLengths.Length; i++)
            chosenLengths[i] = lengths[indexes[i]];
        return new HitList(chosen, chosen.Length, length, chosenLengths);
    }
}
