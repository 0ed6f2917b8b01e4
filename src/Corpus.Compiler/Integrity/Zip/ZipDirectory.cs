using static Corpus.Compiler.Integrity.Zip.ZipFormat;

namespace Corpus.Compiler.Integrity.Zip;

/// <summary>Reads the directory of a zip archive. Nothing is allocated by a size that is only claimed.</summary>
internal static class ZipDirectory
{
    /// <summary>The entries, in the order of the directory. O(entries).</summary>
    /// <exception cref="IntegrityException">It is no zip archive, or its directory is damaged.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static List<ZipEntry> Read(Stream stream, ZipContent content)
    {
        var end = ZipEnd.Find(stream, content);
        var directory = new byte[end.Size];
        TryRead(stream, end.Offset, directory);

        var entries = new List<ZipEntry>();
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rest = directory.AsSpan();
        while (rest.Length > 0)
        {
            var entry = ReadEntry(ref rest, entries.Count + 1, end.Offset);
            if (!paths.Add(entry.Path.TrimEnd('/')))
                throw Damaged($"'{entry.Name}' is in it twice");
            entries.Add(entry);
        }

        return entries.Count == end.Count ? entries : throw Damaged($"it has {entries.Count} entries, and says {end.Count}");
    }

    private static ZipEntry ReadEntry(ref Span<byte> rest, int number, long bodyEnd)
    {
        if (rest.Length < EntrySize || UInt32(rest, 0) != EntrySignature)
            throw Damaged($"entry {number} of its directory is none");
        int nameLength = UInt16(rest, 28), extraLength = UInt16(rest, 30), commentLength = UInt16(rest, 32);
        if (rest.Length - EntrySize < nameLength + extraLength + commentLength)
            throw Damaged($"entry {number} of its directory reaches beyond its end");

        var entry = ReadEntry(rest[..EntrySize], rest.Slice(EntrySize, nameLength), rest.Slice(EntrySize + nameLength, extraLength), bodyEnd);
        rest = rest[(EntrySize + nameLength + extraLength + commentLength)..];
        return entry;
    }

    private static ZipEntry ReadEntry(ReadOnlySpan<byte> record, ReadOnlySpan<byte> nameBytes, ReadOnlySpan<byte> extra, long bodyEnd)
    {
        var name = ZipName.Of(nameBytes, UInt16(record, 8));
        var wide = Zip64Of(extra);
        var length = Widen(UInt32(record, 24), ref wide, name);
        var compressed = Widen(UInt32(record, 20), ref wide, name);
        var offset = Widen(UInt32(record, 42), ref wide, name);
        if (UInt16(record, 34) != 0)
            throw Damaged($"'{name}' is said to be in another archive");
        if (offset < 0 || compressed < 0 || offset > bodyEnd || compressed > bodyEnd - offset)
            throw Damaged($"'{name}' is said to be beyond its end");
        return new ZipEntry
        {
            Name = name,
            Path = ZipName.ToPath(name),
            Flags = UInt16(record, 8),
            Method = UInt16(record, 10),
            Crc = UInt32(record, 16),
            CompressedLength = compressed,
            Length = length,
            HeaderOffset = offset,
        };
    }

    // Numbers that do not fit 32 bits stand in an extra field one after another; those that do are not in it.
    private static long Widen(uint narrow, ref ReadOnlySpan<byte> wide, string name)
    {
        if (narrow != uint.MaxValue)
            return narrow;
        if (wide.Length < sizeof(ulong))
            throw Damaged($"the size or the place of '{name}' is missing");
        var value = Int64(wide, 0);
        wide = wide[sizeof(ulong)..];
        return value;
    }

    /// <summary>The numbers of 64 bits among what is added to an entry or a header; empty if there are none.</summary>
    public static ReadOnlySpan<byte> Zip64Of(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var size = UInt16(extra, 2);
            if (size > extra.Length - 4)
                break;
            if (UInt16(extra, 0) == Zip64Extra)
                return extra.Slice(4, size);
            extra = extra[(4 + size)..];
        }

        return default;
    }
}
