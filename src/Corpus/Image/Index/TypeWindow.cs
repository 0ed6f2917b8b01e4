using System.Buffers.Binary;

namespace Corpus;

/// <summary>The types of tokens that follow each other.</summary>
/// <param name="bytes">From the first of them on, and eight bytes beyond the last.</param>
/// <param name="start">The position of the first.</param>
/// <param name="bit">The bit of the bytes at which it begins.</param>
/// <param name="bits">How many bits each has.</param>
internal readonly ref struct TypeWindow(ReadOnlySpan<byte> bytes, long start, int bit, int bits)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly uint _mask = (1u << bits) - 1;

    /// <summary>The type of the token at the position. Damage may make it one that there is not. O(1).</summary>
    public int this[long position]
    {
        get
        {
            var at = bit + (int)(position - start) * bits;
            return (int)((uint)(BinaryPrimitives.ReadUInt64LittleEndian(_bytes[(at >> 3)..]) >> (at & 7)) & _mask);
        }
    }
}
