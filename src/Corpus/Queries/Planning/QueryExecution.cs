namespace Corpus;

/// <summary>Finds the articles for which a condition holds, by the cheapest plan.</summary>
internal static class QueryExecution
{
    /// <summary>How many there are. The articles are not found where an index knows their number.</summary>
    public static int Count(CorpusImage image, Condition condition, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var plan = PlanOf(image, condition);
        if (plan is PlanLeaf leaf && leaf.KnownCount(image) is >= 0 and var known)
            return known;
        using var articles = new ArticleBitmap(image.Count);
        Find(plan, articles, int.MaxValue, new PlanRun(image, null, cancellation));
        return articles.Count();
    }

    /// <summary>The articles.</summary>
    /// <param name="image">The image.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="limit">How many of the first are enough; more may be given.</param>
    /// <param name="trace">Where to say what was done; null if nobody asks.</param>
    /// <param name="cancellation">The token.</param>
    public static int[] Find(CorpusImage image, Condition condition, int limit, PlanTrace? trace, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var articles = new ArticleBitmap(image.Count);
        Find(PlanOf(image, condition), articles, limit, new PlanRun(image, trace, cancellation));
        return articles.ToArray();
    }

    /// <summary>Removes the candidates for which it does not hold.</summary>
    public static void Restrict(CorpusImage image, Condition condition, ArticleBitmap candidates, PlanTrace? trace, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        PlanOf(image, condition).Restrict(candidates, candidates.Count(), new PlanRun(image, trace, cancellation));
    }

    /// <summary>Whether it holds for the article.</summary>
    public static bool Holds(CorpusImage image, Condition condition, int ordinal)
    {
        var candidate = new PlanCandidate(image);
        candidate.MoveTo(ordinal);
        return PlanOf(image, condition).Check(candidate);
    }

    private static PlanNode PlanOf(CorpusImage image, Condition condition)
    {
        var plan = Normalizer.NodeOf(condition);
        plan.Prepare(image);
        return plan;
    }

    private static void Find(PlanNode plan, ArticleBitmap empty, int limit, PlanRun run)
    {
        if (plan is PlanAnd and)
        {
            and.Find(empty, limit, run);
        }
        else if (plan is not PlanConstant && plan.IsChecked(PlanGroup.Expected(empty.Length, limit, plan.Share)))
        {
            empty.AddAll();
            run.CheckAll(empty, empty.Length, [plan], limit);
        }
        else
        {
            plan.AddTo(empty, run);
        }
    }
}
