using System.Text;

namespace Corpus;

/// <summary>Converts between places in UTF-8 and places in UTF-16.</summary>
internal static class Utf8Position
{
    /// <summary>How many UTF-16 units the bytes come to. O(length).</summary>
    public static int Utf16Length(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetCharCount(utf8);

    /// <summary>
    /// The byte at which the character of UTF-16 offset <paramref name="units"/> starts; -1 if that is amid a surrogate pair, or
    /// beyond the end. O(offset).
    /// </summary>
    public static int ByteAt(ReadOnlySpan<byte> utf8, int units)
    {
        var at = 0;
        while (units > 0 && at < utf8.Length)
        {
            // What is ASCII is skipped by vectors: each byte is one unit.
            var ascii = utf8.Slice(at, Math.Min(units, utf8.Length - at)).IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                ascii = Math.Min(units, utf8.Length - at);
            at += ascii;
            units -= ascii;
            if (units == 0 || at == utf8.Length)
                break;

            Rune.DecodeFromUtf8(utf8[at..], out var rune, out var bytes);
            at += bytes;
            units -= rune.Utf16SequenceLength;
        }

        return units == 0 ? at : -1;
    }
}
