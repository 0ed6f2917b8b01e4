using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>Goes through the positions of a term. Reads a few at a time; a copy goes on by itself.</summary>
internal struct PostingPositions
{
    // Divides the positions from one skip to the next.
    private const int Ahead = 16;

    private readonly TextIndex _index;
    private readonly Term _term;
    private readonly long _skips;
    private readonly long _start;
    private readonly long _end;
    private Numbers _positions;
    private int _filled;
    private int _current;

    // Of the positions, how many have been read; where the next begins; and the last.
    private int _read;
    private long _at;
    private long _last;

    /// <summary>Before the first.</summary>
    public PostingPositions(TextIndex index, in Term term, long skips, long end)
    {
        _index = index;
        _term = term;
        _skips = skips;
        _start = skips + (long)SkipsOf(term) * ImageFormat.SkipSize;
        _end = end;
        if (_start > end)
            throw index.Damaged(term);
        _at = _start;
        _last = -1;
        _current = -1;
    }

    /// <summary>The position: the number of the token among those of all articles.</summary>
    public readonly long Current => _positions[_current];

    /// <summary>Goes to the next position, if there is one.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public bool MoveNext() => ++_current < _filled || Fill();

    /// <summary>Goes to the first position from this one on, if there is one; stays where that is the current one. O(log of the positions).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public bool MoveTo(long position)
    {
        if (_current >= 0 && _current < _filled && Current >= position)
            return true;
        StartAt(position);
        return MoveNext();
    }

    /// <summary>Goes to before the first position from this one on, but not back.</summary>
    internal void StartAt(long position)
    {
        if (_filled == 0 || _positions[_filled - 1] < position)
        {
            Skip(position);
            do
            {
                if (!Fill())
                    return;
            }
            while (_positions[_filled - 1] < position);
        }

        _current = Math.Max(_current, 0);
        while (_positions[_current] < position)
            _current++;
        _current--;
    }

    private static int SkipsOf(in Term term) => term.PostingsLength == 0 ? 0 : ((int)term.Frequency - 1) / ImageFormat.SkipPositions;

    // To the last skip that is not behind the position, if it is ahead.
    private void Skip(long position)
    {
        // Skip n is of position 128 n; what has been read to the end of its group needs none.
        int low = (_read + ImageFormat.SkipPositions - 1) / ImageFormat.SkipPositions, high = SkipsOf(_term);
        if (low > high || (low > 0 && SkipAt(low).Position > position))
            return;
        while (low < high)
        {
            var middle = low + (high - low + 1) / 2;
            if (SkipAt(middle).Position <= position)
                low = middle;
            else
                high = middle - 1;
        }

        if (low * ImageFormat.SkipPositions > _read)
            _read = low * ImageFormat.SkipPositions;
    }

    private readonly (uint Position, uint Offset) SkipAt(int skip)
    {
        var record = _index.Bytes.Read(_skips + (skip - 1L) * ImageFormat.SkipSize, ImageFormat.SkipSize);
        return (BitConverter.ToUInt32(record), BitConverter.ToUInt32(record[ImageFormat.SkipOffsetAt..]));
    }

    private bool Fill()
    {
        _current = 0;
        _filled = (int)Math.Min(Ahead, _term.Frequency - _read);
        if (_filled <= 0)
        {
            (_current, _filled) = (-1, 0);
            return false;
        }

        if (_term.PostingsLength == 0)
            _positions[0] = (uint)_term.Postings;
        else
            Decode();
        _read += _filled;
        return true;
    }

    private void Decode()
    {
        var i = 0;
        if (_read % ImageFormat.SkipPositions == 0 && _read > 0)
        {
            var (position, offset) = SkipAt(_read / ImageFormat.SkipPositions);
            if (position <= _last || position >= _index.TokenCount || offset > _end - _start)
                throw _index.Damaged(_term);
            _positions[i++] = position;
            (_last, _at) = (position, _start + offset);
        }

        var bytes = _index.Bytes.Read(_at, (int)Math.Min(_end - _at, Ahead * IndexNumber.MaxSize));
        var at = 0;
        for (; i < _filled; i++)
        {
            if (!IndexNumber.TryRead(bytes, ref at, out var distance))
                throw _index.Damaged(_term);
            _last += 1L + distance;
            if (_last >= _index.TokenCount)
                throw _index.Damaged(_term);
            _positions[i] = (uint)_last;
        }

        _at += at;
    }

    [InlineArray(Ahead)]
    private struct Numbers
    {
        private uint _first;
    }
}
