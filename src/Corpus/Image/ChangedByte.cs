namespace Corpus;

/// <summary>Finds the one byte that was changed, by which a CRC-32C does not fit.</summary>
/// <remarks>
/// A CRC is linear: what two of them differ by depends only on what was changed and how far from the end. The difference is taken back byte by
/// byte, and where it is that of a single byte, that byte it was. Damage to several bytes looks like that of one with a probability of
/// length × 255 / 2³²: 0.4 % for a block of 64 KiB.
/// </remarks>
internal static class ChangedByte
{
    // Castagnoli's polynomial, bits reversed.
    private const uint Polynomial = 0x82F6_3B78;

    /// <summary>The place of the byte; -1 if it was more than one, or there are several that it could be. O(length).</summary>
    /// <param name="length">How many bytes were checked.</param>
    /// <param name="difference">The checksum that they should have, xor the one that they have; not 0.</param>
    public static int Find(int length, uint difference)
    {
        var table = new uint[256];
        var byHighest = new byte[256];
        for (var i = 0; i < table.Length; i++)
        {
            var crc = (uint)i;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            table[i] = crc;
            byHighest[crc >> 24] = (byte)i;
        }

        var found = -1;
        for (var at = length - 1; at >= 0; at--)
        {
            var value = byHighest[difference >> 24];
            var rest = difference ^ table[value];
            if (rest == 0)
            {
                if (found >= 0)
                    return -1;
                found = at;
            }

            difference = (rest << 8) | value;
        }

        return found;
    }
}
