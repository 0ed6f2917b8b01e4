namespace Corpus;

/// <summary>Reads the columns of the built-in fields. Thread-safe.</summary>
internal sealed class FieldTable
{
    private readonly ImageBytes _bytes;
    private readonly StringTable _strings;

    // Where the column of each field is, by number.
    private readonly long[] _columns = new long[BuiltInFields.Last + 1];

    /// <summary>Looks up the columns of the built-in fields.</summary>
    /// <exception cref="CorpusImageException">The directory of fields is damaged, or lacks one.</exception>
    public FieldTable(ImageBytes bytes, ImageHeader header, StringTable strings, int articles)
    {
        _bytes = bytes;
        _strings = strings;

        var directory = header.Section(ImageFormat.Fields, ImageFormat.FieldSize);
        var columns = header.Section(ImageFormat.Columns, sizeof(byte));
        if (directory.Count > ImageFormat.MaxFields)
            throw bytes.Damaged("it claims more fields than any corpus has");

        var entries = bytes.Read(directory.Offset, (int)directory.Length);
        for (; entries.Length > 0; entries = entries[ImageFormat.FieldSize..])
        {
            var field = BitConverter.ToUInt16(entries[ImageFormat.FieldNumberAt..]);
            if (field is 0 or > BuiltInFields.Last)
                continue;

            var offset = BitConverter.ToUInt64(entries[ImageFormat.FieldOffsetAt..]);
            var length = BitConverter.ToUInt64(entries[ImageFormat.FieldLengthAt..]);
            if (BitConverter.ToUInt16(entries[ImageFormat.FieldKindAt..]) != (ushort)BuiltInFields.KindOf((BuiltInField)field)
                || length != (ulong)articles * ImageFormat.ValueSize
                || offset > (ulong)columns.Length
                || length > (ulong)columns.Length - offset)
            {
                throw Misfit((BuiltInField)field);
            }

            _columns[field] = columns.Offset + (long)offset;
        }

        for (var field = 1; field < _columns.Length; field++)
        {
            if (_columns[field] == 0)
                throw Missing((BuiltInField)field);
        }
    }

    /// <summary>The value of the field for the article, four bytes as they stand. O(1).</summary>
    public uint Get(BuiltInField field, int ordinal)
        => _bytes.ReadUInt32(_columns[(int)field] + (long)ordinal * ImageFormat.ValueSize);

    /// <summary>The values of the field for all articles, four bytes as they stand. O(articles).</summary>
    public uint[] GetAll(BuiltInField field, int articles) => _bytes.ReadUInt32s(_columns[(int)field], articles);

    /// <summary>A string that may be missing. O(length).</summary>
    public string? GetString(BuiltInField field, int ordinal) => _strings.Get(Get(field, ordinal));

    /// <summary>A string that every article has. O(length).</summary>
    /// <exception cref="CorpusImageException">It is missing.</exception>
    public string GetRequired(BuiltInField field, int ordinal) => _strings.Get(Get(field, ordinal)) ?? throw MissingValue(field, ordinal);

    private CorpusImageException Missing(BuiltInField field) => _bytes.Damaged($"it has no field '{BuiltInFields.NameOf(field)}'");

    private CorpusImageException Misfit(BuiltInField field)
        => _bytes.Damaged($"the column of field '{BuiltInFields.NameOf(field)}' does not fit");

    private CorpusImageException MissingValue(BuiltInField field, int ordinal)
        => _bytes.Damaged($"article {ordinal} has no '{BuiltInFields.NameOf(field)}'");
}
