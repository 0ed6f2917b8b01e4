using System.Buffers.Binary;

namespace Corpus;

/// <summary>Reads the columns of the built-in fields. Thread-safe.</summary>
internal sealed class FieldTable
{
    private readonly ImageBytes _bytes;
    private readonly StringTable _strings;
    private readonly int _articles;

    // By number of the field; 0 where the image has none.
    private readonly long[] _columns = new long[BuiltInFields.Last + 1];

    /// <summary>Takes the sections of the fields and enters the built-in ones.</summary>
    /// <exception cref="CorpusImageException">The directory of fields is damaged, or lacks a built-in one.</exception>
    public FieldTable(ImageBytes bytes, ImageHeader header, StringTable strings, int articles)
    {
        _bytes = bytes;
        _strings = strings;
        _articles = articles;

        var directory = header.Section(ImageFormat.Fields, ImageFormat.FieldSize);
        var columns = header.Section(ImageFormat.Columns, sizeof(byte));
        if (directory.Count > ImageFormat.MaxFields)
            throw CorpusImageException.Damaged(bytes.Origin, $"it claims {directory.Count} fields");

        var entries = bytes.Read(directory.Offset, (int)directory.Length);
        for (; entries.Length > 0; entries = entries[ImageFormat.FieldSize..])
            Enter(entries, columns);

        for (var field = BuiltInField.Id; (int)field <= BuiltInFields.Last; field++)
        {
            if (_columns[(int)field] == 0)
                throw CorpusImageException.Damaged(bytes.Origin, $"it has no field '{BuiltInFields.NameOf(field)}'");
        }
    }

    /// <summary>The value of the field for the article, four bytes as they stand. O(1).</summary>
    public uint Get(BuiltInField field, int ordinal)
        => _bytes.ReadUInt32(_columns[(int)field] + (long)ordinal * ImageFormat.ValueSize);

    /// <summary>A string that may be missing. O(length).</summary>
    public string? GetString(BuiltInField field, int ordinal) => _strings.Get(Get(field, ordinal));

    /// <summary>A string that every article has. O(length).</summary>
    /// <exception cref="CorpusImageException">It is missing.</exception>
    public string GetRequired(BuiltInField field, int ordinal)
        => GetString(field, ordinal)
            ?? throw CorpusImageException.Damaged(_bytes.Origin, $"article {ordinal} has no '{BuiltInFields.NameOf(field)}'");

    private void Enter(ReadOnlySpan<byte> entry, ImageSection columns)
    {
        var field = (BuiltInField)BinaryPrimitives.ReadUInt16LittleEndian(entry[ImageFormat.FieldNumberAt..]);
        if (field == BuiltInField.None || (int)field > BuiltInFields.Last)
            return;

        var kind = (FieldKind)BinaryPrimitives.ReadUInt16LittleEndian(entry[ImageFormat.FieldKindAt..]);
        var offset = BinaryPrimitives.ReadUInt64LittleEndian(entry[ImageFormat.FieldOffsetAt..]);
        var length = BinaryPrimitives.ReadUInt64LittleEndian(entry[ImageFormat.FieldLengthAt..]);
        if (kind != BuiltInFields.KindOf(field)
            || length != (ulong)_articles * ImageFormat.ValueSize
            || offset > (ulong)columns.Length
            || length > (ulong)columns.Length - offset)
        {
            throw CorpusImageException.Damaged(_bytes.Origin, $"the column of field '{BuiltInFields.NameOf(field)}' does not fit");
        }

        _columns[(int)field] = columns.Offset + (long)offset;
    }
}
