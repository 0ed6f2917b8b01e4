namespace Corpus;

/// <summary>Gathers the parts of a conjunction or a disjunction in normal form.</summary>
internal sealed class NormalGroup(bool isAnd)
{
    // Up to so many parts are looked through.
    private const int Few = 8;

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
                if (IsNegatedBefore(leaf) is { } isNegated)
                    _isDecided |= isNegated != leaf.IsNegated; // x and not x; x or not x.
                else
                    _parts.Add(leaf);
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

    // Whether the same leaf is there and negated; null if it is not there.
    private bool? IsNegatedBefore(PlanLeaf leaf)
    {
        if (_leaves is null && _parts.Count < Few)
        {
            foreach (var part in _parts)
            {
                if (part is PlanLeaf other && ReferenceEquals(other.Leaf, leaf.Leaf))
                    return other.IsNegated;
            }

            return null;
        }

        _leaves ??= _parts.OfType<PlanLeaf>().ToDictionary(part => part.Leaf, part => part.IsNegated);
        if (_leaves.TryGetValue(leaf.Leaf, out var isNegated))
            return isNegated;
        _leaves.Add(leaf.Leaf, leaf.IsNegated);
        return null;
    }

    // A group that only one part is left of may be of the same kind as this one.
    private void AddAll(PlanNode[] parts)
    {
        foreach (var part in parts)
            Add(part);
    }
}
