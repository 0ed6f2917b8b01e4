using System.Buffers.Binary;

namespace Corpus;

/// <summary>Numbers that are collected until the texts are written. Grows without copying, so that it never takes twice its size.</summary>
/// <param name="spool">Takes what comes after the first megabyte, but for the last chunk; null to keep all in memory.</param>
internal sealed class ColumnBuffer(ChunkSpool? spool = null)
{
    private const int ChunkSize = 1 << 16;
    private const int MostInMemory = 16;

    private readonly List<byte[]> _chunks = [];

    // The places of full chunks, all but the last in memory before them and the last behind them.
    private readonly List<long> _spooled = [];
    private int _used = ChunkSize;

    /// <summary>In bytes.</summary>
    public long Length => (long)(_chunks.Count + _spooled.Count) * ChunkSize - (ChunkSize - _used);

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

    /// <summary>The eight bytes at this place, in units of eight, of a column that is all in memory. O(1).</summary>
    public ulong UInt64At(long index)
    {
        var at = index * sizeof(ulong);
        return BinaryPrimitives.ReadUInt64LittleEndian(_chunks[(int)(at / ChunkSize)].AsSpan((int)(at % ChunkSize)));
    }

    /// <summary>The four bytes at this place, in units of four, of a column that is all in memory. O(1).</summary>
    public uint UInt32At(long index)
    {
        var at = index * sizeof(uint);
        return BinaryPrimitives.ReadUInt32LittleEndian(_chunks[(int)(at / ChunkSize)].AsSpan((int)(at % ChunkSize)));
    }

    /// <summary>How many chunks it has.</summary>
    public int ChunkCount => _chunks.Count + _spooled.Count;

    /// <summary>The bytes of a chunk, in order; all but the last have the same length. O(length).</summary>
    /// <param name="index">Its number.</param>
    /// <param name="buffer">What a spooled chunk is read to; made if it is null.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public ReadOnlySpan<byte> ReadChunk(int index, ref byte[]? buffer)
    {
        if (_spooled.Count == 0 || index < MostInMemory - 1)
            return Chunk(index);
        if (index == ChunkCount - 1)
            return Chunk(_chunks.Count - 1);

        buffer ??= new byte[ChunkSize];
        spool!.Read(_spooled[index - (MostInMemory - 1)], buffer);
        return buffer;
    }

    /// <summary>Writes all of it. O(length).</summary>
    public void WriteTo(BodyWriter body)
    {
        for (var i = 0; i < _chunks.Count - 1; i++)
            body.Write(Chunk(i));
        WriteSpooledTo(body);
        if (_chunks.Count > 0)
            body.Write(Chunk(_chunks.Count - 1));
    }

    /// <summary>Copies all of it, a column that is all in memory. O(length).</summary>
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
            BeginChunk();

        _used += size;
        return _chunks[^1].AsSpan(_used - size, size);
    }

    private void BeginChunk()
    {
        if (spool is not null && _chunks.Count == MostInMemory)
            _spooled.Add(spool.Add(_chunks[^1]));
        else
            _chunks.Add(new byte[ChunkSize]);
        _used = 0;
    }

    private void WriteSpooledTo(BodyWriter body)
    {
        if (_spooled.Count == 0)
            return;

        var chunk = new byte[ChunkSize];
        foreach (var place in _spooled)
        {
            spool!.Read(place, chunk);
            body.Write(chunk);
        }
    }
}
