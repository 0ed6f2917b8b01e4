namespace Corpus;

/// <summary>Ranked full-text search over articles.</summary>
public static class SearchExtensions
{
    /// <summary>Searches the articles; the best come first.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <param name="articles">The articles to search. What is worth how much is counted over all articles of the corpus, so that a score does not depend on them.</param>
    /// <param name="query">
    /// Words, <c>"phrases"</c>, <c>beginnings*</c>, <c>field:value</c>; <c>+</c> before what must be there and <c>-</c> before what must not. See <see cref="SearchQuery"/>.
    /// </param>
    /// <returns>The articles with one of the words or phrases, and with everything that is required.</returns>
    /// <remarks>
    /// Ranked by BM25 (Robertson and Zaragoza 2009). For each term, which is a word, a phrase or a beginning, an article of d tokens that has it f times gets
    /// idf × f / (f + k₁ (1 − b + b d / average d)), where idf = ln(1 + (N − n + ½) / (n + ½)), N is the number of articles, and n how many have the term. Those of the same
    /// score stay in the order of the corpus. The same on every machine. Words are compared as <see cref="Text.ContainsWord(string, bool)"/> does without case.
    /// What <see cref="ArticleQuery{TArticle, TFields}.WithCancellation"/> was given is observed, also when the hits are read.
    /// O(places of the terms) with an index of words, O(tokens) for an image without one.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The articles or the query are null.</exception>
    /// <exception cref="SearchSyntaxException">The query cannot be read, or names a field that the corpus does not have.</exception>
    /// <exception cref="CorpusImageException">The image was built before tokens were, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SearchResults<TArticle> Search<TArticle, TFields>(this ArticleQuery<TArticle, TFields> articles, string query)
        where TArticle : Article
        where TFields : ArticleFields
        => Search(articles, SearchQuery.Parse(query), SearchOptions.Default);

    /// <inheritdoc cref="Search{TArticle, TFields}(ArticleQuery{TArticle, TFields}, string)"/>
    /// <param name="articles">The articles to search.</param>
    /// <param name="query">What to look for.</param>
    /// <param name="options">How to rank, and what passages to show.</param>
    public static SearchResults<TArticle> Search<TArticle, TFields>(this ArticleQuery<TArticle, TFields> articles, string query, SearchOptions options)
        where TArticle : Article
        where TFields : ArticleFields
        => Search(articles, SearchQuery.Parse(query), options);

    /// <inheritdoc cref="Search{TArticle, TFields}(ArticleQuery{TArticle, TFields}, string)"/>
    public static SearchResults<TArticle> Search<TArticle, TFields>(this ArticleQuery<TArticle, TFields> articles, SearchQuery query)
        where TArticle : Article
        where TFields : ArticleFields
        => Search(articles, query, SearchOptions.Default);

    /// <inheritdoc cref="Search{TArticle, TFields}(ArticleQuery{TArticle, TFields}, string)"/>
    /// <param name="articles">The articles to search.</param>
    /// <param name="query">What to look for.</param>
    /// <param name="options">How to rank, and what passages to show.</param>
    public static SearchResults<TArticle> Search<TArticle, TFields>(this ArticleQuery<TArticle, TFields> articles, SearchQuery query, SearchOptions options)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(options);
        return new(JoinedRanking.Run(query, options, [articles.Selection]), articles.Creator);
    }

    /// <summary>Searches the articles of several corpora; the best come first, those of the same score in the order of the corpora.</summary>
    /// <param name="articles">The articles to search. What is worth how much is counted over all articles of all the corpora, so that scores are those of one corpus that has the articles of all.</param>
    /// <param name="query">What to look for. A field has to be one of some of the corpora; each is asked by the type that it has there.</param>
    /// <inheritdoc cref="Search{TArticle, TFields}(ArticleQuery{TArticle, TFields}, string)"/>
    public static SearchResults<Article> Search(this CombinedQuery articles, string query) => Search(articles, SearchQuery.Parse(query), SearchOptions.Default);

    /// <inheritdoc cref="Search(CombinedQuery, string)"/>
    /// <param name="articles">The articles to search.</param>
    /// <param name="query">What to look for.</param>
    /// <param name="options">How to rank, and what passages to show.</param>
    public static SearchResults<Article> Search(this CombinedQuery articles, string query, SearchOptions options) => Search(articles, SearchQuery.Parse(query), options);

    /// <inheritdoc cref="Search(CombinedQuery, string)"/>
    public static SearchResults<Article> Search(this CombinedQuery articles, SearchQuery query) => Search(articles, query, SearchOptions.Default);

    /// <inheritdoc cref="Search(CombinedQuery, string)"/>
    /// <param name="articles">The articles to search.</param>
    /// <param name="query">What to look for.</param>
    /// <param name="options">How to rank, and what passages to show.</param>
    public static SearchResults<Article> Search(this CombinedQuery articles, SearchQuery query, SearchOptions options)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(options);
        return new(JoinedRanking.Run(query, options, articles.Selection.Parts), articles.Creators);
    }
}
