namespace Corpus;

/// <summary>Encodes the terms of the lexicon one after another (see <see cref="ImageFormat"/>).</summary>
internal sealed class LexiconEncoding
{
    private readonly ColumnBuffer _entries = new();
    private readonly ColumnBuffer _starts = new();
    private readonly IndexBuffer _entry = new();
    private byte[] _last = new byte[256];
    private int _lastLength;
    private long _postings;
    private uint _terms;
    private uint _types;

    /// <summary>Begins with room for the counts.</summary>
    public LexiconEncoding(int typeCount, int termCount, long tokenCount)
    {
        _starts.Add((uint)termCount);
        _starts.Add((uint)typeCount);
        _starts.Add((uint)tokenCount);
        _starts.Add((uint)(tokenCount >> 32));
    }

    /// <summary>Adds a term that has one token.</summary>
    public void Add(TypeOrder order, int term, uint position)
    {
        Begin(order, term);
        AddTypes(order, term, [1], ImageFormat.OneTokenFlag);
        _entry.AddNumber(position);
        End(postingsLength: 0);
    }

    /// <summary>Adds a term that has several.</summary>
    /// <param name="order">The types.</param>
    /// <param name="term">Its number.</param>
    /// <param name="frequencies">How often each of its types occurs.</param>
    /// <param name="articleFrequency">How many articles have it.</param>
    /// <param name="postingsLength">The length of its postings in bytes.</param>
    public void Add(TypeOrder order, int term, ReadOnlySpan<uint> frequencies, int articleFrequency, int postingsLength)
    {
        Begin(order, term);
        AddTypes(order, term, frequencies, 0);
        var frequency = 0u;
        foreach (var one in frequencies)
            frequency += one;
        _entry.AddNumber(frequency - (uint)articleFrequency);
        _entry.AddNumber((uint)postingsLength);
        End(postingsLength);
    }

    /// <summary>Writes LEXB. O(terms).</summary>
    public void WriteEntries(BodyWriter body) => _entries.WriteTo(body);

    /// <summary>Writes LEXX. O(terms). Once, at the end.</summary>
    public void WriteStarts(BodyWriter body)
    {
        AddStart();
        _starts.WriteTo(body);
    }

    private void AddStart()
    {
        _starts.Add(checked((uint)_entries.Length));
        _starts.Add(_types);
        _starts.Add((uint)_postings);
        _starts.Add((uint)(_postings >> 32));
    }

    private void Begin(TypeOrder order, int term)
    {
        if (_terms % ImageFormat.BlockTerms == 0)
        {
            AddStart();
            _lastLength = 0;
        }

        var form = order.TermFormOf(order.Types[order.FirstTypes[term]]);
        var shared = form.CommonPrefixLength(_last.AsSpan(0, _lastLength));
        var rest = form[shared..];
        _entry.Clear();
        _entry.Add((byte)(Math.Min(shared, ImageFormat.LongLength) | (Math.Min(rest.Length, ImageFormat.LongLength) << ImageFormat.SuffixShift)));
        if (shared >= ImageFormat.LongLength)
            _entry.AddNumber((uint)(shared - ImageFormat.LongLength));
        if (rest.Length >= ImageFormat.LongLength)
            _entry.AddNumber((uint)(rest.Length - ImageFormat.LongLength));
        _entry.Add(rest);

        if (form.Length > _last.Length)
            _last = new byte[2 * form.Length];
        form.CopyTo(_last);
        _lastLength = form.Length;
    }

    private void AddTypes(TypeOrder order, int term, ReadOnlySpan<uint> frequencies, int flag)
    {
        for (var i = 0; i < frequencies.Length; i++)
        {
            var form = order.FormOf(order.Types[order.FirstTypes[term] + i]);
            var shape = TypeShape.Of(form, _last.AsSpan(0, _lastLength));
            var isShort = frequencies[i] <= ImageFormat.MaxShortFrequency;
            var more = i + 1 < frequencies.Length ? ImageFormat.MoreTypesFlag : 0;
            _entry.Add((byte)(shape | more | flag | (isShort ? (int)frequencies[i] << ImageFormat.TypeFrequencyShift : 0)));
            if (shape == TypeShape.WrittenOut)
            {
                _entry.AddNumber((uint)form.Length);
                _entry.Add(form);
            }

            if (!isShort)
                _entry.AddNumber(frequencies[i]);
        }

        _types += (uint)frequencies.Length;
    }

    private void End(int postingsLength)
    {
        _entries.Add(_entry.Bytes);
        _postings += postingsLength;
        _terms++;
    }
}
