namespace Corpus;

/// <summary>
/// Brings conditions into normal form: conjunctions and disjunctions of many parts, which take turns; <c>!</c> only before leaves (De Morgan's laws); no constants but for
/// a whole condition; no leaf twice in a group. O(size), and no recursion, so that a condition may be as long and as deep as memory allows.
/// </summary>
internal static class Normalizer
{
    /// <summary>The normal form. The leaves are not prepared.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="isLoose">Whether the leaves may hold for more articles than they should.</param>
    public static PlanNode NodeOf(Condition condition, bool isLoose = false)
    {
        // One or two leaves are most of all conditions.
        if (LeafOf(condition, isLoose) is { } leaf)
            return leaf;
        if (condition is ChainCondition chain
            && LeafOf(chain.Left, isLoose) is { } left && LeafOf(chain.Right, isLoose) is { } right && !ReferenceEquals(left.Leaf, right.Leaf))
        {
            return condition is AndCondition ? new PlanAnd([left, right]) : new PlanOr([left, right]);
        }

        return Of(condition, isLoose);
    }

    private static PlanLeaf? LeafOf(Condition condition, bool isLoose) => condition switch
    {
        LeafCondition leaf => new PlanLeaf(leaf, isNegated: false, isLoose),
        NotCondition { Inner: LeafCondition leaf } => new PlanLeaf(leaf, isNegated: true, isLoose),
        _ => null,
    };

    private static PlanNode Of(Condition condition, bool isLoose)
    {
        // What is still to be read, the next on top. Null closes the innermost group.
        var unread = new Stack<(Condition? Condition, bool IsNegated)>();
        var open = new Stack<NormalGroup>();
        PlanNode? result = null;
        unread.Push((condition, false));
        while (unread.TryPop(out var next))
        {
            var (read, isNegated) = next;
            switch (read)
            {
                case NotCondition not:
                    unread.Push((not.Inner, !isNegated));
                    continue;
                case AndCondition and:
                    Open(and.Left, and.Right, isAnd: !isNegated);
                    continue;
                case OrCondition or:
                    Open(or.Left, or.Right, isAnd: isNegated);
                    continue;
            }

            var node = read switch
            {
                null => open.Pop().Close(),
                ConstantCondition constant => new PlanConstant(constant.Value != isNegated),
                LeafCondition leaf => new PlanLeaf(leaf, isNegated, isLoose),
                _ => throw new InvalidOperationException($"The planner does not know conditions of {read.GetType()}."),
            };
            if (open.TryPeek(out var group))
                group.Add(node);
            else
                result = node;

            void Open(Condition left, Condition right, bool isAnd)
            {
                if (!open.TryPeek(out var around) || around.IsAnd != isAnd)
                {
                    open.Push(new NormalGroup(isAnd));
                    unread.Push((null, false));
                }

                unread.Push((right, isNegated));
                unread.Push((left, isNegated));
            }
        }

        return result!;
    }
}
