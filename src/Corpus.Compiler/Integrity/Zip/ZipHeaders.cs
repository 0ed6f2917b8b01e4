using static Corpus.Compiler.Integrity.Zip.ZipFormat;

namespace Corpus.Compiler.Integrity.Zip;

/// <summary>Compares what stands at each entry of a zip archive with its directory: two programs that read different ones have to find the same.</summary>
internal static class ZipHeaders
{
    /// <summary>Checks all headers, and that no two entries share bytes; and finds where their bytes begin. O(entries × log entries).</summary>
    /// <exception cref="IntegrityException">They differ or overlap, or are of a kind that packages do not have.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static void Check(Stream stream, IReadOnlyList<ZipEntry> entries, ZipContent content)
    {
        var free = 0L;
        foreach (var entry in entries.OrderBy(entry => entry.HeaderOffset))
        {
            if (entry.HeaderOffset < free)
                throw Damaged($"'{entry.Name}' begins within another entry");
            free = Check(stream, entry, content);
        }
    }

    // Gives where the entry ends.
    private static long Check(Stream stream, ZipEntry entry, ZipContent content)
    {
        var header = new byte[HeaderSize];
        if (!TryRead(stream, entry.HeaderOffset, header) || UInt32(header, 0) != HeaderSignature)
            throw Damaged($"'{entry.Name}' is not where its directory says");
        var rest = new byte[UInt16(header, 26) + UInt16(header, 28)];
        if (!TryRead(stream, entry.HeaderOffset + HeaderSize, rest))
            throw Damaged($"the header of '{entry.Name}' reaches beyond its end");

        var flags = UInt16(header, 6);
        if (flags != entry.Flags || UInt16(header, 8) != entry.Method || ZipName.Of(rest.AsSpan(0, UInt16(header, 26)), flags) != entry.Name)
            throw Damaged($"the header of '{entry.Name}' and its directory differ");
        RefuseUnknown(entry, content);

        entry.DataOffset = entry.HeaderOffset + HeaderSize + rest.Length;
        var end = entry.DataOffset + entry.CompressedLength;
        if (end > stream.Length)
            throw Damaged($"'{entry.Name}' reaches beyond its end");
        CheckSizes(header, ZipDirectory.Zip64Of(rest.AsSpan(UInt16(header, 26))), entry);
        return (entry.Flags & HasDescriptor) == 0 ? end : end + DescriptorSize(stream, end, entry);
    }

    private static void RefuseUnknown(ZipEntry entry, ZipContent content)
    {
        if ((entry.Flags & IsEncrypted) != 0)
            throw IntegrityException.Unreadable($"'{entry.Name}' in it is encrypted{(content == ZipContent.Package ? ", which packages are not; make the package" : "; make the archive")} again without a password");
        if (entry.Method is not (Stored or Deflated))
        {
            throw IntegrityException.Unreadable($"'{entry.Name}' in it is compressed by method {entry.Method}, which " + (content == ZipContent.Package
                ? "packages are not; make the package again with 'dotnet pack'"
                : "is not read here; make the archive again with DEFLATE, the usual compression, or extract it and name the folder"));
        }
        if ((entry.Method == Stored && entry.CompressedLength != entry.Length) || (entry.IsFolder && entry.Length != 0))
            throw Damaged($"the sizes of '{entry.Name}' contradict each other");
        if (entry.Length < 0 || entry.Length / MaxRatio > entry.CompressedLength)
            throw Damaged($"'{entry.Name}' is said to have {entry.Length} bytes, more than {entry.CompressedLength} compressed ones can be");
    }

    // Where a descriptor follows the bytes, they need not stand in the header.
    private static void CheckSizes(ReadOnlySpan<byte> header, ReadOnlySpan<byte> wide, ZipEntry entry)
    {
        long crc = UInt32(header, 14), compressed = UInt32(header, 18), length = UInt32(header, 22);
        if (length == uint.MaxValue && wide.Length >= sizeof(ulong))
        {
            length = Int64(wide, 0);
            wide = wide[sizeof(ulong)..];
        }

        if (compressed == uint.MaxValue && wide.Length >= sizeof(ulong))
            compressed = Int64(wide, 0);
        var isSame = crc == entry.Crc && compressed == entry.CompressedLength && length == entry.Length;
        if (!isSame && !((entry.Flags & HasDescriptor) != 0 && crc == 0 && compressed == 0 && length == 0))
            throw Damaged($"the sizes of '{entry.Name}' in its header and in its directory differ");
    }

    // Its signature is optional, and its sizes have 32 bits or 64.
    private static int DescriptorSize(Stream stream, long at, ZipEntry entry)
    {
        foreach (var (start, width) in (ReadOnlySpan<(int, int)>)[(4, 4), (4, 8), (0, 4), (0, 8)])
        {
            var descriptor = new byte[start + 4 + 2 * width];
            if (!TryRead(stream, at, descriptor) || (start > 0 && UInt32(descriptor, 0) != DescriptorSignature) || UInt32(descriptor, start) != entry.Crc)
                continue;
            var (compressed, length) = width == 4
                ? (UInt32(descriptor, start + 4), UInt32(descriptor, start + 8))
                : (Int64(descriptor, start + 4), Int64(descriptor, start + 12));
            if (compressed == entry.CompressedLength && length == entry.Length)
                return descriptor.Length;
        }

        throw Damaged($"the sizes behind '{entry.Name}' and in its directory differ");
    }
}
