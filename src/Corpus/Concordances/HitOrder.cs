namespace Corpus;

/// <summary>Sorts occurrences: stable, by one criterion at a time.</summary>
internal sealed class HitOrder
{
    // So many occurrences are looked at between two looks at the token of cancellation.
    private const int Batch = 1 << 14;

    private readonly Subcorpus _subcorpus;
    private readonly ConcordanceContext _context;
    private readonly HitList _hits;

    // The places of the hits in their order so far; and what they are sorted by next, with that place in the low half, which keeps the order of equal ones.
    private readonly int[] _order;
    private readonly ulong[] _keys;

    /// <summary>Over hits in the order that they have.</summary>
    public HitOrder(Subcorpus subcorpus, ConcordanceContext context, HitList hits)
    {
        _subcorpus = subcorpus;
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
    public void SortBy(KeyRanks ranks, bool isDescending) => SortBy(article => isDescending ? int.MaxValue - ranks[article] : ranks[article]);

    /// <summary>Sorts by a number of their articles. O(n log n).</summary>
    /// <param name="numberOf">The number of an article, by ordinal; not negative.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void SortBy(Func<int, int> numberOf)
    {
        var articles = _subcorpus.Index.Articles;
        for (var i = 0; i < _order.Length; i++)
        {
            CheckCancelled(i);
            _keys[i] = ((ulong)(uint)numberOf(articles.ArticleOf(_hits.Starts[_order[i]])) << 32) | (uint)i;
        }

        Sort(0, _order.Length);
    }

    /// <summary>Sorts by words. O(n log n) for each word that is compared; a word further on is read only where all before it are equal.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void SortBy(ConcordanceSort sort)
    {
        var vocabulary = _subcorpus.Index.VocabularyFor(_subcorpus.Cancellation);
        var ranks = sort.IsReversed ? vocabulary.ReverseRanks : null;
        var words = Words(sort);
        var runs = new Stack<(int Start, int Length, int Depth)>();
        runs.Push((0, _order.Length, 0));
        while (runs.TryPop(out var run))
        {
            _subcorpus.Cancellation.ThrowIfCancellationRequested();
            for (var i = run.Start; i < run.Start + run.Length; i++)
            {
                // A line that has no more words comes first, or last the other way round.
                var (first, count) = words[_order[i]];
                var key = 0;
                if (run.Depth < count)
                {
                    var term = vocabulary.TermOfType[_subcorpus.Index.TypeAt(first + (long)run.Depth * sort.Step)];
                    key = 1 + (ranks is null ? term : ranks[term]);
                }

                _keys[i] = ((ulong)(uint)(sort.IsDescending ? int.MaxValue - key : key) << 32) | (uint)i;
            }

            Sort(run.Start, run.Length);
            if (sort.Step != 0)
                PushEqual(runs, run, sort.IsDescending ? int.MaxValue : 0);
        }
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
        var articles = _subcorpus.Index.Articles;
        var words = new (uint, int)[_hits.Count];
        var tokens = default(TokenRun);
        var article = -1;
        for (var i = 0; i < words.Length; i++)
        {
            CheckCancelled(i);
            var (start, length) = ((long)_hits.Starts[i], _hits.LengthAt(i));
            if (start < tokens.Start || start >= tokens.End)
            {
                article = articles.ArticleOf(start);
                tokens = new TokenRun(_subcorpus.Index.FirstTokenOf(article), articles.EndOf(article));
            }

            if (sort.IsMatch)
            {
                words[i] = ((uint)start, length);
                continue;
            }

            var line = _context.Around(_subcorpus.Image, article, tokens, start, length);
            var first = sort.From > 0 ? start + length - 1 + sort.From : start + sort.From;
            var count = sort.From > 0 ? line.End - first : first + 1 - line.Start;
            words[i] = count <= 0 ? (0, 0) : ((uint)first, sort.Step == 0 ? 1 : (int)count);
        }

        return words;
    }

    private void CheckCancelled(int done)
    {
        if (done % Batch == 0)
            _subcorpus.Cancellation.ThrowIfCancellationRequested();
    }
}
