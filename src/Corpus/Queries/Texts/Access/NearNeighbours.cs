namespace Corpus;

/// <summary>Finds where one word is near another by looking at the neighbours of the rarer of both: the places of the other, which may be many, are not read.</summary>
internal readonly struct NearNeighbours
{
    // Further away, reading both is cheaper than looking at all between.
    private const int MostWithin = 16;

    private readonly TextIndex _index;
    private readonly PhrasePositions _rarer;
    private readonly (int First, int End) _other;
    private readonly int _within;

    private NearNeighbours(TextIndex index, PhrasePositions rarer, PhrasePositions other, int within)
    {
        _index = index;
        _rarer = rarer;
        _other = other.Types;
        _within = within;
    }

    /// <summary>Whether both are single words, not the same, that are to be close to each other.</summary>
    public static bool TryFind(TextIndex index, PhrasePositions[] first, PhrasePositions[] second, int within, out NearNeighbours neighbours)
    {
        neighbours = default;
        if (within > MostWithin || first is not [{ Length: 1 } one] || second is not [{ Length: 1 } two]
            || (one.Types.First < two.Types.End && two.Types.First < one.Types.End))
        {
            return false;
        }

        neighbours = one.Frequency <= two.Frequency ? new NearNeighbours(index, one, two, within) : new NearNeighbours(index, two, one, within);
        return true;
    }

    /// <summary>Adds the articles in which they are. O(places of the rarer × distance).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Collect(ArticleBitmap articles, CancellationToken cancellation)
    {
        var places = _rarer;
        var found = new PlaceCollector(_index, articles, places.Frequency);
        var types = default(TypeWindow);
        var typesEnd = 0L;
        Span<uint> read = stackalloc uint[ImageFormat.SkipPositions];
        while (places.ReadMany(read) is > 0 and var count)
        {
            cancellation.ThrowIfCancellationRequested();
            var near = places.Keep(read[..count]);
            foreach (var place in near[.._index.KeepNear(near, _within, _other)])
            {
                if (place < found.End)
                    continue;
                var end = Math.Min(_index.TokenCount, (long)place + _within + 1);
                if (end > typesEnd)
                {
                    types = _index.TypesFrom(Math.Max(0, (long)place - _within), end);
                    typesEnd = types.End;
                }

                if (IsOtherNear(types, place))
                    found.Add(place);
            }
        }
    }

    private bool IsOtherNear(in TypeWindow types, long position)
    {
        var end = Math.Min(_index.TokenCount, position + _within + 1);
        for (var other = Math.Max(0, position - _within); (other = types.IndexOf(_other, other, end)) < end; other++)
        {
            if (!_index.Paragraphs.BeginsIn(Math.Min(position, other) + 1, Math.Max(position, other) + 1))
                return true;
        }

        return false;
    }
}
