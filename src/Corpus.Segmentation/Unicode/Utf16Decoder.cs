using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Corpus.Segmentation;

/// <summary>Reads UTF-16.</summary>
internal readonly struct Utf16Decoder : ITextDecoder<char>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Decode(ReadOnlySpan<char> text, int at, out int length)
    {
        var unit = text[at];
        length = 1;
        return char.IsSurrogate(unit) ? DecodeSurrogate(text, at, unit, out length) : unit;
    }

    private static int DecodeSurrogate(ReadOnlySpan<char> text, int at, char unit, out int length)
    {
        length = 1;
        if (char.IsLowSurrogate(unit) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            return 0xFFFD;

        length = 2;
        return char.ConvertToUtf32(unit, text[at + 1]);
    }

    /// <inheritdoc/>
    public int UnitAt(ReadOnlySpan<char> text, int at) => text[at];

    /// <inheritdoc/>
    public ulong OthersThanLetters(ReadOnlySpan<char> text, int at)
    {
        var count = Math.Min(text.Length - at, AsciiLetters.BlockLength);
        var others = count == AsciiLetters.BlockLength ? 0 : ulong.MaxValue << count;
        var i = 0;
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            ref var start = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
            for (; i <= count - AsciiLetters.StepLength; i += AsciiLetters.StepLength)
            {
                var units = Vector128.NarrowWithSaturation(
                    Vector128.LoadUnsafe(ref start, (nuint)(at + i)), Vector128.LoadUnsafe(ref start, (nuint)(at + i) + (nuint)Vector128<ushort>.Count));
                others |= AsciiLetters.OthersIn(units) << i;
            }
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
    public AbbreviationClass ClassOf(Abbreviations abbreviations, ReadOnlySpan<char> word) => abbreviations.Find(word);
}
