using System.Runtime.InteropServices;

namespace Corpus;

/// <summary>
/// The body of an image. No byte of it is handed out before the checksum of its block has been seen to fit.
/// </summary>
/// <remarks>Thread-safe: two threads may verify the same block, and both find the same.</remarks>
internal sealed class ImageBytes
{
    private readonly ImageMemory _memory;
    private readonly long _end;

    // A bit for each block.
    private readonly int[] _verified;

    /// <summary>Verifies the checksums themselves: O(size of the image / 16,384), 8 µs for a gigabyte.</summary>
    /// <exception cref="CorpusImageException">They are damaged.</exception>
    public ImageBytes(ImageMemory memory, ImageHeader header)
    {
        _memory = memory;
        _end = header.Checksums.Offset;

        var blocks = (_end - ImageFormat.HeaderSize + ImageFormat.BlockSize - 1) >> ImageFormat.BlockShift;
        if (header.Checksums.Length != blocks * ImageFormat.ChecksumSize || header.Checksums.Length > int.MaxValue)
            throw Damaged("it does not have one checksum for each block");
        if (Crc32C.Of(memory.Slice(_end, (int)header.Checksums.Length)) != header.ChecksumOfChecksums)
            throw Damaged("the checksum of its checksums does not fit");

        BlockCount = (int)blocks;
        _verified = new int[(blocks + 31) / 32];
    }

    /// <summary>The image, by which a text finds its tokens. Set when it is opened.</summary>
    public CorpusImage? Image { get; set; }

    /// <summary>The number of blocks.</summary>
    public readonly int BlockCount;

    /// <summary>
    /// The bytes from <paramref name="offset"/> on. O(1) and without allocation once their blocks are verified, which takes
    /// about 8 µs for each.
    /// </summary>
    /// <exception cref="CorpusImageException">They are damaged, or not all within the body.</exception>
    public ReadOnlySpan<byte> Read(long offset, int length)
    {
        if (offset < ImageFormat.HeaderSize || length < 0 || offset > _end - length)
            throw Beyond(offset, length);

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

    /// <summary>The bytes from there to the end of their block or of the body: those that are verified together. O(1) once they are.</summary>
    /// <exception cref="CorpusImageException">They are damaged, or beyond the body.</exception>
    public ReadOnlySpan<byte> ReadBlockFrom(long offset)
    {
        if (offset < ImageFormat.HeaderSize || offset >= _end)
            throw Beyond(offset, 1);
        return Read(offset, (int)(EndOf((int)((offset - ImageFormat.HeaderSize) >> ImageFormat.BlockShift)) - offset));
    }

    /// <summary>The number of 32 bits there.</summary>
    public uint ReadUInt32(long offset) => BitConverter.ToUInt32(Read(offset, sizeof(uint)));

    /// <summary>The numbers of 32 bits from there on. O(count).</summary>
    public uint[] ReadUInt32s(long offset, int count)
    {
        const int AtOnce = 1 << 20;
        var numbers = new uint[count];
        for (var start = 0; start < count; start += AtOnce)
        {
            var length = Math.Min(AtOnce, count - start);
            var bytes = Read(offset + (long)start * sizeof(uint), length * sizeof(uint));
            MemoryMarshal.Cast<byte, uint>(bytes).CopyTo(numbers.AsSpan(start));
        }

        return numbers;
    }

    /// <summary>Where the block begins.</summary>
    public static long StartOf(int block) => ImageFormat.HeaderSize + ((long)block << ImageFormat.BlockShift);

    /// <summary>Where the block ends.</summary>
    public long EndOf(int block) => Math.Min(StartOf(block + 1), _end);

    /// <summary>Whether the checksum of the block fits. O(1): 64 KiB.</summary>
    public bool IsIntact(int block) => Difference(block) == 0;

    /// <summary>The checksum of the block, xor the one that it should have: 0 if it fits. O(1): 64 KiB.</summary>
    public uint Difference(int block)
    {
        var start = ImageFormat.HeaderSize + ((long)block << ImageFormat.BlockShift);
        var bytes = _memory.Slice(start, (int)Math.Min(ImageFormat.BlockSize, _end - start));
        var checksum = _memory.Slice(_end + (long)block * ImageFormat.ChecksumSize, ImageFormat.ChecksumSize);
        return Crc32C.Of(bytes) ^ BitConverter.ToUInt32(checksum);
    }

    /// <summary>From now on checksums are not looked at: for finding out what is damaged, never for an answer.</summary>
    public void AssumeIntact() => Array.Fill(_verified, -1);

    /// <summary>The exception to throw.</summary>
    public CorpusImageException Damaged(string what) => CorpusImageException.Damaged(_memory.Origin, what);

    private void Verify(int block)
    {
        if (!IsIntact(block))
            throw Damaged($"the checksum of its bytes {StartOf(block)} to {EndOf(block) - 1} does not fit");
        Interlocked.Or(ref _verified[block >> 5], 1 << block);
    }

    private CorpusImageException Beyond(long offset, int length) => Damaged($"it refers to {length} bytes at {offset}, beyond its body");
}
