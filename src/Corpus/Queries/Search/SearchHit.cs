using System.Globalization;

namespace Corpus;

/// <summary>An article that a search found.</summary>
/// <typeparam name="TArticle">The corpus's article class.</typeparam>
/// <remarks>Thread-safe.</remarks>
public sealed class SearchHit<TArticle>
    where TArticle : Article
{
    private readonly SearchRanking _ranking;
    private IReadOnlyList<Passage>? _passages;

    internal SearchHit(SearchRanking ranking, TArticle article, double score)
    {
        _ranking = ranking;
        Article = article;
        Score = score;
    }

    /// <summary>The article.</summary>
    public TArticle Article { get; }

    /// <summary>How well it fits: BM25, 0 for a query of filters alone. Only good for comparing it with other hits of the same search.</summary>
    public double Score { get; }

    /// <summary>
    /// The passages that show best why it was found, the best first, at most <see cref="SearchOptions.MaxPassages"/>. Where the query counts no words that the article has, as one of fields
    /// alone, the one passage is the beginning of the article, without marks; so there always is one, unless <see cref="SearchOptions.MaxPassages"/> is 0.
    /// O(tokens of the article) the first time, then O(1).
    /// </summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public IReadOnlyList<Passage> Passages => _passages ??= _ranking.PassagesOf(Article);

    /// <summary><c>12.3456 id: headline</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:F4} {Article}");
}
