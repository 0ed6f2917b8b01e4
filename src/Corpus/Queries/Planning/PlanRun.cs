namespace Corpus;

/// <summary>What the nodes of a plan share while it is run. Not thread-safe.</summary>
internal sealed class PlanRun(CorpusImage image, PlanTrace? trace, CancellationToken cancellation)
{
    /// <summary>So deep a group is asked article by article, so that a deep condition does not rent a bitmap for each level.</summary>
    public const int MaxDepth = 16;

    private PlanCandidate? _candidate;

    public CorpusImage Image => image;

    /// <summary>Where to say what is done; null if nobody asks.</summary>
    public PlanTrace? Trace => trace;

    public CancellationToken Cancellation => cancellation;

    /// <summary>How many groups the one that runs is in.</summary>
    public int Depth { get; set; }

    /// <summary>Removes the candidates for which one of the nodes does not hold, asking one candidate after the other.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="nodes">All have to hold. In this order they are asked.</param>
    /// <param name="limit">How many of the first that pass are enough: the rest is removed.</param>
    public void CheckAll(ArticleBitmap candidates, int count, ReadOnlySpan<PlanNode> nodes, int limit = int.MaxValue)
    {
        var candidate = _candidate ??= new PlanCandidate(image);
        var found = trace is null ? null : new int[nodes.Length];
        var checkedCount = 0;
        var passed = 0;
        for (var ordinal = candidates.NextFrom(0); ordinal >= 0; ordinal = candidates.NextFrom(ordinal + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            if (passed == limit)
            {
                candidates.RemoveFrom(ordinal);
                break;
            }

            checkedCount++;
            candidate.MoveTo(ordinal);
            if (Passes(candidate, nodes, found))
                passed++;
            else
                candidates.Remove(ordinal);
        }

        if (found is null)
            return;
        for (var i = 0; i < nodes.Length; i++)
            trace!.AddChecked(nodes[i], i == 0 ? checkedCount : found[i - 1], found[i], isScan: i == 0 && count == image.Count);
    }

    private static bool Passes(PlanCandidate candidate, ReadOnlySpan<PlanNode> nodes, int[]? found)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (!nodes[i].Check(candidate))
                return false;
            if (found is not null)
                found[i]++;
        }

        return true;
    }
}
