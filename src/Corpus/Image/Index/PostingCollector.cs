namespace Corpus;

/// <summary>Adds the articles of many terms to a bitmap: that of a term that occurs once is at hand, and lists that lie side by side are read as one piece.</summary>
internal ref struct PostingCollector
{
    private readonly TextIndex _index;
    private readonly ArticleBitmap _articles;
    private readonly ArticleTable _table;
    private ReadOnlySpan<byte> _piece;
    private long _pieceStart;

    /// <summary>Adds to the bitmap. O(1), and O(articles) the first time for an image.</summary>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    public PostingCollector(TextIndex index, ArticleBitmap articles)
    {
        _index = index;
        _articles = articles;
        _table = index.Articles;
    }

    /// <summary>Adds the articles of a term, best in the order of the lexicon. O(their number).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public void Add(in Term term)
    {
        if (term.PostingsLength == 0)
        {
            _articles.Add(_table.ArticleOf(term.Postings));
            return;
        }

        if (term.Postings < _pieceStart || term.Postings + term.PostingsLength > _pieceStart + _piece.Length)
        {
            _piece = _index.PostingsAround(term);
            _pieceStart = term.Postings;
        }

        // What is larger than that, or is not what it should be, is left to who says so.
        if (term.PostingsLength > _piece.Length || !TryAdd(_piece.Slice((int)(term.Postings - _pieceStart), term.PostingsLength), term.ArticleFrequency))
            _index.PostingsOf(term).AddTo(_articles);
    }

    private readonly bool TryAdd(ReadOnlySpan<byte> postings, int count)
    {
        var at = 0;
        return IndexNumber.TryRead(postings, ref at, out var head)
            && (head & 1) == 0
            && head >> 1 <= postings.Length - at
            && PostingLists.TryAddList(postings.Slice(at, (int)(head >> 1)), _index.ArticleCount, count, _articles);
    }
}
