namespace Corpus;

/// <summary>Reads the numbers of the text index: seven bits a byte, the lowest first, the high bit where another byte follows.</summary>
internal static class IndexNumber
{
    /// <summary>The most bytes that a number has.</summary>
    public const int MaxSize = 5;

    /// <summary>How many bytes the number has. O(1).</summary>
    public static int SizeOf(uint value)
    {
        var size = 1;
        for (; value >= 0x80; value >>= 7)
            size++;
        return size;
    }

    /// <summary>Reads the number there and goes behind it. O(1).</summary>
    /// <returns>Whether there is one, of at most 32 bits.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, ref int at, out uint value)
    {
        if ((uint)at < (uint)bytes.Length && bytes[at] < 0x80)
        {
            value = bytes[at++];
            return true;
        }

        return TryReadLong(bytes, ref at, out value);
    }

    private static bool TryReadLong(ReadOnlySpan<byte> bytes, ref int at, out uint value)
    {
        value = 0;
        for (var shift = 0; shift < 7 * MaxSize && (uint)at < (uint)bytes.Length; shift += 7)
        {
            var next = bytes[at++];
            if (shift == 28 && next > 0xF)
                return false;
            value |= (next & 0x7Fu) << shift;
            if (next < 0x80)
                return true;
        }

        return false;
    }
}
