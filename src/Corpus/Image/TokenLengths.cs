using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Corpus;

/// <summary>Adds up how much of a text tokens take, and what lies before each of them, eight at once.</summary>
internal static class TokenLengths
{
    /// <summary>The most tokens at once: each of them takes at most 66 bytes, of which 16 bits hold so many.</summary>
    public const int MaxTokens = 8 * 512;

    // From the code to where the number of a kind stands highest.
    private const int KindShift = 12;

    /// <summary>Adds them up. O(tokens / 8).</summary>
    /// <param name="codes">The tokens as they stand in TOKS (see <see cref="ImageFormat"/>).</param>
    /// <param name="bytes">How many bytes they take.</param>
    /// <param name="units">How many UTF-16 units they take.</param>
    /// <returns>False if one is a token that two bytes cannot tell, or of no kind that is known.</returns>
    public static bool TrySum(ReadOnlySpan<ushort> codes, out int bytes, out int units)
    {
        (bytes, units) = (0, 0);
        if (codes.Length >= Vector128<ushort>.Count)
        {
            var (allBytes, allUnits, isBad) = (Vector128<ushort>.Zero, Vector128<ushort>.Zero, Vector128<ushort>.Zero);
            var vectors = MemoryMarshal.Cast<ushort, Vector128<ushort>>(codes);
            foreach (var code in vectors)
            {
                var length = (code >>> ImageFormat.TokenLengthShift) & Vector128.Create((ushort)ImageFormat.TokenLengthMask);
                var gap = (code >>> ImageFormat.TokenGapShift) & Vector128.Create((ushort)ImageFormat.TokenGapMask);
                isBad |= Vector128.Equals(length, Vector128.Create((ushort)ImageFormat.TokenLengthMask)) | IsUnknown(code);
                allBytes += length + Vector128.Min(gap, Vector128.Create((ushort)2));

                // A gap of 3 is of one unit; comparing gives -1.
                var isWide = Vector128.Equals(gap, Vector128.Create((ushort)3));
                allUnits += length + gap + isWide + isWide - (code >>> ImageFormat.TokenSurplusShift);
            }

            if (isBad != Vector128<ushort>.Zero)
                return false;
            var done = vectors.Length * Vector128<ushort>.Count;
            bytes = SumOf(allBytes) + done;
            units = SumOf(allUnits) + done;
            codes = codes[done..];
        }

        foreach (var code in codes)
        {
            var length = (code >> ImageFormat.TokenLengthShift) & ImageFormat.TokenLengthMask;
            var gap = (code >> ImageFormat.TokenGapShift) & ImageFormat.TokenGapMask;
            if (length == ImageFormat.TokenLengthMask || (uint)(code & ImageFormat.TokenKindMask) - 1 >= ImageFormat.MaxTokenKind)
                return false;
            bytes += length + 1 + Math.Min(gap, 2);
            units += length + 1 + (gap == 3 ? 1 : gap) - (code >> ImageFormat.TokenSurplusShift);
        }

        return true;
    }

    // Of no kind, or of one above the last.
    private static Vector128<ushort> IsUnknown(Vector128<ushort> code)
    {
        var kind = code << KindShift;
        return Vector128.Equals(kind, Vector128<ushort>.Zero) | Vector128.GreaterThan(kind, Vector128.Create((ushort)(ImageFormat.MaxTokenKind << KindShift)));
    }

    private static int SumOf(Vector128<ushort> lanes)
    {
        var (low, high) = Vector128.Widen(lanes);
        return (int)Vector128.Sum(low + high);
    }
}
