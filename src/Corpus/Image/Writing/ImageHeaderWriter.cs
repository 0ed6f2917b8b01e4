using System.Buffers.Binary;

namespace Corpus;

/// <summary>Lays out the header of an image.</summary>
internal static class ImageHeaderWriter
{
    /// <summary>Fills the header, which is all zeros. O(sections).</summary>
    public static void Fill(Span<byte> header, long imageLength, ReadOnlySpan<byte> fingerprint, List<SectionEntry> sections)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(header, ImageFormat.Magic);
        BinaryPrimitives.WriteUInt16LittleEndian(header[ImageFormat.MajorVersionAt..], ImageFormat.MajorVersion);
        BinaryPrimitives.WriteUInt16LittleEndian(header[ImageFormat.MinorVersionAt..], ImageFormat.MinorVersion);
        BinaryPrimitives.WriteInt32LittleEndian(header[ImageFormat.SectionCountAt..], sections.Count);
        BinaryPrimitives.WriteInt64LittleEndian(header[ImageFormat.FileLengthAt..], imageLength);
        fingerprint.CopyTo(header[ImageFormat.FingerprintAt..]);
        for (var i = 0; i < sections.Count; i++)
            Fill(header.Slice(ImageFormat.SectionTableAt + i * ImageFormat.SectionEntrySize, ImageFormat.SectionEntrySize), sections[i]);
        BinaryPrimitives.WriteUInt32LittleEndian(header[ImageFormat.HeaderChecksumAt..], Crc32C.Of(header[..ImageFormat.HeaderChecksumAt]));
    }

    private static void Fill(Span<byte> entry, SectionEntry section)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(entry, section.Tag);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[ImageFormat.SectionFlagsAt..], section.IsOptional ? 0 : ImageFormat.MustUnderstand);
        BinaryPrimitives.WriteInt64LittleEndian(entry[ImageFormat.SectionOffsetAt..], section.Offset);
        BinaryPrimitives.WriteInt64LittleEndian(entry[ImageFormat.SectionLengthAt..], section.Length);
        BinaryPrimitives.WriteInt64LittleEndian(entry[ImageFormat.SectionDetailAt..], section.Detail);
    }
}
