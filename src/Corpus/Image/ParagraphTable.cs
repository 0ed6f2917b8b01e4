namespace Corpus;

/// <summary>Reads where paragraphs are (see <see cref="ImageFormat"/>). Thread-safe.</summary>
internal sealed class ParagraphTable
{
    // Four bytes of 1: by such a number, four bytes are multiplied, or summed in the highest.
    private const uint Ones = 0x0101_0101;

    private readonly ImageBytes _bytes;
    private readonly ImageSection _records;
    private readonly ImageSection _blocks;

    /// <summary>Takes the sections of the paragraphs: those of format 1.3, or the one that came before.</summary>
    /// <exception cref="CorpusImageException">They are damaged.</exception>
    public ParagraphTable(ImageBytes bytes, ImageHeader header)
    {
        _bytes = bytes;
        IsPacked = header.Has(ImageFormat.ParagraphBlocks);
        if (!IsPacked)
        {
            _records = header.Section(ImageFormat.Paragraphs, ImageFormat.ParagraphSize);
            MaxCount = _records.Count;
            return;
        }

        _records = header.Section(ImageFormat.ParagraphRecords, sizeof(byte));
        _blocks = header.Section(ImageFormat.ParagraphBlocks, ImageFormat.ParagraphBlockSize);
        if (_blocks.Count < 1 || _records.Length < ImageFormat.ParagraphPadding)
            throw bytes.Damaged("its paragraphs are not closed");
        MaxCount = (_blocks.Count - 1) * ImageFormat.BlockParagraphs;
    }

    /// <summary>Whether they stand in blocks; otherwise there are exactly <see cref="MaxCount"/>.</summary>
    public bool IsPacked { get; }

    /// <summary>No paragraph has this number or a higher one. Less than 64 more than there are.</summary>
    public long MaxCount { get; }

    /// <summary>What the image says of the paragraph with this number, which is less than <see cref="MaxCount"/>; not yet held against any text. O(1).</summary>
    /// <exception cref="CorpusImageException">There is nothing about it.</exception>
    public TextStretch Read(long index)
    {
        if (!IsPacked)
            return TextStretch.Read(_bytes.Read(_records.Offset + index * ImageFormat.ParagraphSize, ImageFormat.StretchSize));

        var block = _bytes.Read(_blocks.Offset + index / ImageFormat.BlockParagraphs * ImageFormat.ParagraphBlockSize, 2 * ImageFormat.ParagraphBlockSize);
        var (start, end) = (BitConverter.ToUInt64(block), BitConverter.ToUInt64(block[ImageFormat.ParagraphBlockSize..]));
        var widths = BitConverter.ToUInt32(block[ImageFormat.ParagraphWidthsAt..]);
        var bits = (int)(widths * Ones >> 24);
        var at = (int)(index % ImageFormat.BlockParagraphs) * bits;
        if (IsAnyTooWide(widths) || start > end || end > (ulong)_records.Length - ImageFormat.ParagraphPadding || (ulong)(at + bits) > 8 * (end - start))
            throw _bytes.Damaged($"paragraph {index} is not where it says");

        var record = _bytes.Read(_records.Offset + (long)start + at / 8, ImageFormat.ParagraphPadding);
        at %= 8;
        var byteStart = Next(record, ref at, widths);
        var byteLength = Next(record, ref at, widths >> 8);

        // What is less than nothing becomes more than there are bytes, which no stretch may have.
        return new TextStretch
        {
            ByteStart = (int)byteStart,
            ByteLength = (int)byteLength,
            Start = (int)(byteStart - Next(record, ref at, widths >> 16)),
            Length = (int)(byteLength - Next(record, ref at, widths >> 24)),
        };
    }

    // Whether one of the four bytes is above 32: the sum with 95 has the highest bit then, or it has that itself.
    private static bool IsAnyTooWide(uint widths)
        => ((widths | (widths + (sbyte.MaxValue - ImageFormat.MaxNumberBits) * Ones)) & 0x80 * Ones) != 0;

    // As wide as the lowest byte of the widths says.
    private static uint Next(ReadOnlySpan<byte> record, ref int at, uint widths)
    {
        var width = (byte)widths;
        var number = BitConverter.ToUInt64(record[(at >> 3)..]) >> (at & 7) & ((1UL << width) - 1);
        at += width;
        return (uint)number;
    }
}
