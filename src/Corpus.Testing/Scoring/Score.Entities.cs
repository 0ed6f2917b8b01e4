namespace Corpus.Testing;

/// <content>Scores of entities.</content>
public static partial class Score
{
    /// <summary>Scores the entities that a program found in an article. They may nest and overlap. O(n), and O(n log n) where they are not in order or overlaps count.</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">What the program found, in any order: offsets in UTF-16 units of the article's text, with their types as labels.</param>
    /// <param name="gold">The gold; null for the article's own.</param>
    /// <param name="match">When one is right.</param>
    /// <exception cref="ArgumentException">The article has no gold of entities; or a span is empty, not within the text, or given twice with the same label.</exception>
    public static ScoreReport Entities(Article article, IEnumerable<LabeledSpan> found, IEnumerable<LabeledSpan>? gold = null, SpanMatch match = SpanMatch.Strict)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Entities(match), article, _ => found, gold);
    }

    /// <summary>
    /// Scores the entities that a program finds in articles, each once and in their order. Articles without gold of entities are left out, and the report tells of them.
    /// O(n), and O(n log n) where they are not in order or overlaps count.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <param name="articles">The articles: <c>Krant.Articles</c>, or those of a query.</param>
    /// <param name="find">The program: gives what it finds in an article, in any order: offsets in UTF-16 units of the article's text, with their types as labels.</param>
    /// <param name="gold">Gives the gold of an article, null where there is none; null for the articles' own.</param>
    /// <param name="match">When one is right.</param>
    /// <exception cref="ArgumentException">There are no articles, or none has gold of entities; or a span is empty, not within the text, or given twice with the same label.</exception>
    public static ScoreReport Entities<TArticle>(
        IEnumerable<TArticle> articles,
        Func<TArticle, IEnumerable<LabeledSpan>> find,
        Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null,
        SpanMatch match = SpanMatch.Strict)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        return ArticleScoring.Many(ScoredLayer.Entities(match), articles, (article, _) => find(article), gold);
    }
}
