namespace Corpus.Testing;

/// <content>Scores of spans of any layer.</content>
public static partial class Score
{
    /// <summary>Scores labelled spans that a program found in an article against gold from anywhere. They may nest and overlap. O(n), and O(n log n) where they are not in order or overlaps count.</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">What the program found, in any order: offsets in UTF-16 units of the article's text, and labels.</param>
    /// <param name="gold">The gold, in any order.</param>
    /// <param name="match">When one is right.</param>
    /// <exception cref="ArgumentException">A span is empty, not within the text, or given twice with the same label.</exception>
    public static ScoreReport Spans(Article article, IEnumerable<LabeledSpan> found, IEnumerable<LabeledSpan> gold, SpanMatch match = SpanMatch.Strict)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(gold);
        return ArticleScoring.One(ScoredLayer.Spans(match), article, _ => found, gold);
    }

    /// <summary>
    /// Scores labelled spans that a program finds in articles against gold from anywhere, each article once and in their order. Articles whose gold is null are left out, and the report
    /// tells of them. O(n), and O(n log n) where they are not in order or overlaps count.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <param name="articles">The articles: <c>Krant.Articles</c>, or those of a query.</param>
    /// <param name="find">The program: gives what it finds in an article, in any order: offsets in UTF-16 units of the article's text, and labels.</param>
    /// <param name="gold">Gives the gold of an article, in any order; null where there is none.</param>
    /// <param name="match">When one is right.</param>
    /// <exception cref="ArgumentException">There are no articles, or none has gold; or a span is empty, not within the text, or given twice with the same label.</exception>
    public static ScoreReport Spans<TArticle>(
        IEnumerable<TArticle> articles,
        Func<TArticle, IEnumerable<LabeledSpan>> find,
        Func<TArticle, IEnumerable<LabeledSpan>?> gold,
        SpanMatch match = SpanMatch.Strict)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(gold);
        return ArticleScoring.Many(ScoredLayer.Spans(match), articles, (article, _) => find(article), gold);
    }
}
