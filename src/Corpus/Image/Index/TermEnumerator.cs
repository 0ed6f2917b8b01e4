using System.Text;

namespace Corpus;

/// <summary>Goes through terms in order. Made with an array for the form, which it grows as terms are longer.</summary>
internal struct TermEnumerator
{
    private readonly Lexicon _lexicon;
    private readonly byte[] _prefix;
    private byte[] _form;
    private int _formLength;
    private LexiconBlock _place;
    private int _block;
    private int _left;
    private int _at;
    private int _next;
    private long _postings;
    private Term _term;

    /// <summary>Before the first term of the block or of a later one that begins so.</summary>
    public TermEnumerator(Lexicon lexicon, int block, byte[] prefix)
    {
        _lexicon = lexicon;
        _block = block - 1;
        _prefix = prefix;
        _form = new byte[64];
    }

    /// <summary>The term.</summary>
    public readonly Term Current => _term;

    /// <summary>Its form without case, in UTF-8. Until the next <see cref="MoveNext"/>.</summary>
    public readonly ReadOnlySpan<byte> Form => _form.AsSpan(0, _formLength);

    /// <summary>How many bytes the form is known to have in common with that of the term before.</summary>
    public int Shared { get; private set; }

    /// <summary>How the type at this place is written (see <see cref="TypeShape"/>), and its bytes if they are written out.</summary>
    public readonly int ShapeOf(int index, out ReadOnlySpan<byte> written) => Entry().TypeAt(index, out written, out _);

    /// <summary>Its types as written, by their place within the term.</summary>
    public readonly string TypeForm(int index)
    {
        var shape = Entry().TypeAt(index, out var written, out _);
        if (shape == TypeShape.WrittenOut)
            return Encoding.UTF8.GetString(written);
        if (shape == TypeShape.Term)
            return Encoding.UTF8.GetString(Form);
        var form = Form.ToArray();
        TypeShape.Apply(form, shape);
        return Encoding.UTF8.GetString(form);
    }

    /// <summary>How many tokens the type at this place has.</summary>
    public readonly int TypeFrequency(int index)
    {
        Entry().TypeAt(index, out _, out var frequency);
        return frequency;
    }

    /// <summary>Whether the type at this place has this form, in UTF-8.</summary>
    public readonly bool IsType(int index, ReadOnlySpan<byte> form)
    {
        var shape = Entry().TypeAt(index, out var written, out _);
        if (shape == TypeShape.WrittenOut)
            return written.SequenceEqual(form);
        return form.Length == _formLength && TypeShape.Is(form, Form, shape);
    }

    /// <summary>Goes to the next term, if there is one.</summary>
    /// <exception cref="CorpusImageException">The lexicon is damaged there.</exception>
    public bool MoveNext()
    {
        while (Read())
        {
            if (Form.StartsWith(_prefix))
                return true;
            if (Form.SequenceCompareTo(_prefix) > 0)
                break;
        }

        // Whoever asks again is at the end still.
        (_left, _block) = (0, _lexicon.BlockCount);
        return false;
    }

    private readonly LexiconEntry Entry()
    {
        LexiconEntry.TryRead(_lexicon.Entries(_place)[_at..], _term.FirstType, _term.Postings, out var entry);
        return entry;
    }

    private bool Read()
    {
        var type = _term.FirstType + _term.TypeCount;
        if (_left == 0)
        {
            if (_block + 1 >= _lexicon.BlockCount)
                return false;
            _place = _lexicon.Block(++_block);
            _left = _lexicon.TermsOf(_block);
            (_next, _formLength, type, _postings) = (0, 0, _place.FirstType, _place.Postings);
        }

        if (!LexiconEntry.TryRead(_lexicon.Entries(_place)[_next..], type, _postings, out var entry)
            || entry.Shared > _formLength
            || !_lexicon.IsWithin(entry.Term, _place))
        {
            throw _lexicon.Damaged(_block);
        }

        Shared = entry.Shared;
        _formLength = entry.Shared + entry.Rest.Length;
        if (_formLength > _form.Length)
            Array.Resize(ref _form, Math.Max(_formLength, 2 * _form.Length));
        entry.Rest.CopyTo(_form.AsSpan(entry.Shared));
        _term = entry.Term;
        _at = _next;
        _next += entry.Length;
        _postings += entry.Term.PostingsLength;
        _left--;
        return true;
    }
}
