using System.Buffers.Binary;

namespace Corpus.Tests;

/// <summary>Changes images and makes their checksums fit again, as somebody would who forges one.</summary>
internal static class ImageSurgery
{
    /// <summary>A copy that is changed and then sealed.</summary>
    public static byte[] With(byte[] image, Action<byte[]> change)
    {
        var copy = image.ToArray();
        change(copy);
        Seal(copy);
        return copy;
    }

    /// <summary>A copy without a section that may be left out, as if its writer did not know it.</summary>
    public static byte[] Without(byte[] image, uint tag)
        => TryEntry(image, tag) < 0 ? image : With(image, copy => "none"u8.CopyTo(copy.AsSpan(TryEntry(copy, tag))));

    /// <summary>Where the entry of a section is in the table.</summary>
    public static int Entry(byte[] image, uint tag)
    {
        var entry = ImageFormat.SectionTableAt;
        while (BinaryPrimitives.ReadUInt32LittleEndian(image.AsSpan(entry)) != tag)
            entry += ImageFormat.SectionEntrySize;
        return entry;
    }

    /// <summary>Where a section begins.</summary>
    public static int Offset(byte[] image, uint tag)
        => (int)BinaryPrimitives.ReadInt64LittleEndian(image.AsSpan(Entry(image, tag) + ImageFormat.SectionOffsetAt));

    /// <summary>How many bytes a section has.</summary>
    public static int Length(byte[] image, uint tag)
        => (int)BinaryPrimitives.ReadInt64LittleEndian(image.AsSpan(Entry(image, tag) + ImageFormat.SectionLengthAt));

    public static void Put(byte[] image, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(image.AsSpan(at), value);

    public static void Put(byte[] image, int at, ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(image.AsSpan(at), value);

    /// <summary>Works out all checksums again, as far as the image still says where they are.</summary>
    private static void Seal(byte[] image)
    {
        var entry = TryEntry(image, ImageFormat.Checksums);
        if (entry >= 0)
            SealBlocks(image, entry);
        Put(image, ImageFormat.HeaderChecksumAt, Crc32C.Of(image.AsSpan(0, ImageFormat.HeaderChecksumAt)));
    }

    private static void SealBlocks(byte[] image, int entry)
    {
        var offset = BinaryPrimitives.ReadUInt64LittleEndian(image.AsSpan(entry + ImageFormat.SectionOffsetAt));
        if (offset < ImageFormat.HeaderSize || offset > (ulong)image.Length)
            return;

        var table = image.AsSpan((int)offset);
        var body = image.AsSpan(ImageFormat.HeaderSize, (int)offset - ImageFormat.HeaderSize);
        for (var i = 0; body.Length > 0 && i + sizeof(uint) <= table.Length; i += sizeof(uint))
        {
            var block = body[..Math.Min(body.Length, ImageFormat.BlockSize)];
            BinaryPrimitives.WriteUInt32LittleEndian(table[i..], Crc32C.Of(block));
            body = body[block.Length..];
        }

        Put(image, entry + ImageFormat.SectionDetailAt, (ulong)Crc32C.Of(table));
    }

    private static int TryEntry(byte[] image, uint tag)
    {
        for (var i = 0; i < ImageFormat.MaxSections; i++)
        {
            var entry = ImageFormat.SectionTableAt + i * ImageFormat.SectionEntrySize;
            if (BinaryPrimitives.ReadUInt32LittleEndian(image.AsSpan(entry)) == tag)
                return entry;
        }

        return -1;
    }
}
