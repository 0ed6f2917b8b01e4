using System.Buffers.Binary;
using System.Numerics;

namespace Corpus;

/// <summary>Reads distances in Rice's code, from any bit on.</summary>
/// <param name="bytes">As far as there are any.</param>
/// <param name="low">How many bits of each stand as they are.</param>
/// <param name="bit">Where to begin.</param>
internal ref struct DistanceReader(ReadOnlySpan<byte> bytes, int low, long bit)
{
    // So many bits of a word are known wherever it begins in its first byte.
    private const int KnownBits = 57;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly uint _mask = (1u << low) - 1;

    /// <summary>The bit behind the last distance.</summary>
    public long Bit { get; private set; } = bit;

    /// <summary>Reads the next distance. O(its length).</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryRead(out uint distance)
    {
        var zeros = 0L;
        ulong word;
        while ((word = WordAt(Bit)) == 0)
        {
            Bit += KnownBits;
            zeros += KnownBits;
            if (Bit >= 8L * _bytes.Length)
            {
                distance = 0;
                return false;
            }
        }

        var more = BitOperations.TrailingZeroCount(word);
        zeros += more;
        Bit += more + 1;
        var rest = more + 1 + low <= KnownBits ? word >> more >> 1 : WordAt(Bit);
        distance = ((uint)zeros << low) | ((uint)rest & _mask);
        Bit += low;
        return zeros <= uint.MaxValue >> low && Bit <= 8L * _bytes.Length;
    }

    /// <summary>Reads the distances between positions. O(their length), twice as fast as one by one.</summary>
    /// <param name="last">The position before the first; -1 if there is none. Becomes the last one.</param>
    /// <param name="positions">Where the positions go, which are right if the last one is below 2³².</param>
    /// <returns>Whether there are so many.</returns>
    public bool TryReadPositions(ref long last, scoped Span<uint> positions)
    {
        var (next, position) = (0, last);
        while (next < positions.Length)
        {
            // As many as a word has whole.
            var (word, used) = (WordAt(Bit), 0);
            for (; next < positions.Length; next++)
            {
                var zeros = BitOperations.TrailingZeroCount(word);
                var size = zeros + 1 + low;
                if (used + size > KnownBits)
                    break;
                position += 1 + (((long)zeros << low) | ((uint)(word >> zeros >> 1) & _mask));
                positions[next] = (uint)position;
                word >>= size;
                used += size;
            }

            Bit += used;
            if (used > 0)
                continue;
            if (!TryRead(out var distance))
                return false;
            position += 1L + distance;
            positions[next++] = (uint)position;
        }

        last = position;
        return Bit <= 8L * _bytes.Length;
    }

    // The bits from there on, at least 57 of them; 0 behind the end.
    private readonly ulong WordAt(long bit)
    {
        var at = (int)(bit >> 3);
        var left = _bytes.Length - at;
        if (left >= sizeof(ulong))
            return BinaryPrimitives.ReadUInt64LittleEndian(_bytes[at..]) >> (int)(bit & 7);

        var word = 0UL;
        for (var i = 0; i < left; i++)
            word |= (ulong)_bytes[at + i] << (8 * i);
        return word >> (int)(bit & 7);
    }
}
