namespace Corpus;

/// <summary>Goes through the terms that begin with a form, without reading their forms.</summary>
internal ref struct TermRange
{
    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<byte> _prefix;
    private LexiconBlock _place;
    private ReadOnlySpan<byte> _entries;
    private int _block;
    private int _left;
    private int _type;
    private long _postings;
    private Term _term;

    // How many bytes of the prefix the last term begins with.
    private int _same;

    /// <summary>Before the first of these terms in the block or in a later one.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="block">The last block whose first term is not behind the prefix, or the first.</param>
    /// <param name="prefix">In UTF-8.</param>
    public TermRange(Lexicon lexicon, int block, ReadOnlySpan<byte> prefix)
    {
        _lexicon = lexicon;
        _block = block - 1;
        _prefix = prefix;
    }

    /// <summary>The term.</summary>
    public readonly Term Current => _term;

    /// <summary>Goes to the next term, if there is one.</summary>
    /// <exception cref="CorpusImageException">The lexicon is damaged there.</exception>
    public bool MoveNext()
    {
        while (_left > 0 || TryOpen())
        {
            if (!LexiconEntry.TryRead(_entries, _type, _postings, out var entry) || !_lexicon.IsWithin(entry.Term, _place))
                throw _lexicon.Damaged(_block);
            _entries = _entries[entry.Length..];
            _type += entry.Term.TypeCount;
            _postings += entry.Term.PostingsLength;
            _left--;
            if (IsBehind(entry))
                break;
            if (_same < _prefix.Length)
                continue;
            _term = entry.Term;
            return true;
        }

        // Whoever asks again is at the end still.
        (_left, _block) = (0, _lexicon.BlockCount);
        return false;
    }

    private bool TryOpen()
    {
        if (_block + 1 >= _lexicon.BlockCount)
            return false;
        _place = _lexicon.Block(++_block);
        _entries = _lexicon.Entries(_place);
        _left = _lexicon.TermsOf(_block);
        (_type, _postings, _same) = (_place.FirstType, _place.Postings, 0);
        return true;
    }

    // A term shares with the prefix what the one before does, unless it begins to differ where that did.
    private bool IsBehind(LexiconEntry entry)
    {
        if (entry.Shared != _same || _same == _prefix.Length)
            return entry.Shared < _same;
        var more = entry.Rest.CommonPrefixLength(_prefix[_same..]);
        _same += more;
        return _same < _prefix.Length && more < entry.Rest.Length && entry.Rest[more] > _prefix[_same];
    }
}
