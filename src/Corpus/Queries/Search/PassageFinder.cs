namespace Corpus;

/// <summary>Chooses the passages of one article. Not thread-safe.</summary>
internal sealed class PassageFinder
{
    private readonly Article _article;
    private readonly TokenList _tokens;
    private readonly PreparedSearch _search;
    private readonly TermStatistics[] _terms;
    private readonly List<TermMatch> _matches = [];
    private readonly List<PassagePiece> _pieces = [];

    /// <summary>Over an article that the search found.</summary>
    public PassageFinder(Article article, PreparedSearch search, TermStatistics[] terms)
    {
        _article = article;
        _tokens = article.Tokens;
        _search = search;
        _terms = terms;
    }

    /// <summary>The best passages, the best first. O(tokens + passages × sentences with matches).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public IReadOnlyList<Passage> Find()
    {
        if (_search.Options.MaxPassages == 0)
            return [];
        new TermFinder(_search.Lookup).Find(_article, _matches);
        FindPieces();

        var passages = new List<Passage>();
        var taken = new bool[_pieces.Count];
        while (passages.Count < _search.Options.MaxPassages && Best(taken) is { } best)
        {
            passages.Add(Make(best.First, best.End, best.Score));
            taken.AsSpan(best.First, best.End - best.First).Fill(true);
        }

        if (passages.Count == 0)
            passages.Add(Beginning());
        return passages;
    }

    // What a search shows of an article that has none of its words: the sentences that it begins with, or as much of the first as there is room for.
    private Passage Beginning()
    {
        if (_tokens.Count == 0)
            return new Passage(new ArticleSpan(_article, default), [], 0, isCutBefore: false, isCutBehind: false);

        var end = 0;
        var first = _article.Sentences[0];
        foreach (var sentence in _article.Sentences)
        {
            var last = sentence.Tokens[^1].Index + 1;
            if (sentence.Paragraph.Start != first.Paragraph.Start || Units(0, last) > _search.Options.PassageLength)
                break;
            end = last;
        }

        if (end > 0)
            return new Passage(Span(0, end), [], 0, isCutBefore: false, isCutBehind: false);
        (_, end) = Widen(0, 1, 0, first.Tokens[^1].Index + 1);
        return new Passage(Span(0, end), [], 0, isCutBefore: false, isCutBehind: true);
    }

    private void FindPieces()
    {
        var match = 0;
        foreach (var sentence in _article.Sentences)
        {
            if (match == _matches.Count)
                return;
            var tokens = sentence.Tokens;
            var first = tokens[0].Index;
            var end = first + tokens.Count;
            var start = match;
            while (match < _matches.Count && _matches[match].FirstToken < end)
                match++;
            if (match == start)
                continue;

            var paragraph = sentence.Paragraph.Start;
            var last = _matches.GetRange(start, match - start).Max(found => found.FirstToken + found.TokenCount);
            if (sentence.Length <= _search.Options.PassageLength)
                _pieces.Add(new PassagePiece(first, Math.Max(end, last), start, match, paragraph, false, false));
            else
                Cut(first, Math.Max(end, last), start, match, paragraph);
        }
    }

    // As many matches as fit into the length, then the words around them as far as they fit.
    private void Cut(int first, int end, int firstMatch, int endMatch, int paragraph)
    {
        var from = first;
        for (var match = firstMatch; match < endMatch;)
        {
            var start = match;
            var coreEnd = _matches[match].FirstToken + _matches[match].TokenCount;
            for (match++; match < endMatch; match++)
            {
                var next = Math.Max(coreEnd, _matches[match].FirstToken + _matches[match].TokenCount);
                if (_matches[match].FirstToken >= coreEnd && Units(_matches[start].FirstToken, next) > _search.Options.PassageLength)
                    break;
                coreEnd = next;
            }

            var to = match < endMatch ? _matches[match].FirstToken : end;
            var (pieceFirst, pieceEnd) = Widen(_matches[start].FirstToken, coreEnd, from, to);
            _pieces.Add(new PassagePiece(pieceFirst, pieceEnd, start, match, paragraph, pieceFirst > first, pieceEnd < end));
            from = pieceEnd;
        }
    }

    private (int First, int End) Widen(int first, int end, int from, int to)
    {
        var length = _search.Options.PassageLength;
        var before = (length - Units(first, end)) / 2;
        var start = _tokens[first].Start;
        while (first > from && start - _tokens[first - 1].Start <= before)
            first--;
        while (end < to && Units(first, end + 1) <= length)
            end++;
        while (first > from && Units(first - 1, end) <= length)
            first--;
        return (first, end);
    }

    private int Units(int first, int end) => _tokens[end - 1].End - _tokens[first].Start;

    // The best stretch of neighbouring pieces that nobody has taken; the first of those that are as good.
    private (int First, int End, double Score)? Best(bool[] taken)
    {
        (int First, int End, double Score)? best = null;
        var seen = new HashSet<int>();
        for (var first = 0; first < taken.Length; first++)
        {
            if (taken[first])
                continue;
            seen.Clear();
            var score = Worth(_pieces[first], seen);
            var end = first + 1;
            while (end < taken.Length && !taken[end] && IsOne(_pieces[first], _pieces[end]))
                score += Worth(_pieces[end++], seen);
            if (best is null || score > best.Value.Score)
                best = (first, end, score);
        }

        return best;
    }

    private bool IsOne(PassagePiece first, PassagePiece last)
        => first.IsWhole && last.IsWhole && first.Paragraph == last.Paragraph && Units(first.FirstToken, last.EndToken) <= _search.Options.PassageLength;

    // Each term counts once in a passage.
    private double Worth(PassagePiece piece, HashSet<int> seen)
    {
        var worth = 0.0;
        for (var match = piece.FirstMatch; match < piece.EndMatch; match++)
        {
            var term = _matches[match].Term;
            if (seen.Add(term))
                worth += _terms[term].Idf * _search.Terms[term].Weight;
        }

        return worth;
    }

    private Passage Make(int firstPiece, int endPiece, double score)
    {
        var (first, last) = (_pieces[firstPiece], _pieces[endPiece - 1]);
        var marks = new List<ArticleSpan>();
        var (markFirst, markEnd) = (-1, -1);
        for (var match = first.FirstMatch; match < last.EndMatch; match++)
        {
            var found = _matches[match];
            if (found.FirstToken >= markEnd)
            {
                if (markFirst >= 0)
                    marks.Add(Span(markFirst, markEnd));
                markFirst = found.FirstToken;
            }

            markEnd = Math.Max(markEnd, found.FirstToken + found.TokenCount);
        }

        marks.Add(Span(markFirst, markEnd));
        return new Passage(Span(first.FirstToken, last.EndToken), marks, score, first.IsCutBefore, last.IsCutBehind);
    }

    private ArticleSpan Span(int first, int end)
        => new(_article, _article.Image.Layers.Cursor(_article.Ordinal).StretchOf(first, end - first));
}
