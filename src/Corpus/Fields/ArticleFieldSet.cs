namespace Corpus;

/// <summary>The keys that the heads of a corpus's articles have, the built-in ones aside: a column each. Thread-safe.</summary>
internal sealed class ArticleFieldSet : FieldSet
{
    // The number of the string that is the key, where its column is, and its type, which only few ask for.
    private readonly (uint Key, long Column, ulong Type)[] _columns;
    private readonly bool _isLater;

    /// <summary>Looks up the columns. O(fields).</summary>
    /// <exception cref="CorpusImageException">The directory of fields is damaged.</exception>
    public ArticleFieldSet(CorpusImage image, ImageHeader header)
        : base(image)
    {
        _isLater = header.IsLater;

        // FieldTable has seen that there are not too many.
        var directory = header.Section(ImageFormat.Fields, ImageFormat.FieldSize);
        var columns = header.Section(ImageFormat.Columns, sizeof(byte));
        var entries = image.Bytes.Read(directory.Offset, (int)directory.Length);
        var found = new (uint Key, long Column, ulong Type)[directory.Count];
        var count = 0;
        for (; entries.Length > 0; entries = entries[ImageFormat.FieldSize..])
        {
            // A later version may have fields of other kinds.
            if (BitConverter.ToUInt16(entries[ImageFormat.FieldNumberAt..]) == 0
                && BitConverter.ToUInt16(entries[ImageFormat.FieldKindAt..]) == (ushort)FieldKind.Value)
            {
                found[count++] = (BitConverter.ToUInt32(entries), ColumnOf(entries, columns), BitConverter.ToUInt64(entries[ImageFormat.FieldTypeAt..]));
            }
        }

        _columns = found[..count];
    }

    public override int Count => _columns.Length;

    public override string OwnerOf(int ordinal) => $"Article '{Image.Fields.GetRequired(BuiltInField.Id, ordinal)}'";

    /// <summary>The type of the property that the key at this place becomes; one of a later version is not known. O(1).</summary>
    /// <exception cref="CorpusImageException">There is no such type.</exception>
    public KeyType TypeAt(int index)
    {
        if (KeyType.TryUnpack(_columns[index].Type, out var type))
            return type;
        return _isLater ? default : throw Image.Bytes.Damaged($"the type of its key '{KeyAt(index)}' is none");
    }

    /// <summary>What stands for the value of the key for each article: 1 + its number, or 0. O(articles).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such key.</exception>
    public uint[] ReferencesAt(int index)
        => (uint)index < (uint)Count ? Image.Bytes.ReadUInt32s(_columns[index].Column, Image.Count) : throw NoKey(index);

    public override uint ReferenceAt(int index, int ordinal)
        => Image.Bytes.ReadUInt32(_columns[index].Column + (long)ordinal * ImageFormat.ValueSize);

    protected override uint KeyNumberAt(int index) => _columns[index].Key;

    private long ColumnOf(ReadOnlySpan<byte> entry, ImageSection columns)
    {
        var offset = BitConverter.ToUInt64(entry[ImageFormat.FieldOffsetAt..]);
        var length = BitConverter.ToUInt64(entry[ImageFormat.FieldLengthAt..]);
        if (length != (ulong)Image.Count * ImageFormat.ValueSize || offset > (ulong)columns.Length || length > (ulong)columns.Length - offset)
            throw Image.Bytes.Damaged($"the column of field '{Image.Strings.Get(BitConverter.ToUInt32(entry))}' does not fit");
        return columns.Offset + (long)offset;
    }
}
