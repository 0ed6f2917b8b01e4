using System.Buffers.Binary;

namespace Corpus.Compiler.Integrity.Zip;

/// <summary>The numbers of zip archives (PKWARE's APPNOTE.TXT 6.3, sections 4.3 to 4.5), and how they are read.</summary>
internal static class ZipFormat
{
    public const uint HeaderSignature = 0x0403_4B50;
    public const int HeaderSize = 30;
    public const uint EntrySignature = 0x0201_4B50;
    public const int EntrySize = 46;
    public const uint EndSignature = 0x0605_4B50;
    public const int EndSize = 22;
    public const uint End64Signature = 0x0606_4B50;
    public const int End64Size = 56;
    public const uint Locator64Signature = 0x0706_4B50;
    public const int Locator64Size = 20;
    public const uint DescriptorSignature = 0x0807_4B50;

    public const ushort Zip64Extra = 1;
    public const ushort IsEncrypted = 1;
    public const ushort HasDescriptor = 1 << 3;

    /// <summary>The ways that the entries of packages are compressed in: not at all, and by DEFLATE.</summary>
    public const ushort Stored = 0;
    public const ushort Deflated = 8;

    /// <summary>No bit of DEFLATE makes more than 129 bytes: 258 of them stand in two bits at least.</summary>
    public const long MaxRatio = 1032;

    public static ushort UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    public static uint UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    /// <summary>A number of 64 bits; negative where it is more than any file has.</summary>
    public static long Int64(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]);

    /// <summary>Fills the bytes from there on; false if the stream ends before.</summary>
    public static bool TryRead(Stream stream, long at, Span<byte> bytes)
    {
        if (at < 0 || at > stream.Length - bytes.Length)
            return false;
        stream.Position = at;
        stream.ReadExactly(bytes);
        return true;
    }

    public static IntegrityException Damaged(string what) => IntegrityException.Damaged($"it is damaged: {what}. Build or download it again.");
}
