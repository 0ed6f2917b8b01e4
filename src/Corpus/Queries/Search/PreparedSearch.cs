namespace Corpus;

/// <summary>A search query over an image, ready to be run, by one thread at a time.</summary>
internal sealed class PreparedSearch
{
    private TermLookup? _lookup;

    /// <summary>Prepares the query. O(query), and O(articles) for the first of an image.</summary>
    /// <exception cref="SearchSyntaxException">The query names a field that the corpus does not have.</exception>
    /// <exception cref="CorpusImageException">The image was built before tokens were, or is damaged.</exception>
    public PreparedSearch(SearchQuery query, CorpusImage image, SearchOptions options)
        : this(query, image, options, new WordCutting(image))
        => ThrowIfUnfit([this]);

    private PreparedSearch(SearchQuery query, CorpusImage image, SearchOptions options, WordCutting cut)
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
                (clause.Occurrence == SearchOccurrence.Excluded ? excluded : terms).Add(SearchTerms.Of(clause, cut));
        }

        Terms = SearchTerms.Merged(terms);
        Excluded = SearchTerms.Merged(excluded);
        Filters = filters;
    }

    /// <summary>Prepares the query for each of several images, in which its words are the same tokens. A field that one of them does not have, none of its articles has.</summary>
    /// <exception cref="SearchSyntaxException">The query names a field that none of the corpora has.</exception>
    /// <exception cref="CorpusImageException">An image was built before tokens were, or is damaged.</exception>
    public static PreparedSearch[] Of(SearchQuery query, SearchOptions options, CorpusImage[] images)
    {
        var cut = new WordCutting(images);
        var searches = Array.ConvertAll(images, image => new PreparedSearch(query, image, options, cut));
        ThrowIfUnfit(searches);
        return searches;
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

    /// <summary>What was counted in several images together; null for one. Set before it is run.</summary>
    public SearchTogether? Together { get; set; }

    /// <summary>Finds <see cref="Terms"/> in tokens; made when passages are first asked for.</summary>
    public TermLookup Lookup => _lookup ??= new TermLookup(Terms);

    // What fits one of the corpora can be asked.
    private static void ThrowIfUnfit(PreparedSearch[] searches)
    {
        for (var i = 0; searches.Length > 0 && i < searches[0].Filters.Count; i++)
        {
            if (Array.TrueForAll(searches, search => search.Filters[i].Problem is not null))
                throw searches[0].Filters[i].Problem!;
        }
    }
}
