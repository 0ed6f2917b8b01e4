using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>Goes through the articles that have a term. Reads a few at a time.</summary>
internal struct PostingArticles
{
    private const int Ahead = 16;

    private readonly TextIndex _index;
    private readonly Term _term;
    private readonly bool _isBitmap;
    private readonly long _start;
    private readonly int _length;
    private Numbers _ordinals;
    private Numbers _frequencies;
    private int _filled;
    private int _current;
    private int _read;
    private int _last;
    private int _at;

    /// <summary>Before the first.</summary>
    public PostingArticles(TextIndex index, in Term term, bool isBitmap, long start, int length)
    {
        _index = index;
        _term = term;
        _isBitmap = isBitmap;
        _start = start;
        _length = length;
        _last = -1;
        _current = -1;
        if (isBitmap)
            _at = BitmapLength(index) + (term.ArticleFrequency + 7) / 8;
    }

    /// <summary>The article.</summary>
    public readonly int Ordinal => _ordinals[_current];

    /// <summary>How many tokens of the term it has.</summary>
    public readonly int Frequency => _frequencies[_current];

    /// <summary>Goes to the next article, if there is one.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public bool MoveNext() => ++_current < _filled || Fill();

    /// <summary>Reads an article of a list, its ordinal from the last one's, and goes behind it.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, ref int at, ref int ordinal, out int frequency)
    {
        frequency = 1;
        if (!IndexNumber.TryRead(bytes, ref at, out var step) || step >> 1 >= int.MaxValue - (uint)(ordinal + 1))
            return false;

        ordinal += 1 + (int)(step >> 1);
        return (step & 1) != 0 || TryReadFrequency(bytes, ref at, out frequency);
    }

    private static int BitmapLength(TextIndex index) => (int)(((long)index.ArticleCount + 7) / 8);

    private static bool TryReadFrequency(ReadOnlySpan<byte> bytes, ref int at, out int frequency)
    {
        var isThere = IndexNumber.TryRead(bytes, ref at, out var more) && more <= ImageFormat.MaxTermTokens - 2;
        frequency = (int)more + 2;
        return isThere;
    }

    private bool Fill()
    {
        _current = 0;
        _filled = Math.Min(Ahead, _term.ArticleFrequency - _read);
        if (_filled <= 0)
        {
            (_current, _filled) = (-1, 0);
            return false;
        }

        if (_term.PostingsLength == 0)
            (_ordinals[0], _frequencies[0]) = (_index.ArticleOf(_term.Postings), 1);
        else
            Fill(_index.Bytes.Read(_start, _length));
        _read += _filled;
        return true;
    }

    private void Fill(ReadOnlySpan<byte> bytes)
    {
        var bitmap = _isBitmap ? BitmapLength(_index) : 0;
        for (var i = 0; i < _filled; i++)
        {
            int frequency;
            if (_isBitmap)
            {
                _last = Next(bytes[..bitmap], _last + 1);
                var isOne = (bytes[bitmap + ((_read + i) >> 3)] & (1 << ((_read + i) & 7))) != 0;
                if (_last < 0)
                    throw _index.Damaged(_term);
                frequency = 1;
                if (!isOne && !TryReadFrequency(bytes, ref _at, out frequency))
                    throw _index.Damaged(_term);
            }
            else if (!TryRead(bytes, ref _at, ref _last, out frequency))
            {
                throw _index.Damaged(_term);
            }

            if (_last >= _index.ArticleCount)
                throw _index.Damaged(_term);
            (_ordinals[i], _frequencies[i]) = (_last, frequency);
        }
    }

    // The first bit from this one on that is set; -1 if there is none.
    private static int Next(ReadOnlySpan<byte> bitmap, int bit)
    {
        for (var at = bit >> 3; at < bitmap.Length;)
        {
            if (bitmap.Length - at >= sizeof(ulong))
            {
                var word = BinaryPrimitives.ReadUInt64LittleEndian(bitmap[at..]) & (ulong.MaxValue << (bit - 8 * at));
                if (word != 0)
                    return 8 * at + BitOperations.TrailingZeroCount(word);
                at += sizeof(ulong);
            }
            else
            {
                var part = bitmap[at] & (0xFF << (bit - 8 * at));
                if (part != 0)
                    return 8 * at + BitOperations.TrailingZeroCount(part);
                at++;
            }

            bit = 8 * at;
        }

        return -1;
    }

    [InlineArray(Ahead)]
    private struct Numbers
    {
        private int _first;
    }
}
