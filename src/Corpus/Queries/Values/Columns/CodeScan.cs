using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Corpus;

/// <summary>Finds the articles whose codes pass: 64 of them become a word of a bitmap at a time, by vector instructions where the machine has them.</summary>
/// <remarks>The loops are compiled at their best at once: without that they take ten times as long until they have run thirty times, and most programs ask less.</remarks>
internal static class CodeScan
{
    private const int WordBits = 64;

    /// <summary>Adds the articles whose codes are from <paramref name="low"/> to <paramref name="high"/>. O(articles).</summary>
    public static void AddRange(CodeArray codes, int low, int high, Span<ulong> words)
    {
        switch (codes.Width)
        {
            case 1:
                AddRange(codes.Bytes, (byte)low, (byte)(high - low), words);
                break;
            case 2:
                AddRange(codes.Shorts, (ushort)low, (ushort)(high - low), words);
                break;
            default:
                AddRange(MemoryMarshal.Cast<int, uint>(codes.Ints), (uint)low, (uint)(high - low), words);
                break;
        }
    }

    /// <summary>Adds the articles whose codes are in the set. O(articles).</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="set">A bit for each code.</param>
    /// <param name="words">The bitmap.</param>
    public static void AddSet(CodeArray codes, ReadOnlySpan<ulong> set, Span<ulong> words)
    {
        switch (codes.Width)
        {
            case 1:
                AddSet(codes.Bytes, set, words);
                break;
            case 2:
                AddSet(codes.Shorts, set, words);
                break;
            default:
                AddSet(codes.Ints, set, words);
                break;
        }
    }

    // With unsigned numbers, low <= code and code <= low + width is code - low <= width.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRange(ReadOnlySpan<byte> codes, byte low, byte width, Span<ulong> words)
    {
        var word = 0;
        var (lows, widths) = (Vector256.Create(low), Vector256.Create(width));
        for (; codes.Length >= WordBits; codes = codes[WordBits..], word++)
        {
            var first = Vector256.LessThanOrEqual(Vector256.Create(codes) - lows, widths);
            var second = Vector256.LessThanOrEqual(Vector256.Create(codes[32..]) - lows, widths);
            words[word] |= first.ExtractMostSignificantBits() | (ulong)second.ExtractMostSignificantBits() << 32;
        }

        for (var i = 0; i < codes.Length; i++)
        {
            if ((byte)(codes[i] - low) <= width)
                words[word] |= 1UL << i;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRange(ReadOnlySpan<ushort> codes, ushort low, ushort width, Span<ulong> words)
    {
        var word = 0;
        var (lows, widths) = (Vector256.Create(low), Vector256.Create(width));
        for (; codes.Length >= WordBits; codes = codes[WordBits..], word++)
        {
            var bits = 0UL;
            for (var at = 0; at < WordBits; at += 32)
            {
                var first = Vector256.LessThanOrEqual(Vector256.Create(codes[at..]) - lows, widths);
                var second = Vector256.LessThanOrEqual(Vector256.Create(codes[(at + 16)..]) - lows, widths);
                bits |= (ulong)Vector256.Narrow(first, second).ExtractMostSignificantBits() << at;
            }

            words[word] |= bits;
        }

        for (var i = 0; i < codes.Length; i++)
        {
            if ((ushort)(codes[i] - low) <= width)
                words[word] |= 1UL << i;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRange(ReadOnlySpan<uint> codes, uint low, uint width, Span<ulong> words)
    {
        var word = 0;
        var (lows, widths) = (Vector256.Create(low), Vector256.Create(width));
        for (; codes.Length >= WordBits; codes = codes[WordBits..], word++)
        {
            var bits = 0UL;
            for (var at = 0; at < WordBits; at += 8)
                bits |= (ulong)Vector256.LessThanOrEqual(Vector256.Create(codes[at..]) - lows, widths).ExtractMostSignificantBits() << at;
            words[word] |= bits;
        }

        for (var i = 0; i < codes.Length; i++)
        {
            if (codes[i] - low <= width)
                words[word] |= 1UL << i;
        }
    }

    // A byte's bit is found by two look-ups of 16 entries: its low half says which of the high halves are in the set, for the high halves 0 to 7 and 8 to 15, a bit
    // each; its high half says which bit is its own.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddSet(ReadOnlySpan<byte> codes, ReadOnlySpan<ulong> set, Span<ulong> words)
    {
        Span<byte> rows = stackalloc byte[32];
        rows.Clear();
        for (var code = 0; code < set.Length * WordBits && code <= byte.MaxValue; code++)
        {
            if ((set[code >> 6] & (1UL << code)) != 0)
                rows[(code & 15) + (code >> 7 << 4)] |= (byte)(1 << (code >> 4 & 7));
        }

        var (lower, upper) = (Vector128.Create<byte>(rows), Vector128.Create<byte>(rows[16..]));
        var ownBits = Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128);
        var half = Vector128.Create((byte)15);
        var word = 0;
        for (; codes.Length >= WordBits; codes = codes[WordBits..], word++)
        {
            var bits = 0UL;
            for (var at = 0; at < WordBits; at += 16)
            {
                var code = Vector128.Create(codes[at..]);
                var low = code & half;
                var high = (code.AsUInt16() >>> 4).AsByte() & half;
                var row = Vector128.ConditionalSelect(
                    Vector128.GreaterThan(high, Vector128.Create((byte)7)), Vector128.Shuffle(upper, low), Vector128.Shuffle(lower, low));
                var isIn = ~Vector128.Equals(row & Vector128.Shuffle(ownBits, high), Vector128<byte>.Zero);
                bits |= (ulong)isIn.ExtractMostSignificantBits() << at;
            }

            words[word] |= bits;
        }

        for (var i = 0; i < codes.Length; i++)
            words[word] |= (set[codes[i] >> 6] >> codes[i] & 1) << i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddSet(ReadOnlySpan<ushort> codes, ReadOnlySpan<ulong> set, Span<ulong> words)
    {
        for (var word = 0; codes.Length > 0; word++)
        {
            var some = codes[..Math.Min(WordBits, codes.Length)];
            var bits = 0UL;
            for (var i = 0; i < some.Length; i++)
                bits |= (set[some[i] >> 6] >> some[i] & 1) << i;
            words[word] |= bits;
            codes = codes[some.Length..];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddSet(ReadOnlySpan<int> codes, ReadOnlySpan<ulong> set, Span<ulong> words)
    {
        for (var word = 0; codes.Length > 0; word++)
        {
            var some = codes[..Math.Min(WordBits, codes.Length)];
            var bits = 0UL;
            for (var i = 0; i < some.Length; i++)
                bits |= (set[some[i] >> 6] >> some[i] & 1) << i;
            words[word] |= bits;
            codes = codes[some.Length..];
        }
    }
}
