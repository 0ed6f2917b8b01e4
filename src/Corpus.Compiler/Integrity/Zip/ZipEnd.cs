using static Corpus.Compiler.Integrity.Zip.ZipFormat;

namespace Corpus.Compiler.Integrity.Zip;

/// <summary>The end of a zip archive, which says where its directory is.</summary>
/// <param name="Offset">Of the directory, from the beginning of the archive.</param>
/// <param name="Size">Of the directory, in bytes.</param>
/// <param name="Count">How many entries it claims to have.</param>
internal readonly record struct ZipEnd(long Offset, long Size, long Count)
{
    private const int MaxDirectory = 256 << 20;

    /// <summary>Finds it, from the end on: a comment of up to 65,535 bytes may follow. O(1).</summary>
    /// <exception cref="IntegrityException">It is no zip archive, or damaged there.</exception>
    public static ZipEnd Find(Stream stream, ZipContent content)
    {
        Span<byte> start = stackalloc byte[sizeof(uint)];
        if (!TryRead(stream, 0, start) || UInt32(start, 0) is not (HeaderSignature or EndSignature))
        {
            throw IntegrityException.Damaged(content == ZipContent.Package
                ? "it does not begin like a package, which is a zip archive: it is another kind of file, or damaged. Build or download it again."
                : "it does not begin like a zip archive: it is another kind of file, or damaged. Make or download it again.");
        }

        var at = FindRecord(stream, out var record);
        if (UInt16(record, 4) != 0 || UInt16(record, 6) != 0 || UInt16(record, 8) != UInt16(record, 10))
            throw Damaged("it claims to be one of several archives");
        var end = new ZipEnd(UInt32(record, 16), UInt32(record, 12), UInt16(record, 10));
        var directoryEnd = at;
        if (FindRecord64(stream, at) is { } at64)
        {
            end = Read64(stream, at64, at, end);
            directoryEnd = at64;
        }

        if (end.Offset < 0 || end.Offset > directoryEnd || end.Size != directoryEnd - end.Offset)
            throw Damaged("its directory is not in front of its end");
        if (end.Size > MaxDirectory || end.Count < 0 || end.Count > end.Size / EntrySize)
            throw Damaged("its directory has not the size that it says");
        return end;
    }

    private static long FindRecord(Stream stream, out byte[] record)
    {
        var tail = new byte[Math.Min(stream.Length, EndSize + ushort.MaxValue)];
        TryRead(stream, stream.Length - tail.Length, tail);
        for (var at = tail.Length - EndSize; at >= 0; at--)
        {
            if (UInt32(tail, at) == EndSignature && UInt16(tail, at + 20) == tail.Length - at - EndSize)
            {
                record = tail[at..(at + EndSize)];
                return stream.Length - tail.Length + at;
            }
        }

        throw Damaged("its end is missing, so it was cut short or grew");
    }

    private static long? FindRecord64(Stream stream, long end)
    {
        Span<byte> locator = stackalloc byte[Locator64Size];
        if (!TryRead(stream, end - Locator64Size, locator) || UInt32(locator, 0) != Locator64Signature)
            return null;
        var at = Int64(locator, 8);
        if (UInt32(locator, 4) != 0 || UInt32(locator, 16) != 1 || at < 0 || at > end - Locator64Size - End64Size)
            throw Damaged("its end of 64 bits is not where it says");
        return at;
    }

    private static ZipEnd Read64(Stream stream, long at, long end, ZipEnd narrow)
    {
        Span<byte> record = stackalloc byte[End64Size];
        TryRead(stream, at, record);
        if (UInt32(record, 0) != End64Signature || Int64(record, 4) != end - Locator64Size - at - 12 || Int64(record, 24) != Int64(record, 32))
            throw Damaged("its end of 64 bits is not what it says");
        if (UInt32(record, 16) != 0 || UInt32(record, 20) != 0)
            throw Damaged("it claims to be one of several archives");
        var wide = new ZipEnd(Int64(record, 48), Int64(record, 40), Int64(record, 32));
        return Agree(narrow.Count, ushort.MaxValue, wide.Count) && Agree(narrow.Size, uint.MaxValue, wide.Size) && Agree(narrow.Offset, uint.MaxValue, wide.Offset)
            ? wide
            : throw Damaged("its two ends differ");
    }

    private static bool Agree(long narrow, long elsewhere, long wide) => narrow == elsewhere || narrow == wide;
}
