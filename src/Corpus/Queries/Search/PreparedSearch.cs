namespace Corpus;

/// <summary>A search query over an image, ready to be run, by one thread at a time.</summary>
internal sealed class PreparedSearch
{
    private TermLookup? _lookup;

    /// <summary>Prepares the query. O(query), and O(articles) for the first of an image.</summary>
    /// <exception cref="SearchSyntaxException">The query names a field that the corpus does not have.</exception>
    /// <exception cref="CorpusImageException">The image was built before tokens were, or is damaged.</exception>
    public PreparedSearch(SearchQuery query, CorpusImage image, SearchOptions options)
    {
        Query = query;
        Image = image;
        Options = options;
        Tables = image.SearchTables;
        Index = image.Index;

        List<SearchTerm> terms = [], excluded = [];
        var filters = new List<SearchFilter>();
        foreach (var clause in query.Clauses)
        {
            if (clause.Kind == SearchClauseKind.Field)
                filters.Add(new SearchFilter(clause, query, image));
            else
                (clause.Occurrence == SearchOccurrence.Excluded ? excluded : terms).Add(SearchTerms.Of(clause, image));
        }

        Terms = SearchTerms.Merged(terms);
        Excluded = SearchTerms.Merged(excluded);
        Filters = filters;
    }

    public SearchQuery Query { get; }

    public CorpusImage Image { get; }

    public SearchOptions Options { get; }

    public SearchTables Tables { get; }

    /// <summary>The index of words; null if tokens are read instead.</summary>
    public TextIndex? Index { get; init; }

    /// <summary>What counts, each once.</summary>
    public SearchTerm[] Terms { get; }

    /// <summary>What must not be there.</summary>
    public SearchTerm[] Excluded { get; }

    /// <summary>What fields must be, or must not be.</summary>
    public IReadOnlyList<SearchFilter> Filters { get; }

    /// <summary>Finds <see cref="Terms"/> in tokens; made when passages are first asked for.</summary>
    public TermLookup Lookup => _lookup ??= new TermLookup(Terms);
}
