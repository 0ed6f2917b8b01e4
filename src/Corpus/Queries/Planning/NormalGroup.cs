namespace Corpus;

/// <summary>Gathers the parts of a conjunction or a disjunction in normal form.</summary>
internal sealed class NormalGroup(bool isAnd)
{
    private readonly List<PlanNode> _parts = [];
    private Dictionary<LeafCondition, bool>? _leaves;
    private bool _isDecided;

    public bool IsAnd => isAnd;

    /// <summary>Adds a part, unless it is there. O(1).</summary>
    public void Add(PlanNode part)
    {
        switch (part)
        {
            case PlanConstant constant:
                // "and true" and "or false" say nothing; the other constant decides it.
                _isDecided |= constant.Value != isAnd;
                break;
            case PlanAnd same when isAnd:
                AddAll(same.Parts);
                break;
            case PlanOr same when !isAnd:
                AddAll(same.Parts);
                break;
            case PlanLeaf leaf:
                _leaves ??= [];
                if (_leaves.TryAdd(leaf.Leaf, leaf.IsNegated))
                    _parts.Add(leaf);
                else
                    _isDecided |= _leaves[leaf.Leaf] != leaf.IsNegated; // x and not x; x or not x.
                break;
            default:
                _parts.Add(part);
                break;
        }
    }

    /// <summary>What the parts come to.</summary>
    public PlanNode Close()
    {
        if (_isDecided || _parts.Count == 0)
            return new PlanConstant(isAnd != _isDecided);
        if (_parts.Count == 1)
            return _parts[0];
        return isAnd ? new PlanAnd([.. _parts]) : new PlanOr([.. _parts]);
    }

    // A group that only one part is left of may be of the same kind as this one.
    private void AddAll(PlanNode[] parts)
    {
        foreach (var part in parts)
            Add(part);
    }
}
