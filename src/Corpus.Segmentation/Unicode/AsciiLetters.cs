#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Corpus.Segmentation;

/// <summary>Finds ASCII letters 16 at a time: the lengths of words are what a processor cannot foretell, so that a loop over letters costs more than the letters do.</summary>
internal static class AsciiLetters
{
    /// <summary>How many characters are looked at in one step.</summary>
    public const int BlockLength = 16;

    /// <summary>Whether a unit is an ASCII letter.</summary>
    public static bool IsLetter(int unit) => (uint)((unit | 0x20) - 'a') <= 'z' - 'a';

#if NET
    /// <summary>How many letters stand at the beginning of 16 units; those that are no bytes count as FF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountIn(Vector128<byte> units)
    {
        var fromA = (units | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        var others = Vector128.GreaterThan(fromA, Vector128.Create((byte)('z' - 'a')));
        return BitOperations.TrailingZeroCount(others.ExtractMostSignificantBits() | 1u << BlockLength);
    }
#endif
}
