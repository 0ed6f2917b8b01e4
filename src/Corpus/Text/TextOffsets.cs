using System.Text;

namespace Corpus;

/// <summary>
/// Finds the byte at which a UTF-16 unit of a text starts: O(1) each, after one pass over the text, so that no order of the questions is slow.
/// </summary>
internal sealed class TextOffsets
{
    private const int Step = 256;

    // The first character that starts at unit k × Step or after it: its byte, and its unit.
    private readonly List<(int Byte, int Unit)> _marks = [];

    /// <summary>Goes through the text once. O(length).</summary>
    public TextOffsets(ReadOnlySpan<byte> utf8)
    {
        int at = 0, unit = 0;
        while (at < utf8.Length)
        {
            if (unit >= _marks.Count * Step)
                _marks.Add((at, unit));
            Rune.DecodeFromUtf8(utf8[at..], out var rune, out var bytes);
            at += bytes;
            unit += rune.Utf16SequenceLength;
        }

        _marks.Add((at, unit));
    }

    /// <summary>The byte of the unit in the text that this was made from; -1 amid a surrogate pair, and outside the text. O(1).</summary>
    public int ByteAt(ReadOnlySpan<byte> utf8, int unit)
    {
        if (unit < 0 || unit > _marks[^1].Unit)
            return -1;

        // Only a pair that the mark would cut puts it after the unit.
        var mark = _marks[unit / Step];
        var bytes = mark.Unit > unit ? -1 : Utf8Position.ByteAt(utf8[mark.Byte..], unit - mark.Unit);
        return bytes < 0 ? -1 : mark.Byte + bytes;
    }
}
