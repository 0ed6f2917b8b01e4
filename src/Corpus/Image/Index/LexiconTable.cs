namespace Corpus;

/// <summary>
/// All terms of a lexicon in memory, in its order: whoever asks something of each reads them here several times faster than from their entries. Takes about 55 bytes for
/// each term, as long as the image is open. Immutable, so thread-safe.
/// </summary>
internal sealed class LexiconTable
{
    // So many terms are read between two looks at the token of cancellation.
    private const int Batch = 1 << 12;

    private const int AverageLength = 12;
    private const int MaxLength = 1 << 30;

    private readonly Term[] _terms;
    private readonly TermTypes[] _types;
    private readonly byte[] _shared;
    private readonly int[] _starts;
    private byte[] _forms;

    private LexiconTable(int count)
    {
        _terms = new Term[count];
        _types = new TermTypes[count];
        _shared = new byte[count];
        _starts = new int[count + 1];
        _forms = new byte[Math.Min(MaxLength, AverageLength * (long)count)];
    }

    /// <summary>Reads a lexicon; null if its forms are of more than 1 GiB together. O(terms).</summary>
    /// <exception cref="CorpusImageException">It is damaged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LexiconTable? Of(Lexicon lexicon, CancellationToken cancellation)
    {
        var table = new LexiconTable(lexicon.TermCount);
        var terms = lexicon.StartingWith("");
        for (var i = 0; i < table.Count && terms.MoveNext(); i++)
        {
            if (i % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
            if (!table.TryAdd(i, terms))
                return null;
        }

        var forms = table._forms.AsSpan(0, table._starts[table.Count]);
        table.HasOtherI = forms.IndexOf("\u0130"u8) >= 0 || forms.IndexOf("\u0131"u8) >= 0;
        return table;
    }

    /// <summary>The number of terms.</summary>
    public int Count => _terms.Length;

    /// <summary>Whether a form has <c>İ</c> or <c>ı</c> in it, which some take for an <c>i</c>.</summary>
    public bool HasOtherI { get; private set; }

    /// <summary>What is known of the term.</summary>
    public ref readonly Term this[int index] => ref _terms[index];

    /// <summary>How the types of the term are written.</summary>
    public TermTypes TypesOf(int index) => _types[index];

    /// <summary>How many bytes of its form the term has in common with the one before; 255 may be more.</summary>
    public int Shared(int index) => _shared[index];

    /// <summary>Its form without case, in UTF-8.</summary>
    public ReadOnlySpan<byte> Form(int index) => _forms.AsSpan(_starts[index].._starts[index + 1]);

    /// <summary>The first term from this one on that has less than so many bytes in common with the one before; <see cref="Count"/> if there is none. O(distance / 32).</summary>
    public int NextSharingLess(int from, int shared)
    {
        if (shared > byte.MaxValue)
            return from;
        var distance = shared == 0 ? -1 : _shared.AsSpan(from).IndexOfAnyInRange((byte)0, (byte)(shared - 1));
        return distance < 0 ? Count : from + distance;
    }

    /// <summary>The terms that begin with this form. O(log terms).</summary>
    public (int First, int End) StartingWith(ReadOnlySpan<byte> prefix)
    {
        var first = FirstFrom(prefix, 0, isBehind: false);
        return (first, FirstFrom(prefix, first, isBehind: true));
    }

    /// <summary>The first term from this one on, and before the end, that has the bytes in its form; the end if there is none. O(bytes passed / 32).</summary>
    public int NextWith(ReadOnlySpan<byte> part, int from, int end)
    {
        for (var at = _starts[from]; ;)
        {
            var distance = _forms.AsSpan(at.._starts[end]).IndexOf(part);
            if (distance < 0)
                return end;
            at += distance;
            from = TermAt(at, from, end);
            if (at + part.Length <= _starts[from + 1])
                return from;

            // It begins in one form and ends in another.
            at++;
        }
    }

    // The term whose form has this byte: looked for in steps that double.
    private int TermAt(int at, int low, int end)
    {
        var step = 1;
        for (; low + step < end && _starts[low + step] <= at; step <<= 1)
            low += step;
        var high = Math.Min(end, low + step);
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (_starts[middle] <= at)
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    // The first term that is not before the prefix; or the first behind all that begin with it.
    private int FirstFrom(ReadOnlySpan<byte> prefix, int low, bool isBehind)
    {
        var high = Count;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            var form = Form(middle);
            if (form.SequenceCompareTo(prefix) < 0 || (isBehind && form.StartsWith(prefix)))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static TermTypes TypesOf(TermEnumerator terms)
    {
        var types = TermTypes.Same;
        for (var i = 0; i < terms.Current.TypeCount; i++)
        {
            var shape = terms.ShapeOf(i, out _);
            if (shape == TypeShape.WrittenOut)
                return TermTypes.Any;
            if (shape != TypeShape.Term)
                types = TermTypes.InCapitals;
        }

        return types;
    }

    private bool TryAdd(int index, TermEnumerator term)
    {
        var form = term.Form;
        var start = _starts[index];
        if (form.Length > MaxLength - start)
            return false;
        if (form.Length > _forms.Length - start)
            Array.Resize(ref _forms, Math.Min(MaxLength, Math.Max(2 * _forms.Length, start + form.Length)));
        form.CopyTo(_forms.AsSpan(start));
        _starts[index + 1] = start + form.Length;
        _shared[index] = index == 0 ? (byte)0 : (byte)Math.Min(byte.MaxValue, form.CommonPrefixLength(Form(index - 1)));
        _terms[index] = term.Current;
        _types[index] = TypesOf(term);
        return true;
    }
}
