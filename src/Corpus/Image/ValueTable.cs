namespace Corpus;

/// <summary>Reads the different values of fields by their numbers. Thread-safe.</summary>
internal sealed class ValueTable
{
    private readonly ImageBytes _bytes;
    private readonly ImageSection _starts;
    private readonly ImageSection _scalars;

    /// <summary>Takes the sections of the values, if there are any.</summary>
    /// <exception cref="CorpusImageException">They are damaged.</exception>
    public ValueTable(ImageBytes bytes, ImageHeader header)
    {
        _bytes = bytes;
        if (!header.Has(ImageFormat.ValueStarts))
            return;

        _starts = header.Section(ImageFormat.ValueStarts, ImageFormat.ValueStartSize);
        _scalars = header.Section(ImageFormat.Values, sizeof(uint));
        if (_starts.Count < 1)
            throw bytes.Damaged("its table of values is empty");
    }

    /// <summary>The number of values.</summary>
    public long Count => Math.Max(0, _starts.Count - 1);

    /// <summary>The value that a column refers to. O(1), allocates nothing.</summary>
    /// <param name="reference">1 + the number of the value; 0 is the missing one.</param>
    /// <param name="set">What the key is one of.</param>
    /// <param name="key">The place of the key in the set.</param>
    /// <exception cref="CorpusImageException">There is no such value.</exception>
    public FieldValue Get(uint reference, FieldSet set, int key)
    {
        if (reference == 0)
            return new FieldValue(set, key, isList: false, first: 0, count: 0);
        if (reference > Count)
            throw NoValue(reference - 1);

        var records = _bytes.Read(_starts.Offset + (reference - 1L) * ImageFormat.ValueStartSize, 2 * ImageFormat.ValueStartSize);
        var first = BitConverter.ToUInt32(records);
        var flags = BitConverter.ToUInt32(records[ImageFormat.ValueFlagsAt..]);
        var end = BitConverter.ToUInt32(records[ImageFormat.ValueStartSize..]);
        if (first > end || end > _scalars.Count || end - first > int.MaxValue || flags > ImageFormat.ListFlag || (flags == 0 && end - first != 1))
            throw Impossible(reference - 1, first, end);
        return flags == ImageFormat.ListFlag
            ? new FieldValue(set, key, isList: true, first, (int)(end - first))
            : new FieldValue(set, key, isList: false, Scalar(first), count: 1);
    }

    /// <summary>The number of the string that the scalar is. O(1).</summary>
    /// <exception cref="CorpusImageException">It is null, or there is no such scalar.</exception>
    public uint Scalar(long index)
    {
        var text = index < _scalars.Count ? _bytes.ReadUInt32(_scalars.Offset + index * sizeof(uint)) : 0;
        return text != 0 ? text : throw NoScalar(index);
    }

    private CorpusImageException NoValue(uint number) => _bytes.Damaged($"it refers to value {number} of {Count}");

    private CorpusImageException NoScalar(long index) => _bytes.Damaged($"scalar {index} of its values has no text");

    private CorpusImageException Impossible(uint number, uint first, uint end)
        => _bytes.Damaged($"value {number} reaches from scalar {first} to {end}");
}
