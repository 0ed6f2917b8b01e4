namespace Corpus;

/// <summary>What a search over several images counts in all of them, so that a word is worth the same in each: as much as in one image that has the articles of all.</summary>
/// <param name="Articles">How many articles they have.</param>
/// <param name="AverageLength">The average length of an article in tokens; 1 if there are no tokens.</param>
/// <param name="Having">Of each term that counts how many articles have it.</param>
internal sealed record SearchTogether(int Articles, double AverageLength, int[] Having)
{
    /// <summary>Counts. O(places of the terms) with indexes of words, O(tokens) for images without one.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SearchTogether Of(IReadOnlyList<PreparedSearch> searches, IReadOnlyList<CancellationToken> cancellations)
    {
        var having = new int[searches.Count == 0 ? 0 : searches[0].Terms.Length];
        var (articles, tokens) = (0, 0L);
        for (var i = 0; i < searches.Count; i++)
        {
            articles = checked(articles + searches[i].Image.Count);
            tokens += searches[i].Tables.TokenCount;
            var counts = SearchExecution.ArticlesOfTerms(searches[i], cancellations[i]);
            for (var term = 0; term < having.Length; term++)
                having[term] += counts[term];
        }

        return new SearchTogether(articles, SearchTables.Average(tokens, articles), having);
    }
}
