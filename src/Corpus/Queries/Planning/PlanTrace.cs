using System.Globalization;

namespace Corpus;

/// <summary>What was done to answer a query, as it was done. Not thread-safe.</summary>
internal sealed class PlanTrace
{
    private List<QueryPlanStep> _steps = [];

    public IReadOnlyList<QueryPlanStep> Steps => _steps;

    /// <summary>An index was read.</summary>
    /// <param name="leaf">For this condition.</param>
    /// <param name="access">The index.</param>
    /// <param name="found">How many articles it gave.</param>
    /// <param name="together">How many of them were candidates; -1 if all articles were.</param>
    /// <param name="estimated">How many were expected.</param>
    public void AddCollected(PlanLeaf leaf, IndexAccess access, int found, int together, int estimated)
        => _steps.Add(new QueryPlanStep(QueryPlanStepKind.Index, leaf.ToString(isInside: false))
        {
            Index = access.Index,
            Estimated = estimated,
            Found = found,
            Together = together < 0 ? null : together,
        });

    /// <summary>Articles were asked one by one.</summary>
    public void AddChecked(PlanNode node, int asked, int found, bool isScan)
    {
        var leaf = node as PlanLeaf;
        _steps.Add(new QueryPlanStep(QueryPlanStepKind.Check, node.ToString(isInside: false))
        {
            Index = leaf?.ProbedIndex,
            Checked = asked,
            Found = found,
            Reason = !isScan || leaf?.ProbedIndex is not null ? null : leaf?.Reason ?? "no index answers all of it",
        });
    }

    /// <summary>The condition was the same for all articles.</summary>
    public void AddConstant(bool value) => _steps.Add(new QueryPlanStep(QueryPlanStepKind.Constant, value ? "true" : "false"));

    /// <summary>The articles were sorted.</summary>
    public void AddOrder(IEnumerable<SortKey> keys, int count)
        => _steps.Add(new QueryPlanStep(QueryPlanStepKind.Order, string.Join(", ", keys.Select(key => key.Key.Path + (key.IsDescending ? " (descending)" : ""))))
        {
            Found = count,
        });

    /// <summary>Some articles were taken.</summary>
    public void AddSlice(int skip, int take, int found)
    {
        var text = (skip, take) switch
        {
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"take {take}"),
            (_, int.MaxValue) => string.Create(CultureInfo.InvariantCulture, $"skip {skip}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"skip {skip}, take {take}"),
        };
        _steps.Add(new QueryPlanStep(QueryPlanStepKind.Slice, text) { Found = found });
    }

    /// <summary>The steps from here to <see cref="EndGroup"/> are those of a group.</summary>
    /// <returns>What <see cref="EndGroup"/> takes.</returns>
    public List<QueryPlanStep> Begin()
    {
        var around = _steps;
        _steps = [];
        return around;
    }

    /// <summary>Ends a group.</summary>
    /// <param name="around">What <see cref="Begin"/> gave.</param>
    /// <param name="group">The group.</param>
    /// <param name="found">How many articles it found.</param>
    /// <param name="together">How many of them were candidates; -1 if all articles were.</param>
    public void EndGroup(List<QueryPlanStep> around, PlanOr group, int found, int together)
    {
        around.Add(new QueryPlanStep(QueryPlanStepKind.Group, group.ToString(isInside: false))
        {
            Found = found,
            Together = together < 0 ? null : together,
            Steps = _steps,
        });
        _steps = around;
    }
}
