namespace Corpus;

/// <summary>The articles that a search found, apart from their class: ranked as far as somebody has read. Thread-safe.</summary>
internal sealed class SearchRanking
{
    // A page of hits, then many, then all.
    private const int FirstLimit = 32;
    private const int SecondLimit = 1024;

    private readonly Lock _lock = new();
    private readonly int[]? _articles;
    private readonly CancellationToken _cancellation;
    private volatile SearchOutcome _outcome;

    /// <summary>Runs the search for the first page.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="articles">The articles to look at, by ordinal; null for all.</param>
    /// <param name="cancellation">What to observe, now and later.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SearchRanking(PreparedSearch search, int[]? articles, CancellationToken cancellation)
    {
        Search = search;
        _articles = articles;
        _cancellation = cancellation;
        _outcome = SearchExecution.Run(search, articles, FirstLimit, cancellation);
    }

    public PreparedSearch Search { get; }

    /// <summary>How many articles were looked at.</summary>
    public int Searched => _articles?.Length ?? Search.Image.Count;

    /// <summary>How many were found.</summary>
    public int Count => _outcome.Count;

    /// <summary>What was found out about the terms.</summary>
    public TermStatistics[] Terms => _outcome.Terms;

    /// <summary>The article at the place, which there is.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public RankedArticle this[int index]
    {
        get
        {
            var first = _outcome.First;
            return index < first.Length ? first[index] : FirstTo(index)[index];
        }
    }

    /// <summary>The passages of an article that was found.</summary>
    public IReadOnlyList<Passage> PassagesOf(Article article) => new PassageFinder(article, Search, Terms).Find();

    private RankedArticle[] FirstTo(int index)
    {
        lock (_lock)
        {
            if (index >= _outcome.First.Length)
                _outcome = SearchExecution.Run(Search, _articles, index < SecondLimit ? SecondLimit : int.MaxValue, _cancellation);
            return _outcome.First;
        }
    }
}
