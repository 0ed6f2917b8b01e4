namespace Corpus;

/// <summary>
/// Goes along the places of two things, in the order of their first tokens, and finds where one of each is near: not overlapping, and the first token of the later at most
/// so many tokens behind the last of the earlier.
/// </summary>
/// <param name="within">How many tokens; neighbours are 1 apart.</param>
internal struct NearSweep(long within)
{
    private Side _first = new();
    private Side _second = new();

    /// <summary>Forgets all places: another paragraph begins.</summary>
    public void Clear()
    {
        _first = new Side();
        _second = new Side();
    }

    /// <summary>Takes the next place.</summary>
    /// <param name="start">Its first token; not before that of the place before.</param>
    /// <param name="end">Its last token.</param>
    /// <param name="isFirst">Of which thing it is.</param>
    /// <param name="otherEnd">The last token of the nearest place of the other thing before it.</param>
    /// <returns>Whether that is near.</returns>
    public bool Add(long start, long end, bool isFirst, out long otherEnd)
    {
        otherEnd = (isFirst ? ref _second : ref _first).EndBefore(start);
        (isFirst ? ref _first : ref _second).Add(start, end);
        return start - otherEnd <= within;
    }

    /// <summary>Whether a place from this token on may still be near to one of the other thing that has come.</summary>
    public readonly bool IsOpen(long start, bool isFirst) => start - (isFirst ? _second : _first).Last <= within;

    private struct Side()
    {
        private const long Never = long.MinValue / 2;

        // Of the places that are over, the last token of the one that ends last. Places that a later one overlaps are kept apart; that takes a thing of several words.
        private long _over = Never;
        private long _open = Never;
        private List<long>? _others;

        public long Last { get; private set; } = Never;

        public void Add(long start, long end)
        {
            EndBefore(start);
            Last = Math.Max(Last, end);
            if (_open == Never)
                _open = end;
            else
                (_others ??= []).Add(end);
        }

        public long EndBefore(long start)
        {
            if (_open != Never && _open < start)
            {
                _over = Math.Max(_over, _open);
                _open = Never;
            }

            for (var i = (_others?.Count ?? 0) - 1; i >= 0; i--)
            {
                if (_others![i] < start)
                {
                    _over = Math.Max(_over, _others[i]);
                    _others.RemoveAt(i);
                }
            }

            return _over;
        }
    }
}
