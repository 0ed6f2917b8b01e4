namespace Corpus;

/// <summary>At least one part holds. None of them is a disjunction or a constant.</summary>
internal sealed class PlanOr(PlanNode[] parts) : PlanNode
{
    public PlanNode[] Parts => parts;

    public override void Prepare(CorpusImage image)
    {
        Share = 0;
        FindCost = 0;
        CheckCost = 0;
        foreach (var part in parts)
        {
            part.Prepare(image);
            Share += part.Share;
            FindCost += part.FindCost;
            CheckCost += part.CheckCost;
        }

        Share = Math.Min(1, Share);
    }

    public override bool Check(PlanCandidate candidate)
    {
        foreach (var part in parts)
        {
            if (part.Check(candidate))
                return true;
        }

        return false;
    }

    public override void AddTo(ArticleBitmap articles, PlanRun run)
    {
        var steps = run.Trace?.Begin();
        AddWithin(null, articles.Length, articles, run);
        run.Trace?.EndGroup(steps!, this, articles.Count(), together: -1);
    }

    public override void Restrict(ArticleBitmap candidates, int count, PlanRun run)
    {
        if (IsChecked(count) || run.Depth >= PlanRun.MaxDepth)
        {
            run.CheckAll(candidates, count, [this]);
            return;
        }

        run.Depth++;
        var steps = run.Trace?.Begin();
        using var found = new ArticleBitmap(candidates.Length);
        AddWithin(candidates, count, found, run);
        candidates.IntersectWith(found);
        run.Depth--;
        run.Trace?.EndGroup(steps!, this, found.Count(), count == candidates.Length ? -1 : candidates.Count());
    }

    public override string ToString(bool isInside) => PlanGroup.ToString(parts, " || ", isInside);

    // Adds those of the candidates (of all articles where there are none) for which a part holds; others may be added where an index gives them too.
    private void AddWithin(ArticleBitmap? candidates, int count, ArticleBitmap articles, PlanRun run)
    {
        var isRest = false;
        foreach (var part in parts)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            if (IsDirect(part, count))
                part.AddTo(articles, run);
            else
                isRest = true;
        }

        if (!isRest)
            return;
        using var rest = new ArticleBitmap(articles.Length);
        if (candidates is null)
            rest.AddAll();
        else
            rest.CopyFrom(candidates);
        rest.ExceptWith(articles);
        AddRest(rest, count, articles, run);
    }

    private static bool IsDirect(PlanNode part, int count) => part is PlanLeaf { IsDirect: true } && !part.IsChecked(count);

    // What no index adds: first the parts that go about it by sets, then in one pass those that have to be asked of each article.
    private void AddRest(ArticleBitmap rest, int before, ArticleBitmap articles, PlanRun run)
    {
        List<PlanNode>? asked = null;
        using var found = new ArticleBitmap(rest.Length);
        foreach (var part in parts)
        {
            if (IsDirect(part, before))
                continue;
            run.Cancellation.ThrowIfCancellationRequested();
            var count = rest.Count();
            if (count == 0)
                return;
            if (part.IsChecked(count))
            {
                (asked ??= []).Add(part);
                continue;
            }

            found.CopyFrom(rest);
            part.Restrict(found, count, run);
            articles.UnionWith(found);
            rest.ExceptWith(found);
        }

        if (asked is null)
            return;
        run.CheckAll(rest, rest.Count(), [asked.Count == 1 ? asked[0] : new PlanOr([.. asked])]);
        articles.UnionWith(rest);
    }
}
