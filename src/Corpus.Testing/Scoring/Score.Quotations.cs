using System.Runtime.CompilerServices;

namespace Corpus.Testing;

/// <content>Scores of quotations.</content>
public static partial class Score
{
    /// <summary>Scores the quotations that a program found in an article. They may nest and overlap. O(n), and O(n log n) where they are not in order or overlaps count.</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">What the program found, in any order: offsets in UTF-16 units of the article's text, with their kinds as labels (<c>speech</c>, <c>half</c>, <c>title</c>, <c>scare</c>).</param>
    /// <param name="gold">The gold; null for the article's own.</param>
    /// <param name="match">When one is right.</param>
    /// <exception cref="ArgumentException">The article has no gold of quotations; or a span is empty, not within the text, or given twice with the same label.</exception>
    [OverloadResolutionPriority(1)]
    public static ScoreReport Quotations(Article article, IEnumerable<LabeledSpan> found, IEnumerable<LabeledSpan>? gold = null, SpanMatch match = SpanMatch.Strict)
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
    /// <param name="gold">Gives the gold of an article, null where there is none; null for the articles' own.</param>
    /// <param name="match">When one is right.</param>
    /// <exception cref="ArgumentException">There are no articles, or none has gold of quotations; or a span is empty, not within the text, or given twice with the same label.</exception>
    [OverloadResolutionPriority(1)]
    public static ScoreReport Quotations<TArticle>(
        IEnumerable<TArticle> articles,
        Func<TArticle, IEnumerable<LabeledSpan>> find,
        Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null,
        SpanMatch match = SpanMatch.Strict)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        return ArticleScoring.Many(ScoredLayer.Quotations(match), articles, (article, _) => find(article), gold);
    }

    /// <summary>The same for the quotations of an article as the corpus has them: <c>article.Quotations</c>.</summary>
    /// <inheritdoc cref="Quotations(Article, IEnumerable{LabeledSpan}, IEnumerable{LabeledSpan}, SpanMatch)"/>
    public static ScoreReport Quotations(Article article, IEnumerable<Quotation> found, IEnumerable<LabeledSpan>? gold = null, SpanMatch match = SpanMatch.Strict)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Quotations(match), article, _ => found.Select(part => (LabeledSpan)part), gold);
    }

    /// <summary>The same for the quotations of articles as a corpus has them: <c>article => article.Quotations</c>.</summary>
    /// <inheritdoc cref="Quotations{TArticle}(IEnumerable{TArticle}, Func{TArticle, IEnumerable{LabeledSpan}}, Func{TArticle, IEnumerable{LabeledSpan}}, SpanMatch)"/>
    public static ScoreReport Quotations<TArticle>(
        IEnumerable<TArticle> articles,
        Func<TArticle, IEnumerable<Quotation>> find,
        Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null,
        SpanMatch match = SpanMatch.Strict)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        return ArticleScoring.Many(ScoredLayer.Quotations(match), articles, (article, text) => Given(text, find(article)).Select(part => (LabeledSpan)part), gold);
    }

    /// <summary>Scores quotations that have no kinds, by their ends (<see cref="SpanMatch.Exact"/>) unless said otherwise.</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">What the program found, in any order: ranges of the article's text, in UTF-16 units, quotation marks included.</param>
    /// <param name="gold">The gold; null for the article's own.</param>
    /// <param name="match">When one is right. A range has the label <c>""</c>.</param>
    /// <exception cref="ArgumentException">The article has no gold of quotations; or a span is empty, not within the text, or given twice.</exception>
    public static ScoreReport Quotations(Article article, IEnumerable<Range> found, IEnumerable<LabeledSpan>? gold = null, SpanMatch match = SpanMatch.Exact)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Quotations(match), article, text => Predictions.OfRanges(text, found), gold);
    }

    /// <summary>Scores quotations that have no kinds, by their ends (<see cref="SpanMatch.Exact"/>) unless said otherwise. Articles without gold of quotations are left out, and the report tells of them.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <param name="articles">The articles: <c>Krant.Articles</c>, or those of a query.</param>
    /// <param name="find">The program: gives what it finds in an article, in any order: ranges of the article's text, in UTF-16 units, quotation marks included.</param>
    /// <param name="gold">Gives the gold of an article, null where there is none; null for the articles' own.</param>
    /// <param name="match">When one is right. A range has the label <c>""</c>.</param>
    /// <exception cref="ArgumentException">There are no articles, or none has gold of quotations; or a span is empty, not within the text, or given twice.</exception>
    public static ScoreReport Quotations<TArticle>(
        IEnumerable<TArticle> articles,
        Func<TArticle, IEnumerable<Range>> find,
        Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null,
        SpanMatch match = SpanMatch.Exact)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        return ArticleScoring.Many(ScoredLayer.Quotations(match), articles, (article, text) => Predictions.OfRanges(text, Given(text, find(article))), gold);
    }
}
