namespace Corpus.Compiler.Integrity.Zip;

/// <summary>The checksum of zip entries: CRC-32 of ISO 3309, as APPNOTE.TXT, section 4.4.7, has it.</summary>
internal struct Crc32
{
    private const uint Polynomial = 0xEDB8_8320;
    private const int Lanes = sizeof(ulong);

    // Of each byte, followed by 0 to 7 bytes 0: eight bytes are looked up at once.
    private static readonly uint[] Table = Create();

    private uint _inverse;

    /// <summary>Of all bytes so far.</summary>
    public readonly uint Value => _inverse;

    /// <summary>Takes the next bytes. O(length).</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var crc = ~_inverse;
        for (; bytes.Length >= Lanes; bytes = bytes[Lanes..])
        {
            var next = BitConverter.ToUInt64(bytes) ^ crc;
            crc = 0;
            for (var i = 0; i < Lanes; i++, next >>= 8)
                crc ^= Table[(Lanes - 1 - i) * 256 + (int)(next & 0xFF)];
        }

        foreach (var value in bytes)
            crc = Table[(crc ^ value) & 0xFF] ^ (crc >> 8);
        _inverse = ~crc;
    }

    private static uint[] Create()
    {
        var table = new uint[Lanes * 256];
        for (var i = 0; i < table.Length; i++)
        {
            var crc = i < 256 ? (uint)i : table[i - 256];
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            table[i] = crc;
        }

        return table;
    }
}
