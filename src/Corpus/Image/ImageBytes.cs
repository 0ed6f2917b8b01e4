using System.Buffers.Binary;

namespace Corpus;

/// <summary>
/// The body of an image. No byte of it is handed out before the checksum of its block has been seen to fit.
/// </summary>
/// <remarks>Thread-safe: two threads may verify the same block, and both find the same.</remarks>
internal sealed class ImageBytes
{
    private readonly ImageMemory _memory;
    private readonly long _end;
    private readonly int _blocks;
    private readonly int[] _verified;

    /// <summary>Verifies the checksums themselves: O(size of the image / 16,384), 8 µs for a gigabyte.</summary>
    /// <exception cref="CorpusImageException">They are damaged.</exception>
    public ImageBytes(ImageMemory memory, ImageSection checksums, ulong checksumOfChecksums)
    {
        _memory = memory;
        _end = checksums.Offset;

        var blocks = (_end - ImageFormat.HeaderSize + ImageFormat.BlockSize - 1) >> ImageFormat.BlockShift;
        if (checksums.Length != blocks * ImageFormat.ChecksumSize || checksums.Length > int.MaxValue)
            throw CorpusImageException.Damaged(memory.Origin, "it does not have one checksum for each block");
        if (Crc32C.Of(memory.Slice(checksums.Offset, (int)checksums.Length)) != checksumOfChecksums)
            throw CorpusImageException.Damaged(memory.Origin, "the checksum of its checksums does not fit");

        _blocks = (int)blocks;
        _verified = new int[(_blocks + 31) / 32];
    }

    /// <summary>Where the image comes from, for messages.</summary>
    public string Origin => _memory.Origin;

    /// <summary>The number of blocks.</summary>
    public int BlockCount => _blocks;

    /// <summary>
    /// The bytes from <paramref name="offset"/> on. O(1) and without allocation once their blocks are verified, which takes
    /// about 8 µs for each.
    /// </summary>
    /// <exception cref="CorpusImageException">They are damaged, or not all within the body.</exception>
    public ReadOnlySpan<byte> Read(long offset, int length)
    {
        if (offset < ImageFormat.HeaderSize || length < 0 || offset > _end - length)
            throw CorpusImageException.Damaged(Origin, $"it refers to {length} bytes at {offset}, beyond its body");

        if (length > 0)
        {
            var last = (int)((offset + length - 1 - ImageFormat.HeaderSize) >> ImageFormat.BlockShift);
            for (var block = (int)((offset - ImageFormat.HeaderSize) >> ImageFormat.BlockShift); block <= last; block++)
            {
                if ((_verified[block >> 5] & (1 << block)) == 0)
                    Verify(block);
            }
        }

        return _memory.Slice(offset, length);
    }

    /// <summary>The number of 32 bits there.</summary>
    public uint ReadUInt32(long offset) => BinaryPrimitives.ReadUInt32LittleEndian(Read(offset, sizeof(uint)));

    /// <summary>The bytes of a block, whether damaged or not: from where to where.</summary>
    public (long Start, long End) RangeOf(int block)
    {
        var start = ImageFormat.HeaderSize + ((long)block << ImageFormat.BlockShift);
        return (start, Math.Min(start + ImageFormat.BlockSize, _end));
    }

    /// <summary>Whether the checksum of the block fits. O(1): 64 KiB.</summary>
    public bool IsIntact(int block)
    {
        var (start, end) = RangeOf(block);
        var expected = BinaryPrimitives.ReadUInt32LittleEndian(
            _memory.Slice(_end + (long)block * ImageFormat.ChecksumSize, ImageFormat.ChecksumSize));
        return Crc32C.Of(_memory.Slice(start, (int)(end - start))) == expected;
    }

    private void Verify(int block)
    {
        if (!IsIntact(block))
        {
            var (start, end) = RangeOf(block);
            throw CorpusImageException.Damaged(Origin, $"the checksum of its bytes {start} to {end - 1} does not fit");
        }

        Interlocked.Or(ref _verified[block >> 5], 1 << block);
    }
}
