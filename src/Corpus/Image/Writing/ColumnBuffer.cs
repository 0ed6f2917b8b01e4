using System.Buffers.Binary;

namespace Corpus;

/// <summary>Numbers that are collected until the texts are written. Grows without copying, so that it never takes twice its size.</summary>
internal sealed class ColumnBuffer
{
    private const int ChunkSize = 1 << 16;

    private readonly List<byte[]> _chunks = [];
    private int _used = ChunkSize;

    /// <summary>In bytes.</summary>
    public long Length => (long)_chunks.Count * ChunkSize - (ChunkSize - _used);

    /// <summary>Adds a byte. O(1).</summary>
    public void Add(byte value) => Next(sizeof(byte))[0] = value;

    /// <summary>Adds four bytes; all before it must be multiples of four together. O(1).</summary>
    public void Add(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Next(sizeof(uint)), value);

    /// <summary>Adds eight bytes; all before it must be multiples of eight together. O(1).</summary>
    public void Add(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Next(sizeof(ulong)), value);

    /// <summary>Adds bytes. O(length).</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var part = bytes[..Math.Min(bytes.Length, _used == ChunkSize ? ChunkSize : ChunkSize - _used)];
            part.CopyTo(Next(part.Length));
            bytes = bytes[part.Length..];
        }
    }

    /// <summary>The eight bytes at this place, in units of eight. O(1).</summary>
    public ulong UInt64At(long index)
    {
        var at = index * sizeof(ulong);
        return BinaryPrimitives.ReadUInt64LittleEndian(_chunks[(int)(at / ChunkSize)].AsSpan((int)(at % ChunkSize)));
    }

    /// <summary>The four bytes at this place, in units of four. O(1).</summary>
    public uint UInt32At(long index)
    {
        var at = index * sizeof(uint);
        return BinaryPrimitives.ReadUInt32LittleEndian(_chunks[(int)(at / ChunkSize)].AsSpan((int)(at % ChunkSize)));
    }

    /// <summary>Writes all of it. O(length).</summary>
    public void WriteTo(BodyWriter body)
    {
        for (var i = 0; i < _chunks.Count; i++)
            body.Write(Chunk(i));
    }

    /// <summary>Copies all of it. O(length).</summary>
    public void CopyTo(Span<byte> destination)
    {
        for (var i = 0; i < _chunks.Count; i++)
        {
            Chunk(i).CopyTo(destination);
            destination = destination[Chunk(i).Length..];
        }
    }

    private ReadOnlySpan<byte> Chunk(int index) => _chunks[index].AsSpan(0, index == _chunks.Count - 1 ? _used : ChunkSize);

    private Span<byte> Next(int size)
    {
        if (_used == ChunkSize)
        {
            _chunks.Add(new byte[ChunkSize]);
            _used = 0;
        }

        _used += size;
        return _chunks[^1].AsSpan(_used - size, size);
    }
}
