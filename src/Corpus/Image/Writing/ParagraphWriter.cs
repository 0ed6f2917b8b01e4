using System.Buffers.Binary;
using System.Numerics;

namespace Corpus;

/// <summary>Packs where paragraphs are into blocks (see <see cref="ImageFormat"/>).</summary>
internal sealed class ParagraphWriter
{
    private readonly ColumnBuffer _records = new();
    private readonly ColumnBuffer _blocks = new();

    // The numbers of the paragraphs of the block that is not full yet.
    private readonly uint[] _numbers = new uint[ImageFormat.BlockParagraphs * ImageFormat.ParagraphNumbers];
    private int _used;
    private ulong _word;
    private int _filled;

    /// <summary>Adds the next paragraph. O(1).</summary>
    public void Add(uint byteStart, uint byteLength, uint start, uint length)
    {
        _numbers[_used++] = byteStart;
        _numbers[_used++] = byteLength;
        _numbers[_used++] = byteStart - start;
        _numbers[_used++] = byteLength - length;
        if (_used == _numbers.Length)
            EndBlock();
    }

    /// <summary>Writes PARB. O(paragraphs). Once, at the end.</summary>
    public void WriteRecords(BodyWriter body)
    {
        if (_used > 0)
            EndBlock();
        AddBlock([0, 0, 0, 0]);
        _records.Add(new byte[ImageFormat.ParagraphPadding]);
        _records.WriteTo(body);
    }

    /// <summary>Writes PARX, after <see cref="WriteRecords"/>. O(paragraphs).</summary>
    public void WriteBlocks(BodyWriter body) => _blocks.WriteTo(body);

    private void EndBlock()
    {
        Span<byte> widths = stackalloc byte[ImageFormat.ParagraphNumbers];
        for (var i = 0; i < widths.Length; i++)
            widths[i] = WidthOf(i);
        AddBlock(widths);

        for (var i = 0; i < _used; i++)
            AddBits(_numbers[i], widths[i % widths.Length]);
        if (_filled > 0)
            AddBits(0, 8 - _filled);
        _used = 0;
    }

    private byte WidthOf(int number)
    {
        var all = 0u;
        for (var i = number; i < _used; i += ImageFormat.ParagraphNumbers)
            all |= _numbers[i];
        return (byte)(BitOperations.Log2(all) + Math.Sign((long)all));
    }

    private void AddBlock(ReadOnlySpan<byte> widths)
    {
        _blocks.Add((ulong)_records.Length);
        _blocks.Add(BinaryPrimitives.ReadUInt32LittleEndian(widths));
        _blocks.Add(0u);
    }

    private void AddBits(uint bits, int count)
    {
        _word |= (ulong)bits << _filled;
        for (_filled += count; _filled >= 8; _filled -= 8, _word >>= 8)
            _records.Add((byte)_word);
    }
}
