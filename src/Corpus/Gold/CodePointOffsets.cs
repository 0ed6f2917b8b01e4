namespace Corpus;

/// <summary>Turns offsets in code points, as Python and so most annotation tools count, into UTF-16 units.</summary>
internal sealed class CodePointOffsets
{
    // Null where both are the same: a text without surrogate pairs.
    private readonly int[]? _units;

    /// <summary>O(length).</summary>
    public CodePointOffsets(string text)
    {
        Count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                Count--;
        }

        if (Count == text.Length)
            return;

        _units = new int[Count + 1];
        for (int i = 0, at = 0; i < Count; i++)
        {
            _units[i] = at;
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        _units[Count] = text.Length;
    }

    /// <summary>The number of code points of the text.</summary>
    public int Count { get; }

    /// <summary>The UTF-16 unit where a code point starts; of <see cref="Count"/>, the length of the text. O(1).</summary>
    public int UnitOf(int codePoint) => _units is null ? codePoint : _units[codePoint];

    /// <summary>The code point that starts at a UTF-16 unit. O(log of the length).</summary>
    public int CodePointOf(int unit) => _units is null ? unit : Array.BinarySearch(_units, unit) is >= 0 and var found ? found : ~Array.BinarySearch(_units, unit) - 1;
}
