using System.Text;

namespace Corpus;

/// <summary>The types of a corpus in the order of the image, with their terms.</summary>
internal sealed class TypeOrder
{
    private readonly FormTable _types;
    private readonly FormTable _terms = new();
    private readonly int[] _termOf;

    /// <summary>Orders the types. O(types · log).</summary>
    public TypeOrder(FormTable types)
    {
        _types = types;
        _termOf = new int[types.Count];
        for (var type = 0; type < types.Count; type++)
            _termOf[type] = AddTerm(types[type]);

        var order = new Key[types.Count];
        for (var type = 0; type < order.Length; type++)
            order[type] = new Key(Beginning(_terms[_termOf[type]]), type);
        Array.Sort(order, Compare);

        Types = new int[order.Length];
        NumberOf = new int[order.Length];
        TermNumberOf = new int[order.Length];
        var firsts = new List<int>(_terms.Count + 1);
        for (var i = 0; i < order.Length; i++)
        {
            var type = order[i].Type;
            if (i == 0 || _termOf[type] != _termOf[order[i - 1].Type])
                firsts.Add(i);
            Types[i] = type;
            NumberOf[type] = i;
            TermNumberOf[type] = firsts.Count - 1;
        }

        firsts.Add(order.Length);
        FirstTypes = [.. firsts];
    }

    /// <summary>The types by their numbers in the image.</summary>
    public int[] Types { get; }

    /// <summary>The number in the image of each type.</summary>
    public int[] NumberOf { get; }

    /// <summary>The number of the term of each type.</summary>
    public int[] TermNumberOf { get; }

    /// <summary>The first number in the image of the types of each term, and one more that closes the last.</summary>
    public int[] FirstTypes { get; }

    /// <summary>The number of terms.</summary>
    public int TermCount => FirstTypes.Length - 1;

    /// <summary>The form of a type, in UTF-8.</summary>
    public ReadOnlySpan<byte> FormOf(int type) => _types[type];

    /// <summary>The form of the term that the type is one of, in UTF-8.</summary>
    public ReadOnlySpan<byte> TermFormOf(int type) => _terms[_termOf[type]];

    // What WordForm gives; for ASCII without it.
    private int AddTerm(ReadOnlySpan<byte> type)
    {
        if (!Ascii.IsValid(type))
            return Add(Encoding.UTF8.GetBytes(WordForm.Of(type, matchCase: false)));

        Span<byte> buffer = stackalloc byte[128];
        var lower = type.Length <= buffer.Length ? buffer[..type.Length] : new byte[type.Length];
        Ascii.ToLower(type, lower, out _);
        return Add(lower);
    }

    private int Add(ReadOnlySpan<byte> term)
    {
        var hash = default(HashCode);
        hash.AddBytes(term);
        return _terms.Add(term, hash.ToHashCode());
    }

    private int Compare(Key a, Key b)
    {
        var order = a.Beginning.CompareTo(b.Beginning);
        if (order != 0)
            return order;
        if (_termOf[a.Type] != _termOf[b.Type])
            return TermFormOf(a.Type).SequenceCompareTo(TermFormOf(b.Type));
        return FormOf(a.Type).SequenceCompareTo(FormOf(b.Type));
    }

    // The first eight bytes as a number that has the order of the bytes; zeros behind the end.
    private static ulong Beginning(ReadOnlySpan<byte> form)
    {
        Span<byte> beginning = stackalloc byte[sizeof(ulong)];
        beginning.Clear();
        form[..Math.Min(form.Length, beginning.Length)].CopyTo(beginning);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(beginning);
    }

    private readonly record struct Key(ulong Beginning, int Type);
}
