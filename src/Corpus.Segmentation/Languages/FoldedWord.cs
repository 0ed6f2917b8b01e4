using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Corpus.Segmentation;

/// <summary>
/// A word of at most <see cref="Longest"/> ASCII characters in lower case, a byte each in two numbers: most words are, and two of them are compared, looked up
/// and shortened without a loop over their letters, whose number a processor cannot foretell. <c>default</c> is none.
/// </summary>
internal readonly struct FoldedWord
{
    /// <summary>How many characters it may have. Its last byte is its length.</summary>
    public const int Longest = 15;

    private const int LengthShift = 56;
    private const ulong CharactersOfHigh = (1UL << LengthShift) - 1;

    private readonly ulong _low;
    private readonly ulong _high;

    private FoldedWord(ulong low, ulong high)
    {
        _low = low;
        _high = high;
    }

    /// <summary>Whether it is no word: that was longer, or had another character.</summary>
    public bool IsNone => _high == 0;

    /// <summary>Its characters.</summary>
    public int Length => (int)(_high >> LengthShift);

    /// <summary>A hash of 30 bits.</summary>
    public int Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // Fibonacci hashing: the upper bits of a product depend on all of its factor's.
            var product = unchecked((_low ^ (_low >> 29)) * 0x9E3779B97F4A7C15 + _high * 0xC2B2AE3D27D4EB4F);
            return (int)(product >> 34);
        }
    }

    /// <summary>Without its first character.</summary>
    public FoldedWord WithoutFirst()
    {
        var high = _high & CharactersOfHigh;
        return new FoldedWord((_low >> 8) | (high << LengthShift), (high >> 8) | ((ulong)(Length - 1) << LengthShift));
    }

    /// <summary>Whether both are the same word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(FoldedWord other) => ((_low ^ other._low) | (_high ^ other._high)) == 0;

    /// <summary>The word. Curly apostrophes count as straight ones. O(1).</summary>
    public static FoldedWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
            return default;
        var (low, high) = (0UL, (ulong)word.Length << LengthShift);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c >= 0x80)
            {
                if (c is not ('’' or '‘'))
                    return default;
                c = '\'';
            }
            else if (c is >= 'A' and <= 'Z')
            {
                c |= ' ';
            }

            if (i < sizeof(ulong))
                low |= (ulong)c << (8 * i);
            else
                high |= (ulong)c << (8 * (i - sizeof(ulong)));
        }

        return new FoldedWord(low, high);
    }

    /// <summary>The same for a word within a text, which is faster where more text follows it. O(1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FoldedWord Of(ReadOnlySpan<char> text, int start, int length)
    {
#if NET
        if (Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian && length is > 0 and <= Longest && start <= text.Length - Vector128<byte>.Count)
        {
            ref var units = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
            var bytes = Vector128.NarrowWithSaturation(
                Vector128.LoadUnsafe(ref units, (nuint)start), Vector128.LoadUnsafe(ref units, (nuint)start + (nuint)Vector128<ushort>.Count));
            bytes &= Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(Vector128<byte>.Count - length));
            if (bytes.ExtractMostSignificantBits() == 0)
            {
                var capitals = Vector128.LessThan(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)26));
                var folded = (bytes | (capitals & Vector128.Create((byte)0x20))).AsUInt64();
                return new FoldedWord(folded.ToScalar(), folded.GetElement(1) | ((ulong)length << LengthShift));
            }
        }
#endif
        return Of(text.Slice(start, length));
    }

    /// <summary>A character in lower case and, if it is a curly apostrophe, straight; the same in every culture.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        return c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c);
    }

#if NET
    // The mask of n bytes begins n before the middle.
    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
#endif
}
