using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace Corpus.Segmentation;

/// <summary>
/// Finds ASCII letters 64 at a time. The lengths of words are what a processor cannot foretell, so that a loop over the letters of each
/// costs more than
/// the letters do.
/// </summary>
internal static class AsciiLetters
{
    /// <summary>How many units one block has: a bit each.</summary>
    public const int BlockLength = 64;

    /// <summary>Whether a unit is an ASCII letter.</summary>
    public static bool IsLetter(int unit) => (uint)((unit | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>How many units come before the first one whose bit is set.</summary>
    /// <param name="others">The bits: not all of them 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountBefore(ulong others)
    {
#if NET
        return BitOperations.TrailingZeroCount(others);
#else
        var count = 0;
        for (; (others & 1) == 0; others >>= 1)
            count++;
        return count;
#endif
    }

#if NET
    /// <summary>How many units are looked at in one step.</summary>
    public const int StepLength = 16;

    /// <summary>A bit for each of 16 units, set if it is no letter. Units that are no bytes count as FF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OthersIn(Vector128<byte> units)
    {
        var fromA = (units | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        return Vector128.GreaterThan(fromA, Vector128.Create((byte)('z' - 'a'))).ExtractMostSignificantBits();
    }
#endif
}
