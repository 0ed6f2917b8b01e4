using System.Buffers;

namespace Corpus;

/// <summary>Runs a search once: a term at a time. Not thread-safe.</summary>
internal sealed class SearchExecution : IDisposable
{
    private readonly PreparedSearch _search;
    private readonly CancellationToken _cancellation;
    private readonly TermSource _source;
    private readonly TermFrequencies _frequencies = new();
    private readonly double[] _norms;

    // Null for all articles.
    private ArticleBitmap? _allowed;

    private SearchExecution(PreparedSearch search, CancellationToken cancellation)
    {
        _search = search;
        _cancellation = cancellation;
        _norms = search.Tables.NormsFor(search.Options, search.Together);
        _source = search.Index is { } index
            ? new IndexedTermSource(index, search.Image.Count)
            : new ScannedTermSource(search.Image, [.. search.Terms, .. search.Excluded], cancellation);
    }

    /// <summary>Finds the articles, and ranks the first of them.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="articles">The articles to look at, by ordinal; null for all.</param>
    /// <param name="limit">How many are to be ranked.</param>
    /// <param name="cancellation">What to observe.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SearchOutcome Run(PreparedSearch search, int[]? articles, int limit, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var execution = new SearchExecution(search, cancellation);
        execution.Restrict(articles);
        return search.Terms.Length == 0 ? execution.Unranked(limit) : execution.Ranked(limit);
    }

    /// <summary>How many articles of the image have each term that counts. O(places of the terms), or without an index of words O(tokens).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static int[] ArticlesOfTerms(PreparedSearch search, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var execution = new SearchExecution(search, cancellation);
        var articles = new int[search.Terms.Length];
        for (var i = 0; i < articles.Length; i++)
            articles[i] = execution.ArticlesOf(i);
        return articles;
    }

    public void Dispose()
    {
        _source.Dispose();
        _frequencies.Dispose();
        _allowed?.Dispose();
    }

    private ArticleBitmap Allowed
    {
        get
        {
            if (_allowed is null)
            {
                _allowed = new ArticleBitmap(_search.Image.Count);
                _allowed.AddAll();
            }

            return _allowed;
        }
    }

    private bool IsRestricted => _allowed is not null || _search.Filters.Count > 0;

    private void Restrict(int[]? articles)
    {
        if (articles is not null)
        {
            _allowed = new ArticleBitmap(_search.Image.Count);
            foreach (var ordinal in articles)
                _allowed.Add(ordinal);
        }

        if (_search.Excluded.Length == 0)
            return;

        using var excluded = new ArticleBitmap(_search.Image.Count);
        for (var i = 0; i < _search.Excluded.Length; i++)
            AddArticles(_search.Terms.Length + i, _search.Excluded[i], excluded);
        Allowed.ExceptWith(excluded);
    }

    private void AddArticles(int number, SearchTerm term, ArticleBitmap articles)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_source.IsOneWord(term, out var word))
        {
            _source.PostingsOf(word).AddTo(articles);
            return;
        }

        Collect(number, term);
        foreach (var ordinal in _frequencies.Ordinals)
            articles.Add(ordinal);
    }

    private void Collect(int number, SearchTerm term)
    {
        _frequencies.Clear();
        _source.Collect(number, term, _frequencies, _cancellation);
    }

    // Whether an article that has what counts is a hit.
    private bool IsHit(int ordinal)
    {
        if (_allowed is not null && !_allowed[ordinal])
            return false;
        foreach (var filter in _search.Filters)
        {
            if (!filter.Passes(ordinal))
                return false;
        }

        return true;
    }

    private SearchOutcome Unranked(int limit)
    {
        foreach (var filter in _search.Filters)
            filter.RemoveFrom(Allowed, _cancellation);
        var allowed = Allowed;
        var count = allowed.Count();
        var first = new RankedArticle[Math.Min(limit, count)];
        var ordinal = -1;
        for (var i = 0; i < first.Length; i++)
            first[i] = new RankedArticle(ordinal = allowed.NextFrom(ordinal + 1), 0);
        return new SearchOutcome(first, count, []);
    }

    private SearchOutcome Ranked(int limit)
        => _search.Terms.Length == 1 && _source.IsOneWord(_search.Terms[0], out var word) ? RankedByOne(word, limit) : RankedByAll(limit);

    // Nothing has to be summed, and whether the word is required makes no difference.
    private SearchOutcome RankedByOne(Term word, int limit)
    {
        var statistics = StatisticsOf(0, word.ArticleFrequency);
        var weight = statistics.Idf * _search.Terms[0].Weight;
        _frequencies.Read(_source.PostingsOf(word), word.ArticleFrequency);
        var ordinals = _frequencies.Ordinals;
        var frequencies = _frequencies.Frequencies;
        var norms = _norms;
        var best = new BestArticles(limit);
        var isRestricted = IsRestricted;
        var count = isRestricted ? 0 : ordinals.Length;
        for (var i = 0; i < ordinals.Length; i++)
        {
            var ordinal = ordinals[i];
            if (isRestricted)
            {
                if (!IsHit(ordinal))
                    continue;
                count++;
            }

            double frequency = frequencies[i];
            var score = weight * frequency / (frequency + norms[ordinal]);
            if (score >= best.LowestScore)
                best.Offer(ordinal, score);
        }

        return new SearchOutcome(best.ToSorted(), count, [statistics]);
    }

    private SearchOutcome RankedByAll(int limit)
    {
        var scores = _search.Tables.TakeZeros();
        var touched = ArrayPool<int>.Shared.Rent(_search.Image.Count + 1);
        var touchedCount = 0;
        var statistics = new TermStatistics[_search.Terms.Length];
        for (var i = 0; i < statistics.Length; i++)
        {
            var term = _search.Terms[i];
            _cancellation.ThrowIfCancellationRequested();
            if (_source.IsOneWord(term, out var word))
            {
                _frequencies.Read(_source.PostingsOf(word), word.ArticleFrequency);
            }
            else
            {
                Collect(i, term);
            }

            statistics[i] = StatisticsOf(i, _frequencies.Count);
            AddScores(statistics[i].Idf * term.Weight, scores, touched, ref touchedCount);

            if (term.IsRequired)
                Require();
        }

        var best = new BestArticles(limit);
        var count = 0;
        var isRestricted = IsRestricted;
        foreach (var ordinal in touched.AsSpan(0, touchedCount))
        {
            var score = scores[ordinal];
            scores[ordinal] = 0;
            if (isRestricted && !IsHit(ordinal))
                continue;
            count++;
            if (score >= best.LowestScore)
                best.Offer(ordinal, score);
        }

        // An exception on the way leaves both to the garbage collector.
        _search.Tables.GiveBack(scores);
        ArrayPool<int>.Shared.Return(touched);
        return new SearchOutcome(best.ToSorted(), count, statistics);
    }

    private TermStatistics StatisticsOf(int term, int articles)
        => _search.Together is { } together
            ? new(together.Having[term], Bm25.Idf(together.Articles, together.Having[term]))
            : new(articles, Bm25.Idf(_search.Image.Count, articles));

    private int ArticlesOf(int term)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_source.IsOneWord(_search.Terms[term], out var word))
            return word.ArticleFrequency;
        Collect(term, _search.Terms[term]);
        return _frequencies.Count;
    }

    // The articles that were last added up.
    private void Require()
    {
        using var having = new ArticleBitmap(_search.Image.Count);
        foreach (var ordinal in _frequencies.Ordinals)
            having.Add(ordinal);
        Allowed.IntersectWith(having);
    }

    // An article is written down each time, and counted only the first: that is cheaper than a branch.
    private void AddScores(double weight, double[] scores, int[] touched, ref int touchedCount)
    {
        var ordinals = _frequencies.Ordinals;
        var frequencies = _frequencies.Frequencies[..ordinals.Length];
        var norms = _norms;
        var count = touchedCount;
        for (var i = 0; i < ordinals.Length; i++)
        {
            var ordinal = ordinals[i];
            double frequency = frequencies[i];
            var score = scores[ordinal];
            touched[count] = ordinal;
            count += score == 0 ? 1 : 0;
            scores[ordinal] = score + weight * frequency / (frequency + norms[ordinal]);
        }

        touchedCount = count;
    }
}
