using System.Buffers.Binary;

namespace Corpus;

/// <summary>Reads the columns of the built-in fields. Thread-safe.</summary>
internal sealed class FieldTable
{
    private readonly ImageBytes _bytes;
    private readonly StringTable _strings;
    private readonly ImageSection _directory;
    private readonly ImageSection _columns;
    private readonly int _articles;

    // Where each column is, by number of the field; 0 where it has not been looked for. Threads that race write the same.
    private readonly long[] _offsets = new long[BuiltInFields.Last + 1];

    /// <summary>Takes the sections of the fields; a column is looked for when it is first read.</summary>
    /// <exception cref="CorpusImageException">They are damaged.</exception>
    public FieldTable(ImageBytes bytes, ImageHeader header, StringTable strings, int articles)
    {
        _bytes = bytes;
        _strings = strings;
        _articles = articles;
        _directory = header.Section(ImageFormat.Fields, ImageFormat.FieldSize);
        _columns = header.Section(ImageFormat.Columns, sizeof(byte));
        if (_directory.Count > ImageFormat.MaxFields)
            throw bytes.Damaged("it claims more fields than any corpus has");
    }

    /// <summary>The value of the field for the article, four bytes as they stand. O(1).</summary>
    /// <exception cref="CorpusImageException">The image has no such column.</exception>
    public uint Get(BuiltInField field, int ordinal)
    {
        var column = Volatile.Read(ref _offsets[(int)field]);
        if (column == 0)
            Volatile.Write(ref _offsets[(int)field], column = Find(field));
        return _bytes.ReadUInt32(column + (long)ordinal * ImageFormat.ValueSize);
    }

    /// <summary>A string that may be missing. O(length).</summary>
    public string? GetString(BuiltInField field, int ordinal) => _strings.Get(Get(field, ordinal));

    /// <summary>A string that every article has. O(length).</summary>
    /// <exception cref="CorpusImageException">It is missing.</exception>
    public string GetRequired(BuiltInField field, int ordinal) => _strings.Get(Get(field, ordinal)) ?? throw MissingValue(field, ordinal);

    private long Find(BuiltInField field)
    {
        var entries = _bytes.Read(_directory.Offset, (int)_directory.Length);
        for (; entries.Length > 0; entries = entries[ImageFormat.FieldSize..])
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(entries[ImageFormat.FieldNumberAt..]) != (ushort)field)
                continue;

            var offset = BinaryPrimitives.ReadUInt64LittleEndian(entries[ImageFormat.FieldOffsetAt..]);
            var length = BinaryPrimitives.ReadUInt64LittleEndian(entries[ImageFormat.FieldLengthAt..]);
            if (BinaryPrimitives.ReadUInt16LittleEndian(entries[ImageFormat.FieldKindAt..]) != (ushort)BuiltInFields.KindOf(field)
                || length != (ulong)_articles * ImageFormat.ValueSize
                || offset > (ulong)_columns.Length
                || length > (ulong)_columns.Length - offset)
            {
                throw Misfit(field);
            }

            return _columns.Offset + (long)offset;
        }

        throw Missing(field);
    }

    private CorpusImageException Missing(BuiltInField field) => _bytes.Damaged($"it has no field '{BuiltInFields.NameOf(field)}'");

    private CorpusImageException Misfit(BuiltInField field)
        => _bytes.Damaged($"the column of field '{BuiltInFields.NameOf(field)}' does not fit");

    private CorpusImageException MissingValue(BuiltInField field, int ordinal)
        => _bytes.Damaged($"article {ordinal} has no '{BuiltInFields.NameOf(field)}'");
}
