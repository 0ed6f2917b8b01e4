using System.Runtime.CompilerServices;

namespace Corpus.Testing;

/// <content>Scores of tokens.</content>
public static partial class Score
{
    /// <summary>Scores the tokens that a program found in an article. O(n), and O(n log n) where they are not in order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">What the program found, in any order: offsets in UTF-16 units of the article's text. White space at their ends does not count.</param>
    /// <param name="gold">The gold; null for the article's own.</param>
    /// <exception cref="ArgumentException">The article has no gold of tokens; or a span is empty, blank, not within the text, given twice or overlaps another.</exception>
    [OverloadResolutionPriority(1)]
    public static ScoreReport Tokens(Article article, IEnumerable<LabeledSpan> found, IEnumerable<LabeledSpan>? gold = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Tokens, article, _ => found, gold);
    }

    /// <summary>The same for ranges of the text: <c>0..12</c>.</summary>
    /// <inheritdoc cref="Tokens(Article, IEnumerable{LabeledSpan}, IEnumerable{LabeledSpan})"/>
    public static ScoreReport Tokens(Article article, IEnumerable<Range> found, IEnumerable<LabeledSpan>? gold = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Tokens, article, text => Predictions.OfRanges(text, found), gold);
    }

    /// <summary>The same for starts and lengths.</summary>
    /// <inheritdoc cref="Tokens(Article, IEnumerable{LabeledSpan}, IEnumerable{LabeledSpan})"/>
    public static ScoreReport Tokens(Article article, IEnumerable<(int Start, int Length)> found, IEnumerable<LabeledSpan>? gold = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Tokens, article, _ => Predictions.OfPlaces(found), gold);
    }

    /// <summary>The same for the tokens of an article as the corpus has them: <c>article.Tokens</c>.</summary>
    /// <inheritdoc cref="Tokens(Article, IEnumerable{LabeledSpan}, IEnumerable{LabeledSpan})"/>
    public static ScoreReport Tokens(Article article, IEnumerable<Token> found, IEnumerable<LabeledSpan>? gold = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Tokens, article, _ => found.Select(part => (LabeledSpan)part), gold);
    }

    /// <summary>
    /// The same for the strings of the tokens, in their order and as the text has them; white space does not count. Between them may stand what is no letter or digit. A string that does
    /// not stand next in the text is an error; a program that changes or drops words gives spans instead.
    /// </summary>
    /// <inheritdoc cref="Tokens(Article, IEnumerable{LabeledSpan}, IEnumerable{LabeledSpan})"/>
    public static ScoreReport Tokens(Article article, IEnumerable<string> found, IEnumerable<LabeledSpan>? gold = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        return ArticleScoring.One(ScoredLayer.Tokens, article, text => StringAlignment.Align(text, found), gold);
    }

    /// <summary>
    /// Scores the tokens that a program finds in articles, each once and in their order. Articles without gold of tokens are left out, and the report tells of them.
    /// O(n), and O(n log n) where they are not in order.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <param name="articles">The articles: <c>Krant.Articles</c>, or those of a query.</param>
    /// <param name="find">The program: gives what it finds in an article, in any order, as offsets in UTF-16 units of the article's text. White space at their ends does not count.</param>
    /// <param name="gold">Gives the gold of an article, null where there is none; null for the articles' own.</param>
    /// <exception cref="ArgumentException">
    /// There are no articles, or none has gold of tokens; or a span is empty, blank, not within the text, given twice or overlaps another.
    /// </exception>
    [OverloadResolutionPriority(1)]
    public static ScoreReport Tokens<TArticle>(
        IEnumerable<TArticle> articles, Func<TArticle, IEnumerable<LabeledSpan>> find, Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        return ArticleScoring.Many(ScoredLayer.Tokens, articles, (article, _) => find(article), gold);
    }

    /// <summary>The same for ranges of the text: <c>0..12</c>.</summary>
    /// <inheritdoc cref="Tokens{TArticle}(IEnumerable{TArticle}, Func{TArticle, IEnumerable{LabeledSpan}}, Func{TArticle, IEnumerable{LabeledSpan}})"/>
    public static ScoreReport Tokens<TArticle>(
        IEnumerable<TArticle> articles, Func<TArticle, IEnumerable<Range>> find, Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        return ArticleScoring.Many(ScoredLayer.Tokens, articles, (article, text) => Predictions.OfRanges(text, Given(text, find(article))), gold);
    }

    /// <summary>The same for starts and lengths.</summary>
    /// <inheritdoc cref="Tokens{TArticle}(IEnumerable{TArticle}, Func{TArticle, IEnumerable{LabeledSpan}}, Func{TArticle, IEnumerable{LabeledSpan}})"/>
    public static ScoreReport Tokens<TArticle>(
        IEnumerable<TArticle> articles, Func<TArticle, IEnumerable<(int Start, int Length)>> find, Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        return ArticleScoring.Many(ScoredLayer.Tokens, articles, (article, text) => Predictions.OfPlaces(Given(text, find(article))), gold);
    }

    /// <summary>The same for the tokens of articles as a corpus has them: <c>article => article.Tokens</c>.</summary>
    /// <inheritdoc cref="Tokens{TArticle}(IEnumerable{TArticle}, Func{TArticle, IEnumerable{LabeledSpan}}, Func{TArticle, IEnumerable{LabeledSpan}})"/>
    public static ScoreReport Tokens<TArticle>(
        IEnumerable<TArticle> articles, Func<TArticle, IEnumerable<Token>> find, Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        return ArticleScoring.Many(ScoredLayer.Tokens, articles, (article, text) => Given(text, find(article)).Select(part => (LabeledSpan)part), gold);
    }

    /// <summary>
    /// The same for the strings of the tokens, in their order and as the text has them; white space does not count. Between them may stand what is no letter or digit. A string that does
    /// not stand next in the text is an error; a program that changes or drops words gives spans instead.
    /// </summary>
    /// <inheritdoc cref="Tokens{TArticle}(IEnumerable{TArticle}, Func{TArticle, IEnumerable{LabeledSpan}}, Func{TArticle, IEnumerable{LabeledSpan}})"/>
    public static ScoreReport Tokens<TArticle>(
        IEnumerable<TArticle> articles, Func<TArticle, IEnumerable<string>> find, Func<TArticle, IEnumerable<LabeledSpan>?>? gold = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(find);
        return ArticleScoring.Many(ScoredLayer.Tokens, articles, (article, text) => StringAlignment.Align(text, Given(text, find(article))), gold);
    }
}
