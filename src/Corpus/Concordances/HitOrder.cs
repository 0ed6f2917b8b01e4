namespace Corpus;

/// <summary>Sorts occurrences: stable, by one criterion at a time.</summary>
internal sealed class HitOrder
{
    // So many occurrences are looked at between two looks at the token of cancellation.
    private const int Batch = 1 << 14;

    private readonly CountedCorpora _subcorpora;
    private readonly ConcordanceContext _context;
    private readonly HitList _hits;

    // The places of the hits in their order so far; and what they are sorted by next, with that place in the low half, which keeps the order of equal ones.
    private readonly int[] _order;
    private readonly ulong[] _keys;

    /// <summary>Over hits in the order that they have.</summary>
    public HitOrder(CountedCorpora subcorpora, ConcordanceContext context, HitList hits)
    {
        _subcorpora = subcorpora;
        _context = context;
        _hits = hits;
        _order = [.. Enumerable.Range(0, hits.Count)];
        _keys = new ulong[hits.Count];
    }

    /// <summary>The hits in the order.</summary>
    public HitList Sorted() => _hits.At(_order);

    /// <summary>Sorts by a value of their articles. O(n log n).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void SortBy(OrderKey key, bool isDescending)
    {
        var ranks = key.RanksIn(Array.ConvertAll(_subcorpora.Parts, part => part.Image));
        SortBy((part, article) => isDescending ? int.MaxValue - ranks[part][article] : ranks[part][article]);
    }

    /// <summary>Sorts by a number of their articles. O(n log n).</summary>
    /// <param name="numberOf">The number of an article of a corpus, by ordinal; not negative.</param>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void SortBy(Func<int, int, int> numberOf)
    {
        for (var i = 0; i < _order.Length; i++)
        {
            CheckCancelled(i);
            var part = _hits.PartAt(_order[i]);
            var article = _subcorpora.Parts[part].Index.Articles.ArticleOf(_hits.Starts[_order[i]]);
            _keys[i] = ((ulong)(uint)numberOf(part, article) << 32) | (uint)i;
        }

        Sort(0, _order.Length);
    }

    /// <summary>Sorts by words. O(n log n) for each word that is compared; a word further on is read only where all before it are equal.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void SortBy(ConcordanceSort sort)
    {
        var (terms, ranks) = Numbers(sort.IsReversed);
        var words = Words(sort);
        var runs = new Stack<(int Start, int Length, int Depth)>();
        runs.Push((0, _order.Length, 0));
        while (runs.TryPop(out var run))
        {
            _subcorpora.ThrowIfCancelled();
            for (var i = run.Start; i < run.Start + run.Length; i++)
            {
                // A line that has no more words comes first, or last the other way round.
                var (first, count) = words[_order[i]];
                var key = 0;
                if (run.Depth < count)
                {
                    var part = _hits.PartAt(_order[i]);
                    var term = terms[part][_subcorpora.Parts[part].Index.TypeAt(first + (long)run.Depth * sort.Step)];
                    key = 1 + (ranks is null ? term : ranks[term]);
                }

                _keys[i] = ((ulong)(uint)(sort.IsDescending ? int.MaxValue - key : key) << 32) | (uint)i;
            }

            Sort(run.Start, run.Length);
            if (sort.Step != 0)
                PushEqual(runs, run, sort.IsDescending ? int.MaxValue : 0);
        }
    }

    // Of each corpus the number of each type's term, which sorts; and the places of the terms where they are compared from their ends.
    private (int[][] Terms, int[]? Ranks) Numbers(bool isReversed)
    {
        var units = JoinedUnits.Of(_subcorpora.Parts, matchCase: false, wordsOnly: false);
        return (Array.ConvertAll(units.Units, part => part?.ByType() ?? []), isReversed ? units.ReverseRanks(_subcorpora.Parts) : null);
    }

    // Those that are equal in this word are sorted by the next, if they have one.
    private void PushEqual(Stack<(int Start, int Length, int Depth)> runs, (int Start, int Length, int Depth) run, int none)
    {
        var end = run.Start + run.Length;
        for (var start = run.Start; start < end;)
        {
            var next = start + 1;
            while (next < end && _keys[next] >> 32 == _keys[start] >> 32)
                next++;
            if (next - start > 1 && _keys[start] >> 32 != (ulong)none)
                runs.Push((start, next - start, run.Depth + 1));
            start = next;
        }
    }

    // By the keys; afterwards a key's low half says nothing any more.
    private void Sort(int start, int length)
    {
        var keys = _keys.AsSpan(start, length);
        keys.Sort();
        var moved = new int[length];
        for (var i = 0; i < length; i++)
            moved[i] = _order[(int)(uint)keys[i]];
        moved.CopyTo(_order.AsSpan(start));
    }

    // Of each hit where the words are that are compared, and how many there are.
    private (uint First, int Count)[] Words(ConcordanceSort sort)
    {
        var words = new (uint, int)[_hits.Count];
        var tokens = default(TokenRun);
        var (part, article) = (-1, -1);
        for (var i = 0; i < words.Length; i++)
        {
            CheckCancelled(i);
            var (start, length) = ((long)_hits.Starts[i], _hits.LengthAt(i));
            if (_hits.PartAt(i) != part || start < tokens.Start || start >= tokens.End)
            {
                part = _hits.PartAt(i);
                var index = _subcorpora.Parts[part].Index;
                article = index.Articles.ArticleOf(start);
                tokens = new TokenRun(index.FirstTokenOf(article), index.Articles.EndOf(article));
            }

            if (sort.IsMatch)
            {
                words[i] = ((uint)start, length);
                continue;
            }

            var line = _context.Around(_subcorpora.Parts[part].Image, article, tokens, start, length);
            var first = sort.From > 0 ? start + length - 1 + sort.From : start + sort.From;
            var count = sort.From > 0 ? line.End - first : first + 1 - line.Start;
            words[i] = count <= 0 ? (0, 0) : ((uint)first, sort.Step == 0 ? 1 : (int)count);
        }

        return words;
    }

    private void CheckCancelled(int done)
    {
        if (done % Batch == 0)
            _subcorpora.ThrowIfCancelled();
    }
}
