namespace Corpus;

/// <summary>Goes through the places of a phrase, or of a word as it is written, by the positions of its rarest term. A copy goes on by itself.</summary>
internal struct PhrasePositions
{
    // So many places of the rarest term are looked at between two looks at the token of cancellation.
    private const int Batch = 1 << 12;

    private readonly TextIndex _index;
    private readonly (int First, int End)[] _types;
    private readonly int _rarest;
    private readonly bool _isWholeTerm;
    private PostingPositions _positions;

    private PhrasePositions(TextIndex index, (int First, int End)[] types, int rarest, in Term term)
    {
        _index = index;
        _types = types;
        _rarest = rarest;
        _isWholeTerm = types[rarest].End - types[rarest].First == term.TypeCount;
        Frequency = term.Frequency;
        ArticleFrequency = term.ArticleFrequency;
        _positions = index.PostingsOf(term).Positions();
    }

    /// <summary>How often the rarest term occurs: the phrase does not more often.</summary>
    public long Frequency { get; }

    /// <summary>How many articles have the rarest term.</summary>
    public int ArticleFrequency { get; }

    /// <summary>The number of tokens.</summary>
    public readonly int Length => _types.Length;

    /// <summary>The position of the first token.</summary>
    public readonly long Current => _positions.Current - _rarest;

    /// <summary>The types of the only token.</summary>
    public readonly (int First, int End) Types => _types[0];

    /// <summary>Where the rarest term is, counted from the first token.</summary>
    public readonly int Rarest => _rarest;

    /// <summary>Reads places of the rarest term: see <see cref="PostingPositions.ReadMany"/>.</summary>
    public int ReadMany(Span<uint> positions) => _positions.ReadMany(positions);

    /// <summary>Keeps those places of the rarest term around which the tokens are, if they are <see cref="IsWithinParagraph">within a paragraph</see>. O(length · places).</summary>
    /// <param name="places">Ascending; they are moved.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public readonly Span<uint> Keep(Span<uint> places)
    {
        // Those whose neighbours would be before the first token or behind the last.
        while (places is [var first, ..] && first < _rarest)
            places = places[1..];
        while (places is [.., var last] && last - _rarest + _types.Length > _index.TokenCount)
            places = places[..^1];

        for (var i = 0; i < _types.Length; i++)
        {
            if (i != _rarest || !_isWholeTerm)
                places = places[.._index.Keep(places, i - _rarest, _types[i])];
        }

        return places;
    }

    /// <summary>Whether the phrase is within one paragraph. An article begins with one, so that what is within a paragraph is within an article. O(length / 64).</summary>
    /// <param name="place">A place of the rarest term at which the tokens are.</param>
    public readonly bool IsWithinParagraph(long place)
        => _types.Length == 1 || !_index.Paragraphs.BeginsIn(place - _rarest + 1, place - _rarest + _types.Length);

    /// <summary>Finds its tokens in the lexicon; false if one of them is not there, so that it is nowhere. O(length · log terms).</summary>
    public static bool TryFind(TextIndex index, string[] reading, bool matchCase, out PhrasePositions positions)
    {
        positions = default;
        var types = new (int First, int End)[reading.Length];
        var rarest = -1;
        Term rarestTerm = default;
        for (var i = 0; i < reading.Length; i++)
        {
            if (!index.Lexicon.TryFind(matchCase ? WordForm.OfBeginning(reading[i], matchCase: false) : reading[i], out var term))
                return false;
            types[i] = (term.FirstType, term.FirstType + term.TypeCount);
            if (matchCase)
            {
                var type = index.Lexicon.TypeOf(term, reading[i]);
                if (type < 0)
                    return false;
                types[i] = (type, type + 1);
            }

            if (rarest < 0 || term.Frequency < rarestTerm.Frequency)
                (rarest, rarestTerm) = (i, term);
        }

        positions = new PhrasePositions(index, types, rarest, rarestTerm);
        return true;
    }

    /// <summary>Where looking for a place ends, so that one article can be asked without reading what is behind it. Places beyond it may be given all the same.</summary>
    public long End { get; set; } = long.MaxValue;

    /// <summary>Goes to the next place, if there is one.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public bool MoveNext(CancellationToken cancellation) => _positions.MoveNext() && Settle(cancellation);

    /// <summary>Goes to the first place from this position on, if there is one; stays where that is the current one.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public bool MoveTo(long position, CancellationToken cancellation) => _positions.MoveTo(position + _rarest) && Settle(cancellation);

    // A phrase of frequent words may be nowhere, and all places of its rarest have to be looked at to find out.
    private bool Settle(CancellationToken cancellation)
    {
        var looked = 0;
        do
        {
            if (IsHere())
                return true;
            if (++looked % Batch == 0)
                cancellation.ThrowIfCancellationRequested();
        }
        while (Current < End && _positions.MoveNext());
        return false;
    }

    private readonly bool IsHere()
    {
        if (_types.Length == 1 && _isWholeTerm)
            return true;
        var start = Current;
        if (start < 0 || start + _types.Length > _index.TokenCount)
            return false;
        var types = _index.TypesBetween(start, start + _types.Length);
        for (var i = 0; i < _types.Length; i++)
        {
            if (i == _rarest && _isWholeTerm)
                continue;
            var type = types[start + i];
            if (type < _types[i].First || type >= _types[i].End)
                return false;
        }

        return IsWithinParagraph(start + _rarest);
    }
}
