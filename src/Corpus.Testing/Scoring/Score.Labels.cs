using System.Runtime.CompilerServices;

namespace Corpus.Testing;

/// <content>Scores of labels of words.</content>
public static partial class Score
{
    /// <summary>
    /// Scores the labels that a tagger gave to its own words: a label is right where gold has a word at the same place with the same label. F1 and aligned accuracy are those of UPOS in
    /// <c>conll18_ud_eval.py</c>. O(n), and O(n log n) where the words are not in order.
    /// </summary>
    /// <remarks>
    /// The words of a multiword token all have its place; they are aligned in their order where both sides have as many of them, and otherwise not at all. The evaluation of 2018 aligns them by the
    /// longest common subsequence of their forms instead, which a span does not have; where a program splits such tokens as gold does, the numbers are the same.
    /// </remarks>
    /// <param name="article">The article.</param>
    /// <param name="found">The words with their labels, in any order: offsets in UTF-16 units of the article's text.</param>
    /// <param name="gold">The words of gold with their labels; null for the universal parts of speech (UPOS) of the article's own gold.</param>
    /// <exception cref="ArgumentException">The article has no gold of parts of speech; or a span is empty, blank, not within the text, or overlaps another.</exception>
    [OverloadResolutionPriority(1)]
    public static ScoreReport Labels(Article article, IEnumerable<LabeledSpan> found, IEnumerable<LabeledSpan>? gold = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Labels, article, _ => found, gold);
    }

    /// <summary>Scores labels that a tagger gave to the words of gold: precision, recall, F1 and accuracy are the same then. O(n).</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">A label for each word of gold, in order.</param>
    /// <param name="gold">The words of gold with their labels; null for the universal parts of speech (UPOS) of the article's own gold.</param>
    /// <exception cref="ArgumentException">The article has no gold of parts of speech; or there are more or fewer labels than words, or a label is null.</exception>
    public static ScoreReport Labels(Article article, IReadOnlyList<string> found, IEnumerable<LabeledSpan>? gold = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Labels, article, text => Predictions.OfLabels(text, found), gold);
    }

    /// <summary>Scores the labels that a tagger gives to its own words of articles, as the overload for one article does. Articles without gold are left out, and the report tells of them.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <param name="articles">The articles: <c>Krant.Articles</c>, or those of a query.</param>
    /// <param name="tag">The tagger: gives the words of an article with their labels, in any order: offsets in UTF-16 units of the article's text.</param>
    /// <param name="gold">Gives the words of gold with their labels, null where there are none; null for the universal parts of speech (UPOS) of the articles' own gold.</param>
    /// <exception cref="ArgumentException">There are no articles, or none has gold; or a span is empty, blank, not within the text, or overlaps another.</exception>
    [OverloadResolutionPriority(1)]
    public static ScoreReport Labels<TArticle>(
        IEnumerable<TArticle> articles, Func<TArticle, IEnumerable<LabeledSpan>> tag, Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(tag);
        return ArticleScoring.Many(ScoredLayer.Labels, articles, (article, _) => tag(article), gold);
    }

    /// <summary>Scores labels that a tagger gives to the words of gold of articles. Articles without gold are left out, and the report tells of them.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <param name="articles">The articles: <c>Krant.Articles</c>, or those of a query.</param>
    /// <param name="tag">The tagger: gives a label for each word of gold of an article, in order.</param>
    /// <param name="gold">Gives the words of gold with their labels, null where there are none; null for the universal parts of speech (UPOS) of the articles' own gold.</param>
    /// <exception cref="ArgumentException">There are no articles, or none has gold; or there are more or fewer labels than words, or a label is null.</exception>
    public static ScoreReport Labels<TArticle>(
        IEnumerable<TArticle> articles, Func<TArticle, IReadOnlyList<string>> tag, Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(tag);
        return ArticleScoring.Many(ScoredLayer.Labels, articles, (article, text) => Predictions.OfLabels(text, Given(text, tag(article))), gold);
    }
}
