namespace Corpus;

/// <summary>The articles that a search found in several images, as far as somebody has read: the best first, those of the same score in the order of the images. Thread-safe.</summary>
internal sealed class JoinedRanking
{
    private readonly Lock _lock = new();
    private readonly List<(int Part, RankedArticle Article)> _first = [];
    private readonly int[] _next;

    /// <summary>Joins what was found in each image.</summary>
    /// <exception cref="OverflowException">There are more articles than an <see cref="int"/> says.</exception>
    public JoinedRanking(SearchQuery query, SearchRanking[] parts)
    {
        (Query, Parts) = (query, parts);
        _next = new int[parts.Length];
        Count = checked((int)parts.Sum(part => (long)part.Count));
    }

    /// <summary>Runs a search over the articles of several queries of different images.</summary>
    /// <exception cref="SearchSyntaxException">The query names a field that none of the corpora has.</exception>
    /// <exception cref="CorpusImageException">An image was built before tokens were, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static JoinedRanking Run(SearchQuery query, SearchOptions options, IReadOnlyList<ArticleSelection> selections)
    {
        var searches = PreparedSearch.Of(query, options, [.. selections.Select(selection => selection.Image)]);
        if (searches.Length > 1)
        {
            var together = SearchTogether.Of(searches, [.. selections.Select(selection => selection.Cancellation)]);
            Array.ForEach(searches, search => search.Together = together);
        }

        return new(query, [.. selections.Select((selection, i) => new SearchRanking(searches[i], selection.IsAll ? null : selection.Ordinals, selection.Cancellation))]);
    }

    /// <summary>The query.</summary>
    public SearchQuery Query { get; }

    /// <summary>What was found in each image.</summary>
    public SearchRanking[] Parts { get; }

    /// <summary>How many articles were found.</summary>
    public int Count { get; }

    /// <summary>The article at the place, which there is.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public (int Part, RankedArticle Article) this[int index]
    {
        get
        {
            if (Parts is [var only])
                return (0, only[index]);
            lock (_lock)
            {
                while (_first.Count <= index)
                    _first.Add(Next());
                return _first[index];
            }
        }
    }

    private (int Part, RankedArticle Article) Next()
    {
        (int Part, RankedArticle Article)? best = null;
        for (var part = 0; part < Parts.Length; part++)
        {
            if (_next[part] < Parts[part].Count && Parts[part][_next[part]] is var article && (best is null || article.Score > best.Value.Article.Score))
                best = (part, article);
        }

        _next[best!.Value.Part]++;
        return best.Value;
    }
}
