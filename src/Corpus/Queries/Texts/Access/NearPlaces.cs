namespace Corpus;

/// <summary>Finds where a place of one thing is near one of another in a paragraph, article by article.</summary>
internal ref struct NearPlaces
{
    // So many places are read between two looks at the token of cancellation.
    private const int Batch = 1 << 12;

    private readonly TextIndex _index;
    private readonly long _within;
    private readonly long _end;
    private Places _first;
    private Places _second;

    /// <summary>Before the first.</summary>
    /// <param name="index">The index.</param>
    /// <param name="first">The places of the one, for each of its readings.</param>
    /// <param name="second">Those of the other.</param>
    /// <param name="within">How far apart they may be.</param>
    /// <param name="end">Nothing is looked for from this position on.</param>
    public NearPlaces(TextIndex index, PhrasePositions[] first, PhrasePositions[] second, int within, long end = long.MaxValue)
    {
        _index = index;
        _within = within;
        _end = end;
        _first = new Places(first, end);
        _second = new Places(second, end);
    }

    /// <summary>The first token of the later of the two.</summary>
    public long Current { get; private set; }

    /// <summary>Goes to the first such places that both lie at this position or behind it.</summary>
    /// <param name="position">A position at which an article begins.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public bool MoveTo(long position, CancellationToken cancellation)
    {
        _first.MoveTo(position, cancellation);
        _second.MoveTo(position, cancellation);
        var sweep = new NearSweep(_within);
        for (var read = 1; ; read++)
        {
            if (read % Batch == 0)
                cancellation.ThrowIfCancellationRequested();

            // What is over on one side has only to be compared with what came before it on the other.
            var isFirst = _first.Current <= _second.Current;
            var (start, length) = isFirst ? (_first.Current, _first.Length) : (_second.Current, _second.Length);
            if (start >= _end)
                return false;

            if (sweep.Add(start, start + length - 1, isFirst, out var otherEnd) && !_index.Paragraphs.BeginsIn(otherEnd + 1, start + 1))
            {
                Current = start;
                return true;
            }

            if (isFirst)
                Advance(ref _first, _second, sweep, isFirst, cancellation);
            else
                Advance(ref _second, _first, sweep, isFirst, cancellation);
        }
    }

    // Leaves out what is too far from the other side, before and behind.
    private readonly void Advance(ref Places places, Places others, NearSweep sweep, bool isFirst, CancellationToken cancellation)
    {
        if (others.Current - places.Current > _within + places.Longest && !sweep.IsOpen(places.Current + 1, isFirst))
            places.MoveTo(others.Current == long.MaxValue ? long.MaxValue : others.Current - _within - places.Longest, cancellation);
        else
            places.MoveNext(cancellation);
    }

    // The places of all readings of a thing, in the order of their first tokens.
    private struct Places
    {
        private readonly PhrasePositions[] _readings;
        private readonly bool[] _isAny;
        private int _current;

        public Places(PhrasePositions[] readings, long end)
        {
            _readings = [.. readings];
            _isAny = new bool[readings.Length];
            for (var i = 0; i < readings.Length; i++)
            {
                _readings[i].End = end;
                Longest = Math.Max(Longest, readings[i].Length);
            }
        }

        public int Longest { get; }

        public readonly int Length => _readings[_current].Length;

        public long Current { get; private set; } = -1;

        public void MoveNext(CancellationToken cancellation)
        {
            _isAny[_current] = _readings[_current].MoveNext(cancellation);
            Choose();
        }

        public void MoveTo(long position, CancellationToken cancellation)
        {
            if (position <= Current)
                return;
            for (var i = 0; i < _readings.Length; i++)
            {
                if (Current < 0 || _isAny[i])
                    _isAny[i] = position != long.MaxValue && _readings[i].MoveTo(position, cancellation);
            }

            Choose();
        }

        private void Choose()
        {
            Current = long.MaxValue;
            for (var i = 0; i < _readings.Length; i++)
            {
                if (_isAny[i] && _readings[i].Current < Current)
                    (_current, Current) = (i, _readings[i].Current);
            }
        }
    }
}
