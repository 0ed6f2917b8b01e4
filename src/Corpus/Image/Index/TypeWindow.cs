using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace Corpus;

/// <summary>The types of tokens that follow each other.</summary>
/// <param name="bytes">From the first of them on, and at least seven bytes beyond the one in which the last begins.</param>
/// <param name="start">The position of the first.</param>
/// <param name="bit">The bit of the bytes at which it begins.</param>
/// <param name="bits">How many bits each has.</param>
internal readonly ref struct TypeWindow(ReadOnlySpan<byte> bytes, long start, int bit, int bits)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly uint _mask = (1u << bits) - 1;

    /// <summary>The position behind the last that the bytes have.</summary>
    public long End => start + ((_bytes.Length - (sizeof(ulong) - 1)) * 8L - bit + bits - 1) / bits;

    /// <summary>The type of the token at the position. Damage may make it one that there is not. O(1).</summary>
    public int this[long position]
    {
        get
        {
            var at = bit + (int)(position - start) * bits;
            return (int)((uint)(BinaryPrimitives.ReadUInt64LittleEndian(_bytes[(at >> 3)..]) >> (at & 7)) & _mask);
        }
    }

    /// <summary>The first position from one up to but not with another that has a type of the range; <paramref name="to"/> if there is none. O(their number).</summary>
    public long IndexOf((int First, int End) types, long from, long to)
    {
        var (first, width) = ((uint)types.First, (uint)(types.End - types.First));
        var at = bit + (int)(from - start) * bits;
        for (; from < to; from++, at += bits)
        {
            var type = (uint)(BinaryPrimitives.ReadUInt64LittleEndian(_bytes[(at >> 3)..]) >> (at & 7)) & _mask;
            if (type - first < width)
                return from;
        }

        return to;
    }

    /// <summary>Keeps those of the positions from which a type of the range is so far away. O(their number).</summary>
    /// <param name="positions">Ascending; what is kept is moved to the front.</param>
    /// <param name="distance">How many tokens further on; negative for before.</param>
    /// <param name="types">The range.</param>
    /// <param name="next">The position to begin with, from whose token on there are types. Becomes the first position from which the token is beyond these.</param>
    /// <param name="kept">How many were kept, and are.</param>
    public void Keep(Span<uint> positions, int distance, (int First, int End) types, ref int next, ref int kept)
    {
        var (first, width) = ((uint)types.First, (uint)(types.End - types.First));
        var (begin, end) = (start - distance, End - distance);
        var (i, count) = (next, kept);
        for (; i < positions.Length && positions[i] < end; i++)
        {
            // Whether it is kept cannot be foreseen: a branch would cost more than the rest.
            var position = positions[i];
            var at = bit + (int)(position - begin) * bits;
            var type = (uint)(BinaryPrimitives.ReadUInt64LittleEndian(_bytes[(at >> 3)..]) >> (at & 7)) & _mask;
            positions[count] = position;
            count += type - first < width ? 1 : 0;
        }

        (next, kept) = (i, count);
    }

    /// <summary>Keeps those of the positions around which there may be a type of the range: all around which there is one, and few others. O(their number × distance).</summary>
    /// <param name="positions">Ascending; what is kept is moved to the front.</param>
    /// <param name="within">How many tokens further on or before.</param>
    /// <param name="types">The range.</param>
    /// <param name="lanes">Reads several types at once.</param>
    /// <param name="next">The position to begin with, which is passed. Becomes the first position around which there are tokens beyond these.</param>
    /// <param name="kept">How many were kept, and are.</param>
    public void KeepNear(Span<uint> positions, int within, (int First, int End) types, TypeLanes lanes, ref int next, ref int kept)
    {
        var (first, width) = (Vector128.Create((uint)types.First), Vector128.Create((uint)(types.End - types.First)));
        var groups = 2 * within / TypeLanes.Count + 1;
        var most = (_bytes.Length - Vector128<byte>.Count) * 8L - (groups - 1) * TypeLanes.Count * bits;
        var (i, count) = (next, kept);
        for (; i < positions.Length; i++)
        {
            var position = positions[i];
            var from = bit + (position - within - start) * bits;
            positions[count] = position;
            if (from < 0 || from > most)
            {
                if (i > next)
                    break;

                // Too close to an end of the bytes: not looked at, but kept.
                count++;
                continue;
            }

            // As in Keep, without a branch; so the bytes around several positions are on their way at once.
            var found = Vector128<uint>.Zero;
            var at = (int)from;
            for (var group = 0; group < groups; group++, at += TypeLanes.Count * bits)
                found |= Vector128.LessThan(lanes.Read(Vector128.Create(_bytes.Slice(at >> 3, Vector128<byte>.Count)), at & 7) - first, width);
            count += found != Vector128<uint>.Zero ? 1 : 0;
        }

        (next, kept) = (i, count);
    }
}
