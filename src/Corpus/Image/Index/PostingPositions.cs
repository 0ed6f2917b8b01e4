using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>Goes through the positions of a term. Reads a few at a time; a copy goes on by itself.</summary>
internal struct PostingPositions
{
    // Divides the positions from one skip to the next.
    private const int Ahead = 16;
    private const int WindowOfPosition = 16;

    private readonly TextIndex _index;
    private readonly Term _term;
    private readonly long _skips;
    private readonly long _start;
    private readonly int _length;
    private readonly int _low;
    private Numbers _positions;
    private int _filled;
    private int _current;

    // Of the positions, how many have been read; at which bit the next begins; and the last.
    private int _read;
    private long _bit;
    private long _last;

    /// <summary>Before the first.</summary>
    public PostingPositions(TextIndex index, in Term term, long skips, long end)
    {
        _index = index;
        _term = term;
        _skips = skips;
        _last = -1;
        _current = -1;
        if (term.PostingsLength == 0)
            return;

        _start = skips + (long)SkipsOf(term) * ImageFormat.SkipSize + 1;
        _length = (int)(end - _start);
        if (_length <= 0)
            throw index.Damaged(term);
        _low = index.Bytes.Read(_start - 1, 1)[0];
        if (_low > 31)
            throw index.Damaged(term);
    }

    /// <summary>The position: the number of the token among those of all articles.</summary>
    public readonly long Current => _positions[_current];

    /// <summary>Goes to the next position, if there is one.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public bool MoveNext() => ++_current < _filled || Fill();

    /// <summary>Reads all positions up to the next skip, at most <see cref="ImageFormat.SkipPositions"/>: several times faster than one by one, with which it is not to be mixed.</summary>
    /// <returns>How many; 0 at the end.</returns>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public int ReadMany(Span<uint> positions)
    {
        var count = (int)Math.Min(ImageFormat.SkipPositions, _term.Frequency - _read);
        if (count <= 0)
            return 0;
        if (_term.PostingsLength == 0)
            positions[0] = (uint)_term.Postings;
        else
            Decode(positions[..count]);
        _read += count;
        return count;
    }

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

    private readonly (uint Position, uint Bit) SkipAt(int skip)
    {
        var record = _index.Bytes.Read(_skips + (skip - 1L) * ImageFormat.SkipSize, ImageFormat.SkipSize);
        return (BitConverter.ToUInt32(record), BitConverter.ToUInt32(record[ImageFormat.SkipBitAt..]));
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
            Decode(((Span<uint>)_positions)[.._filled]);
        _read += _filled;
        return true;
    }

    private void Decode(scoped Span<uint> positions)
    {
        if (_read % ImageFormat.SkipPositions == 0 && _read > 0)
        {
            var (position, bit) = SkipAt(_read / ImageFormat.SkipPositions);
            if (position <= _last || position >= _index.TokenCount || bit > 8L * _length)
                throw _index.Damaged(_term);
            positions[0] = position;
            (_last, _bit) = (position, bit);
            positions = positions[1..];
        }

        // Most often a few bytes are enough, and reading more would have to see that they are verified.
        var at = _bit >> 3;
        if (!TryDecode(positions, at, (int)Math.Min(WindowOfPosition * (positions.Length + 1), _length - at)) && !TryDecode(positions, at, (int)(_length - at)))
            throw _index.Damaged(_term);
    }

    private bool TryDecode(scoped Span<uint> positions, long at, int length)
    {
        var distances = new DistanceReader(_index.Bytes.Read(_start + at, length), _low, _bit - 8 * at);
        var last = _last;
        if (!distances.TryReadPositions(ref last, positions))
            return false;
        if (last >= _index.TokenCount)
            throw _index.Damaged(_term);
        _last = last;
        _bit = 8 * at + distances.Bit;
        return true;
    }

    [InlineArray(Ahead)]
    private struct Numbers
    {
        private uint _first;
    }
}
