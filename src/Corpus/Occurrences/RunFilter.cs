namespace Corpus;

/// <summary>Keeps positions that are within the runs of a subcorpus. They must ascend from call to call. Not thread-safe.</summary>
internal struct RunFilter(Subcorpus subcorpus)
{
    private readonly TokenRun[] _runs = subcorpus.Runs;
    private readonly bool _isAll = subcorpus.IsAll;
    private int _run;

    /// <summary>Moves those that are within to the front. O(positions + log of the runs passed).</summary>
    /// <returns>How many there are.</returns>
    public int Keep(Span<uint> positions)
    {
        if (_isAll)
            return positions.Length;
        var kept = 0;
        foreach (var position in positions)
        {
            if (_run < _runs.Length && _runs[_run].End <= position)
                Pass(position);
            if (_run == _runs.Length)
                break;
            if (position >= _runs[_run].Start)
                positions[kept++] = position;
        }

        return kept;
    }

    // To the first run that ends behind the position, in steps that double.
    private void Pass(uint position)
    {
        int low = _run, step = 1;
        while (low + step < _runs.Length && _runs[low + step].End <= position)
        {
            low += step;
            step <<= 1;
        }

        var high = Math.Min(_runs.Length, low + step);
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (_runs[middle].End <= position)
                low = middle;
            else
                high = middle;
        }

        _run = high;
    }
}
