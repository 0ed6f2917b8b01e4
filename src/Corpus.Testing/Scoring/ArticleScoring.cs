using System.Diagnostics.CodeAnalysis;

namespace Corpus.Testing;

/// <summary>Scores articles, one by one and in their order.</summary>
internal static class ArticleScoring
{
    private const int SpansOfUnit = 100;

    /// <summary>The score of one article, which must have gold.</summary>
    public static ScoreReport One(ScoredLayer layer, Article article, Func<ScoredText, IEnumerable<LabeledSpan>> found, IEnumerable<LabeledSpan>? gold)
    {
        ArgumentNullException.ThrowIfNull(article);
        var score = ScoreOf(layer, article, found, gold)
            ?? throw new ArgumentException($"{ScoredText.NameOf(article)} has no gold of {layer.Name}. Add it to the corpus's gold files, or give it to the score yourself.", nameof(article));
        return new ScoreReport(layer, [score], []);
    }

    /// <summary>The score of many articles; those without gold are left out, and the report tells of them.</summary>
    public static ScoreReport Many<TArticle>(
        ScoredLayer layer, IEnumerable<TArticle> articles, Func<TArticle, ScoredText, IEnumerable<LabeledSpan>> find, Func<TArticle, IEnumerable<LabeledSpan>?>? gold)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        var (scores, withoutGold, seen) = (new List<ArticleScore>(), new List<Article>(), new HashSet<Article>());
        foreach (var article in articles)
        {
            if (article is null)
                throw new ArgumentException("There is null among the articles.", nameof(articles));
            if (!seen.Add(article))
                throw new ArgumentException($"{ScoredText.NameOf(article)} is given twice, and would count twice. Give each article once.", nameof(articles));
            var given = gold is null ? null : gold(article);
            var score = gold is not null && given is null ? null : ScoreOf(layer, article, text => find(article, text), given);
            if (score is null)
                withoutGold.Add(article);
            else
                scores.Add(score);
        }

        CheckAny(layer, scores, withoutGold);
        return new ScoreReport(layer, scores, withoutGold);
    }

    [SuppressMessage("Usage", "MA0015:Specify the parameter name", Justification = "Articles and gold together are wrong.")]
    private static void CheckAny(ScoredLayer layer, List<ArticleScore> scores, List<Article> withoutGold)
    {
        if (scores.Count > 0)
            return;
        throw new ArgumentException(withoutGold.Count == 0
            ? $"There are no articles to score {layer.Name} of. Look whether the query finds any: an empty one would pass every test."
            : FormattableString.Invariant(
                $"None of the {withoutGold.Count} articles has gold of {layer.Name}; the first is {ScoredText.NameOf(withoutGold[0])}. Add gold to the corpus, or give it to the score yourself."));
    }

    private static ArticleScore? ScoreOf(ScoredLayer layer, Article article, Func<ScoredText, IEnumerable<LabeledSpan>> find, IEnumerable<LabeledSpan>? given)
    {
        var gold = given ?? (Gold.TryOf(article, out var own) ? layer.GoldOf(own) : null);
        if (gold is null)
            return null;
        var scored = new ScoredText(layer, article, article.Text.ToString());
        scored = scored with { Gold = SpanReading.Read(scored, gold, "gold") };
        return ArticleScore.Of(scored, SpanReading.Read(scored, Ask(scored, find), "found"));
    }

    // All of it here, since what a program gives is often made while one goes through it: an error of it is told with the article, and what never ends is refused.
    private static List<LabeledSpan> Ask(ScoredText scored, Func<ScoredText, IEnumerable<LabeledSpan>> find)
    {
        var most = SpansOfUnit * (scored.Text.Length + 1L);
        var found = new List<LabeledSpan>();
        try
        {
            foreach (var span in find(scored) ?? throw scored.Refuse("the program gave null. Give an empty list where it finds nothing."))
            {
                if (found.Count == most)
                    throw scored.Refuse(FormattableString.Invariant($"the program gave {most} spans, {SpansOfUnit} for each unit of the text, and goes on. Look whether it ever ends."));
                found.Add(span);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !scored.IsRefusal(failure))
        {
            throw new InvalidOperationException($"{ScoredText.NameOf(scored.Article)}, {scored.Layer.Name}: the program under test failed: {failure.Message}", failure);
        }

        return found;
    }
}
