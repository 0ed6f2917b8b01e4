using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Corpus.Segmentation;

/// <summary>
/// Reads UTF-8, and makes of invalid bytes what <c>System.Text.Encoding.UTF8</c> makes of them (The Unicode Standard, table 3-7 and U+FFFD
/// for each maximal subpart).
/// </summary>
internal readonly struct Utf8Decoder : ITextDecoder<byte>
{
    private const int Replacement = 0xFFFD;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Decode(ReadOnlySpan<byte> text, int at, out int length)
    {
        int first = text[at];
        length = 1;
        return first < 0x80 ? first : DecodeSequence(text, at, first, out length);
    }

    private static int DecodeSequence(ReadOnlySpan<byte> text, int at, int first, out int length)
    {
        length = 1;
        // The second byte has a range of its own behind E0, ED, F0 and F4: no long forms, no surrogates, nothing above 10FFFF.
        var (units, bits, low, high) = first switch
        {
            < 0xC2 => (1, 0, 0, 0),
            < 0xE0 => (2, first & 0x1F, 0x80, 0xBF),
            0xE0 => (3, 0, 0xA0, 0xBF),
            0xED => (3, 0xD, 0x80, 0x9F),
            < 0xF0 => (3, first & 0xF, 0x80, 0xBF),
            0xF0 => (4, 0, 0x90, 0xBF),
            < 0xF4 => (4, first & 0x7, 0x80, 0xBF),
            0xF4 => (4, 4, 0x80, 0x8F),
            _ => (1, 0, 0, 0),
        };
        if (units == 1)
            return Replacement;

        for (; length < units; length++)
        {
            if (at + length == text.Length || text[at + length] < low || text[at + length] > high)
                return Replacement;
            bits = (bits << 6) | (text[at + length] & 0x3F);
            (low, high) = (0x80, 0xBF);
        }

        return bits;
    }

    /// <inheritdoc/>
    public int UnitAt(ReadOnlySpan<byte> text, int at) => text[at];

    /// <inheritdoc/>
    public ulong OthersThanLetters(ReadOnlySpan<byte> text, int at)
    {
        var count = Math.Min(text.Length - at, AsciiLetters.BlockLength);
        var others = count == AsciiLetters.BlockLength ? 0 : ulong.MaxValue << count;
        var i = 0;
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            ref var start = ref MemoryMarshal.GetReference(text);
            for (; i <= count - AsciiLetters.StepLength; i += AsciiLetters.StepLength)
                others |= AsciiLetters.OthersIn(Vector128.LoadUnsafe(ref start, (nuint)(at + i))) << i;
        }
#endif
        for (; i < count; i++)
        {
            if (!AsciiLetters.IsLetter(text[at + i]))
                others |= 1UL << i;
        }

        return others;
    }

    /// <inheritdoc/>
    public AbbreviationClass ClassOf(Abbreviations abbreviations, ReadOnlySpan<byte> word) => abbreviations.Find(word);
}
