using System.Buffers.Binary;

namespace Corpus;

/// <summary>Bytes of the text index that grow at the end.</summary>
internal sealed class IndexBuffer
{
    private byte[] _bytes = new byte[1 << 10];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>All of them.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>Forgets them.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds a number of seven bits a byte. O(1).</summary>
    public void AddNumber(uint value)
    {
        if (_bytes.Length - Length < IndexNumber.MaxSize)
            Grow(IndexNumber.MaxSize);
        for (; value >= 0x80; value >>= 7)
            _bytes[Length++] = (byte)(value | 0x80);
        _bytes[Length++] = (byte)value;
    }

    /// <summary>Adds a byte. O(1).</summary>
    public void Add(byte value) => Next(sizeof(byte))[0] = value;

    /// <summary>Adds four bytes. O(1).</summary>
    public void Add(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Next(sizeof(uint)), value);

    /// <summary>Adds bytes. O(length).</summary>
    public void Add(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Next(bytes.Length));

    /// <summary>Adds bytes that are 0, to be filled. O(length).</summary>
    public Span<byte> AddZeros(int length)
    {
        var bytes = Next(length);
        bytes.Clear();
        return bytes;
    }

    private Span<byte> Next(int length)
    {
        if (_bytes.Length - Length < length)
            Grow(length);
        Length += length;
        return _bytes.AsSpan(Length - length, length);
    }

    private void Grow(int length) => Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(2L * _bytes.Length, Length + (long)length)));
}
