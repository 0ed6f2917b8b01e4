namespace Corpus;

/// <summary>Writes the body of an image, and works out the checksum of each block on the way.</summary>
internal sealed class BodyWriter(Stream output)
{
    private static readonly byte[] Zeros = new byte[ImageFormat.Alignment];

    private readonly byte[] _block = new byte[ImageFormat.BlockSize];
    private readonly ColumnBuffer _checksums = new();
    private long _blocksWritten;
    private int _used;

    /// <summary>Where the next byte goes, from the beginning of the image.</summary>
    public long Position => ImageFormat.HeaderSize + _blocksWritten * ImageFormat.BlockSize + _used;

    /// <summary>Writes the bytes. O(length).</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var part = bytes[..Math.Min(bytes.Length, _block.Length - _used)];
            part.CopyTo(_block.AsSpan(_used));
            _used += part.Length;
            bytes = bytes[part.Length..];
            if (_used == _block.Length)
                WriteBlock();
        }
    }

    /// <summary>Writes zeros up to where a section may begin.</summary>
    public void Align() => Write(Zeros.AsSpan(0, (int)(-Position & (ImageFormat.Alignment - 1))));

    /// <summary>Ends the body and writes the checksums of its blocks. O(size / 16,384).</summary>
    /// <returns>The section, with its own checksum.</returns>
    public SectionEntry WriteChecksums()
    {
        Align();
        var offset = Position;
        if (_used > 0)
            WriteBlock();

        // In one piece, because the reader verifies them in one.
        var table = new byte[_checksums.Length];
        _checksums.CopyTo(table);
        output.Write(table);
        return new SectionEntry(ImageFormat.Checksums, offset, table.Length, Crc32C.Of(table));
    }

    private void WriteBlock()
    {
        var block = _block.AsSpan(0, _used);
        _checksums.Add(Crc32C.Of(block));
        output.Write(block);
        _blocksWritten++;
        _used = 0;
    }
}
