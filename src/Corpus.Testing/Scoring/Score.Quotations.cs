using System.Runtime.CompilerServices;

namespace Corpus.Testing;

/// <content>Scores of quotations.</content>
public static partial class Score
{
    /// <summary>Scores the quotations that a program found in an article. They may nest and overlap. O(n), and O(n log n) where they are not in order or overlaps count.</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">What the program found, in any order: offsets in UTF-16 units of the article's text, with their kinds as labels (<c>speech</c>, <c>half</c>, <c>title</c>, <c>scare</c>).</param>
    /// <param name="match">When one is right.</param>
    /// <param name="gold">The gold; null for the article's own.</param>
    /// <exception cref="ArgumentException">The article has no gold of quotations; or a span is empty, not within the text, or given twice with the same label.</exception>
    [OverloadResolutionPriority(1)]
    public static ScoreReport Quotations(Article article, IEnumerable<LabeledSpan> found, SpanMatch match = SpanMatch.Strict, IEnumerable<LabeledSpan>? gold = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Quotations(match), article, _ => found, gold);
    }

    /// <summary>
    /// Scores the quotations that a program finds in articles, each once and in their order. Articles without gold of quotations are left out, and the report tells of them.
    /// O(n), and O(n log n) where they are not in order or overlaps count.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <param name="articles">The articles: <c>Krant.Articles</c>, or those of a query.</param>
    /// <param name="find">The program: gives what it finds in an article, in any order: offsets in UTF-16 units of the article's text, with their kinds as labels (<c>speech</c>, <c>half</c>, <c>title</c>, <c>scare</c>).</param>
    /// <param name="match">When one is right.</param>
    /// <param name="gold">Gives the gold of an article, null where there is none; null for the articles' own.</param>
    /// <exception cref="ArgumentException">There are no articles, or none has gold of quotations; or a span is empty, not within the text, or given twice with the same label.</exception>
    [OverloadResolutionPriority(1)]
    public static ScoreReport Quotations<TArticle>(
        IEnumerable<TArticle> articles,
        Func<TArticle, IEnumerable<LabeledSpan>> find,
        SpanMatch match = SpanMatch.Strict,
        Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        return ArticleScoring.Many(ScoredLayer.Quotations(match), articles, (article, _) => find(article), gold);
    }

    /// <summary>Scores quotations that have no kinds, by their ends (<see cref="SpanMatch.Exact"/>).</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">What the program found, in any order: ranges of the article's text, in UTF-16 units, quotation marks included.</param>
    /// <exception cref="ArgumentException">The article has no gold of quotations; or a span is empty, not within the text, or given twice.</exception>
    public static ScoreReport Quotations(Article article, IEnumerable<Range> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Quotations(SpanMatch.Exact), article, text => Predictions.OfRanges(text, found), null);
    }

    /// <summary>Scores quotations that have no kinds, by their ends (<see cref="SpanMatch.Exact"/>). Articles without gold of quotations are left out, and the report tells of them.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <param name="articles">The articles: <c>Krant.Articles</c>, or those of a query.</param>
    /// <param name="find">The program: gives what it finds in an article, in any order: ranges of the article's text, in UTF-16 units, quotation marks included.</param>
    /// <exception cref="ArgumentException">There are no articles, or none has gold of quotations; or a span is empty, not within the text, or given twice.</exception>
    public static ScoreReport Quotations<TArticle>(IEnumerable<TArticle> articles, Func<TArticle, IEnumerable<Range>> find)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        return ArticleScoring.Many(ScoredLayer.Quotations(SpanMatch.Exact), articles, (article, text) => Predictions.OfRanges(text, Given(text, find(article))), null);
    }
}
