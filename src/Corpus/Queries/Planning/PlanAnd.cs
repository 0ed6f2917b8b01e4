namespace Corpus;

/// <summary>All parts hold. None of them is a conjunction or a constant.</summary>
internal sealed class PlanAnd(PlanNode[] parts) : PlanNode
{
    /// <summary>Of so many parts the cheapest for the articles that are left is chosen anew after each.</summary>
    private const int ChosenAnew = 16;

    public PlanNode[] Parts => parts;

    public override void Prepare(CorpusImage image)
    {
        foreach (var part in parts)
            part.Prepare(image);
        PlanGroup.Sort(parts, image.Count);
        Share = 1;
        FindCost = 0;
        CheckCost = 0;
        foreach (var part in parts)
        {
            FindCost += Math.Min(part.FindCost, image.Count * Share * part.CheckCost);
            CheckCost += Share * part.CheckCost;
            Share *= part.Share;
        }
    }

    public override bool Check(PlanCandidate candidate)
    {
        foreach (var part in parts)
        {
            if (!part.Check(candidate))
                return false;
        }

        return true;
    }

    public override void AddTo(ArticleBitmap articles, PlanRun run)
    {
        using var found = new ArticleBitmap(articles.Length);
        Find(found, int.MaxValue, run);
        articles.UnionWith(found);
    }

    /// <summary>Adds its articles to a bitmap that has none.</summary>
    /// <param name="empty">The bitmap.</param>
    /// <param name="limit">How many of the first are enough.</param>
    /// <param name="run">The run.</param>
    public void Find(ArticleBitmap empty, int limit, PlanRun run)
    {
        var isChecked = parts[0].IsChecked(PlanGroup.Expected(empty.Length, limit, Share));
        if (isChecked)
            empty.AddAll();
        else
            parts[0].AddTo(empty, run);
        Rest(empty, isChecked ? empty.Length : empty.Count(), isChecked ? 0 : 1, limit, run);
    }

    public override void Restrict(ArticleBitmap candidates, int count, PlanRun run)
    {
        if (run.Depth >= PlanRun.MaxDepth)
        {
            run.CheckAll(candidates, count, [this]);
            return;
        }

        run.Depth++;
        Rest(candidates, count, 0, int.MaxValue, run);
        run.Depth--;
    }

    public override string ToString(bool isInside) => PlanGroup.ToString(parts, " && ", isInside);

    private void Rest(ArticleBitmap candidates, int count, int next, int limit, PlanRun run)
    {
        for (; next < parts.Length && count > 0; next++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            if (parts.Length <= ChosenAnew)
                PlanGroup.MoveBest(parts.AsSpan(next), count);
            var asked = PlanGroup.Expected(count, limit, ShareFrom(next));
            if (AreChecked(next, asked))
            {
                run.CheckAll(candidates, count, parts.AsSpan(next), limit);
                return;
            }

            parts[next].Restrict(candidates, count, run);
            count = candidates.Count();
        }
    }

    private bool AreChecked(int next, double asked)
    {
        for (; next < parts.Length; next++)
        {
            if (!parts[next].IsChecked(asked))
                return false;
        }

        return true;
    }

    private double ShareFrom(int next)
    {
        if (next == 0 || parts.Length > ChosenAnew)
            return Share;
        var share = 1.0;
        for (; next < parts.Length; next++)
            share *= parts[next].Share;
        return share;
    }
}
