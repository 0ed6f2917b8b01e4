using System.Runtime.Intrinsics;

namespace Corpus;

/// <summary>Reads four types at once, which begin at any bit. Immutable, so thread-safe.</summary>
internal sealed class TypeLanes
{
    /// <summary>How many types are read at once.</summary>
    public const int Count = 4;

    // A type, and the bits before it in its first byte, have to fit into a lane.
    private const int MostBits = 32 - MostShift;
    private const int MostShift = 7;

    // For each bit of a byte: where the bytes of each type are, and what moves the type to the same bit of its lane.
    private readonly Vector128<byte>[] _bytes = new Vector128<byte>[8];
    private readonly Vector128<uint>[] _factors = new Vector128<uint>[8];
    private readonly Vector128<uint> _mask;

    /// <param name="bits">How many bits a type has, at most 25.</param>
    private TypeLanes(int bits)
    {
        _mask = Vector128.Create((1u << bits) - 1);
        for (var bit = 0; bit < _bytes.Length; bit++)
        {
            for (var lane = 0; lane < Count; lane++)
            {
                var at = bit + lane * bits;
                for (var i = 0; i < sizeof(uint); i++)
                    _bytes[bit] = _bytes[bit].WithElement(sizeof(uint) * lane + i, (byte)((at >> 3) + i));
                _factors[bit] = _factors[bit].WithElement(lane, 1u << (MostShift - (at & 7)));
            }
        }
    }

    /// <summary>Those for types of so many bits; null if they are too long, or if it would not be faster here.</summary>
    public static TypeLanes? Of(int bits) => bits <= MostBits && Vector128.IsHardwareAccelerated ? new TypeLanes(bits) : null;

    /// <summary>The types that begin at the bit of the first byte. O(1).</summary>
    public Vector128<uint> Read(Vector128<byte> bytes, int bit)
        => ((Vector128.ShuffleNative(bytes, _bytes[bit]).AsUInt32() * _factors[bit]) >> MostShift) & _mask;
}
