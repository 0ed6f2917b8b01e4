namespace Corpus;

/// <summary>
/// Goes through the places of a phrase's rarest term, so many at once, with the types of the tokens around each. The places whose surroundings would be beyond the
/// first or the last token are left out.
/// </summary>
internal ref struct AnchoredPlaces
{
    // Where the places lie this close, the types of all tokens between them are looked at as one stretch.
    private const int Close = 1 << 14;

    private readonly TextIndex _index;
    private readonly int _before;
    private readonly int _behind;
    private readonly int _around;
    private readonly Span<uint> _places;
    private PhrasePositions _positions;
    private int _next;
    private int _count;
    private bool _areClose;
    private int _ordinal;
    private long _articleEnd;

    /// <summary>Before the first.</summary>
    /// <param name="index">The index.</param>
    /// <param name="positions">What gives the places, which has not been gone through.</param>
    /// <param name="before">How many tokens have to be before each.</param>
    /// <param name="behind">How many have to be behind each.</param>
    /// <param name="around">How many more are looked at before and behind, as far as there are any.</param>
    public AnchoredPlaces(TextIndex index, PhrasePositions positions, int before, int behind, int around = 0)
    {
        _around = around;
        _index = index;
        _positions = positions;
        _before = before;
        _behind = behind;
        _places = new uint[(int)Math.Min(ImageFormat.SkipPositions, positions.Frequency)];
    }

    /// <summary>The place of the rarest term.</summary>
    public long Current { get; private set; }

    /// <summary>The types of the tokens around it, and maybe of others.</summary>
    public TypeWindow Types { get; private set; }

    /// <summary>Goes to the next place, if there is one.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public bool MoveNext(CancellationToken cancellation)
    {
        do
        {
            for (; _next < _count; _next++)
            {
                Current = _places[_next];
                if (Current < _articleEnd || Current < _before || Current + _behind >= _index.TokenCount)
                    continue;
                if (!_areClose)
                    Types = TypesAround(Current, Current);
                _next++;
                return true;
            }
        }
        while (TryRead(cancellation));
        return false;
    }

    /// <summary>Leaves out the other places of the article, which is given.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public int EndArticle()
    {
        _ordinal = _index.ArticleOf(Current, _ordinal);
        _articleEnd = _index.FirstTokenOf(_ordinal + 1);
        return _ordinal;
    }

    private bool TryRead(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _next = 0;
        _count = _positions.ReadMany(_places);
        if (_count == 0)
            return false;
        _areClose = _places[_count - 1] - _places[0] <= Close;
        if (_areClose)
            Types = TypesAround(_places[0], _places[_count - 1]);
        return true;
    }

    private readonly TypeWindow TypesAround(long first, long last)
        => _index.TypesBetween(Math.Max(0, first - _before - _around), Math.Min(_index.TokenCount, last + _behind + _around + 1));
}
