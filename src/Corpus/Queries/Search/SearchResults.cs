using System.Collections;

namespace Corpus;

/// <summary>The articles that a search found, the best first; those of the same score in the order of the corpus.</summary>
/// <typeparam name="TArticle">The corpus's article class.</typeparam>
/// <remarks>
/// Only the first hits are sorted when the search is run; whoever reads further has it run again for more, so that the first ten cost no more where 100,000 match.
/// Thread-safe. Every access makes a new hit.
/// </remarks>
public sealed class SearchResults<TArticle> : IReadOnlyList<SearchHit<TArticle>>
    where TArticle : Article
{
    private readonly JoinedRanking _ranking;
    private readonly Func<ArticleHandle, TArticle>[] _creators;

    internal SearchResults(JoinedRanking ranking, params Func<ArticleHandle, TArticle>[] creators)
    {
        _ranking = ranking;
        _creators = creators;
    }

    /// <summary>The query.</summary>
    public SearchQuery Query => _ranking.Query;

    /// <summary>How many articles were found. O(1).</summary>
    public int Count => _ranking.Count;

    /// <summary>The hit at this place, from 0. O(1) for the first 32; the search is run again where the place is beyond what has been ranked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public SearchHit<TArticle> this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(index), index, $"The search found {Count} articles, so the index must be at least 0 and less than {Count}.");
            }

            var (part, article) = _ranking[index];
            var ranking = _ranking.Parts[part];
            return new SearchHit<TArticle>(ranking, _creators[part](new ArticleHandle(ranking.Search.Image, article.Ordinal)), article.Score);
        }
    }

    /// <summary>Goes through the hits.</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public IEnumerator<SearchHit<TArticle>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What was looked for, how many articles have each term and what it is worth, on several lines.</summary>
    public string Explain() => SearchExplanation.Of(_ranking);

    /// <summary>The query and the number of hits.</summary>
    public override string ToString() => $"{Query}: {Count} {(Count == 1 ? "article" : "articles")}";
}
