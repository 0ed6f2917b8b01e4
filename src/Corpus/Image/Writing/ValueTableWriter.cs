using Corpus.Sources;

namespace Corpus;

/// <summary>Numbers the different values of an image in the order of their first use.</summary>
internal sealed class ValueTableWriter(StringTableWriter strings)
{
    private readonly Dictionary<uint, uint> _scalars = [];
    private readonly Dictionary<uint[], uint> _lists = new(new NumberListComparer());
    private readonly ColumnBuffer _starts = new();
    private readonly ColumnBuffer _texts = new();
    private uint _textCount;

    /// <summary>The number of values.</summary>
    public uint Count { get; private set; }

    /// <summary>What a column says for the value: 1 + its number, or 0 for null. O(length).</summary>
    /// <exception cref="ArgumentException">It has half of a surrogate pair, which UTF-8 does not have.</exception>
    public uint Add(SourceValue value)
    {
        if (value.IsNull)
            return 0;
        if (!value.IsList)
            return AddScalar(strings.Add(value.Scalars[0].Text));

        var texts = new uint[value.Scalars.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = strings.Add(value.Scalars[i].Text);
        return AddList(texts);
    }

    /// <summary>The first text of the value that is none of these strings; null where there is none. O(texts of the value).</summary>
    /// <param name="reference">What <see cref="Add"/> gave for the value; not 0.</param>
    /// <param name="strings">The strings.</param>
    public uint? FirstOutside(uint reference, IReadOnlySet<uint> strings)
    {
        // Each value has two numbers: where it starts, and its flags.
        var start = _starts.UInt32At(2 * (reference - 1L));
        var end = reference == Count ? _textCount : _starts.UInt32At(2L * reference);
        for (var at = start; at < end; at++)
        {
            if (_texts.UInt32At(at) is var text && !strings.Contains(text))
                return text;
        }

        return null;
    }

    /// <summary>Writes where each value starts, and closes the last. O(values). Once, at the end.</summary>
    public void WriteStarts(BodyWriter body)
    {
        _starts.Add(_textCount);
        _starts.Add(0u);
        _starts.WriteTo(body);
    }

    /// <summary>Writes what the values are made of. O(values).</summary>
    public void WriteScalars(BodyWriter body) => _texts.WriteTo(body);

    private uint AddScalar(uint text)
    {
        if (!_scalars.TryGetValue(text, out var reference))
            _scalars.Add(text, reference = AddNew([text], flags: 0));
        return reference;
    }

    private uint AddList(uint[] texts)
    {
        if (!_lists.TryGetValue(texts, out var reference))
            _lists.Add(texts, reference = AddNew(texts, ImageFormat.ListFlag));
        return reference;
    }

    private uint AddNew(ReadOnlySpan<uint> texts, uint flags)
    {
        _starts.Add(_textCount);
        _starts.Add(flags);
        foreach (var text in texts)
            _texts.Add(text);
        _textCount = checked(_textCount + (uint)texts.Length);
        return ++Count;
    }
}
