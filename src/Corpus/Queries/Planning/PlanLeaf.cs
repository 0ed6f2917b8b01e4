namespace Corpus;

/// <summary>A condition that is not made of others, or its opposite.</summary>
internal sealed class PlanLeaf : PlanNode
{
    private readonly LeafCondition _leaf;
    private readonly bool _isNegated;
    private readonly bool _isLoose;
    private IndexAccess? _access;
    private PlanNode? _filter;
    private bool _isPrepared;

    /// <summary>The leaf, or its opposite.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="isNegated">Whether it is the opposite.</param>
    /// <param name="isLoose">Whether it may hold for more articles than it should, if an index gives such: it only keeps others from being asked.</param>
    public PlanLeaf(LeafCondition leaf, bool isNegated, bool isLoose = false)
    {
        _leaf = leaf;
        _isNegated = isNegated;
        _isLoose = isLoose;
    }

    public LeafCondition Leaf => _leaf;

    public bool IsNegated => _isNegated;

    /// <summary>Whether an index gives the articles, so that they can be added to others.</summary>
    public bool IsDirect => _access is not null && !_isNegated;

    /// <summary>Whether there is an index for it.</summary>
    public bool HasIndex => _access is not null;

    /// <summary>What narrows down which articles have to be asked, where no index answers it.</summary>
    public PlanNode? Filter => _filter;

    /// <summary>The number of its articles, where the index has it at hand; else -1.</summary>
    public int KnownCount(CorpusImage image)
        => _access is not { KnownCount: >= 0 and var known } ? -1 : _isNegated ? image.Count - known : known;

    /// <summary>The index that is looked up when an article is asked; null if the condition is evaluated.</summary>
    public string? ProbedIndex => IsProbed ? _access!.Index : null;

    /// <summary>Why articles have to be asked one by one.</summary>
    public string Reason => _access is not null ? $"reading the {_access.Index} would take longer"
        : _filter is not null ? "what an index knows of it would not spare enough"
        : "no index answers it";

    private bool IsProbed => _access is not null && _access.ProbeCost <= CheckCost && !double.IsInfinity(CheckCost);

    public override void Prepare(CorpusImage image)
    {
        if (_isPrepared)
            return;
        _isPrepared = true;
        var count = image.Count;
        var evaluation = _isLoose ? double.PositiveInfinity : _leaf.CostOf(image) + PlanCosts.Article;
        var access = _leaf.AccessBy(image);
        double share;
        if (access is not null && (access.IsExact || (_isLoose && !_isNegated)))
        {
            _access = access;
            share = ShareOf(access.Estimate, count);
            FindCost = access.Cost + PlanCosts.Bitmap(count);
            CheckCost = Math.Min(evaluation, access.ProbeCost);
        }
        else
        {
            _filter = _isLoose ? null : access is not null ? LooseFilter(image) : PlanFilter.Of(_leaf.Necessary, image);
            share = _filter is null ? PlanCosts.UnknownShare : _filter.Share * PlanCosts.UnknownShare;
            FindCost = Math.Min(count * evaluation, _filter is null ? double.PositiveInfinity : _filter.FindCost + _filter.Share * count * evaluation);
            CheckCost = evaluation;
        }

        Share = _isNegated ? 1 - share : share;
    }

    public override bool Check(PlanCandidate candidate)
    {
        if (IsProbed)
            return _access!.Probe(candidate.Ordinal) != _isNegated;
        return _isLoose || _leaf.Holds(candidate.Scope) != _isNegated;
    }

    public override void AddTo(ArticleBitmap articles, PlanRun run)
    {
        if (IsDirect && run.Trace is null)
        {
            _access!.Collect(articles, run.Cancellation);
            return;
        }

        using var found = new ArticleBitmap(articles.Length);
        if (_access is null)
        {
            found.AddAll();
            Restrict(found, found.Length, run);
        }
        else
        {
            Collect(found, run);
            run.Trace?.AddCollected(this, _access, found.Count(), together: -1, EstimateOf(found.Length));
        }

        articles.UnionWith(found);
    }

    public override void Restrict(ArticleBitmap candidates, int count, PlanRun run)
    {
        if (_access is not null && !IsChecked(count))
        {
            using var found = new ArticleBitmap(candidates.Length);
            Collect(found, run);
            candidates.IntersectWith(found);
            run.Trace?.AddCollected(this, _access, found.Count(), count == candidates.Length ? -1 : candidates.Count(), EstimateOf(candidates.Length));
        }
        else if (_filter is { } filter && FilterPays(filter, count, candidates.Length))
        {
            RestrictBy(filter, candidates, count, run);
        }
        else
        {
            run.CheckAll(candidates, count, [this]);
        }
    }

    public override string ToString(bool isInside) => _isNegated ? $"!({_leaf.ToString("a")})" : _leaf.ToString("a");

    private static double ShareOf(int estimate, int count) => count == 0 ? 0 : Math.Clamp((double)estimate / count, 0, 1);

    private int EstimateOf(int count) => _isNegated ? Math.Max(0, count - _access!.Estimate) : _access!.Estimate;

    private PlanLeaf LooseFilter(CorpusImage image)
    {
        var filter = new PlanLeaf(_leaf, isNegated: false, isLoose: true);
        filter.Prepare(image);
        return filter;
    }

    private bool FilterPays(PlanNode filter, double count, int length)
        => Math.Min(filter.FindCost, count * filter.CheckCost) + PlanCosts.Bitmap(length) < (1 - filter.Share) * count * CheckCost;

    // Where the filter does not hold the leaf does not either, so only the others are asked.
    private void RestrictBy(PlanNode filter, ArticleBitmap candidates, int count, PlanRun run)
    {
        using var asked = new ArticleBitmap(candidates.Length);
        asked.CopyFrom(candidates);
        filter.Restrict(asked, count, run);
        var before = asked.Count();
        if (_isNegated)
        {
            candidates.ExceptWith(asked);
            run.CheckAll(asked, before, [this]);
            candidates.UnionWith(asked);
        }
        else
        {
            run.CheckAll(asked, before, [this]);
            candidates.CopyFrom(asked);
        }
    }

    private void Collect(ArticleBitmap empty, PlanRun run)
    {
        _access!.Collect(empty, run.Cancellation);
        if (_isNegated)
            empty.Complement();
    }
}
