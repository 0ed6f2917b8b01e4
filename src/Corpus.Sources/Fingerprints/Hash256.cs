using System.Buffers.Binary;

namespace Corpus.Sources;

/// <summary>A SHA-256 hash as a value.</summary>
internal readonly record struct Hash256(ulong A, ulong B, ulong C, ulong D)
{
    public const int Size = 32;

    public static Hash256 From(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(8)),
        BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(16)),
        BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(24)));

    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, A);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.Slice(8), B);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.Slice(16), C);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.Slice(24), D);
    }

    /// <summary>Its first 16 hexadecimal digits: enough to tell the articles of a corpus apart.</summary>
    public string ToShortString() => $"{A:x16}";

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString() => $"{A:x16}{B:x16}{C:x16}{D:x16}";
}
