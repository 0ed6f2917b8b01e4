using System.Buffers.Binary;
using System.Numerics;

namespace Corpus;

/// <summary>Reads distances in Rice's code, from any bit on.</summary>
/// <param name="bytes">As far as there are any.</param>
/// <param name="low">How many bits of each stand as they are.</param>
/// <param name="bit">Where to begin.</param>
internal ref struct DistanceReader(ReadOnlySpan<byte> bytes, int low, long bit)
{
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
            // What is known of a word are 57 bits at least.
            Bit += 56;
            zeros += 56;
            if (Bit >= 8L * _bytes.Length)
            {
                distance = 0;
                return false;
            }
        }

        var more = BitOperations.TrailingZeroCount(word);
        zeros += more;
        Bit += more + 1;
        var rest = more + 1 + low <= 57 ? word >> more >> 1 : WordAt(Bit);
        distance = ((uint)zeros << low) | ((uint)rest & _mask);
        Bit += low;
        return zeros <= uint.MaxValue >> low && Bit <= 8L * _bytes.Length;
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
