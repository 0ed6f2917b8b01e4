using System.Numerics;

namespace Corpus;

/// <summary>CRC-32C (Castagnoli; RFC 3720, appendix B.4), by the processor's own instruction where it has one.</summary>
internal static class Crc32C
{
    /// <summary>The checksum of the bytes. O(length), about 8 bytes in three cycles.</summary>
    // Not marked AggressiveOptimization: that would keep it from being compiled ahead of time, and compiling it takes longer than a few
    // blocks do unoptimised.
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        while (bytes.Length >= sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BitConverter.ToUInt64(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var b in bytes)
            crc = BitOperations.Crc32C(crc, b);
        return ~crc;
    }
}
