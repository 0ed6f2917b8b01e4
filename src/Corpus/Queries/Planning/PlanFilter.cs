namespace Corpus;

/// <summary>Makes of a condition that is necessary for another what indexes can say of it.</summary>
internal static class PlanFilter
{
    /// <summary>A prepared plan that holds wherever the condition does, and that indexes answer; null if there is none.</summary>
    public static PlanNode? Of(Condition? necessary, CorpusImage image)
    {
        if (necessary is null || Kept(Normalizer.NodeOf(necessary, isLoose: true), image) is not { } node)
            return null;
        node.Prepare(image);
        return node;
    }

    private static PlanNode? Kept(PlanNode node, CorpusImage image)
    {
        switch (node)
        {
            case PlanConstant { Value: false }:
                return node;
            case PlanLeaf leaf:
                leaf.Prepare(image);
                return leaf.HasIndex ? leaf : null;
            case PlanAnd and:
                var parts = KeptOf(and.Parts, image);
                return parts.Length switch { 0 => null, 1 => parts[0], _ => new PlanAnd(parts) };
            case PlanOr or:
                parts = KeptOf(or.Parts, image);
                return parts.Length == or.Parts.Length ? new PlanOr([.. parts.SelectMany(AlternativesOf)]) : null;
            default:
                return null;
        }
    }

    // A conjunction of which only a disjunction is kept leaves that within the one around it.
    private static PlanNode[] AlternativesOf(PlanNode part) => part is PlanOr or ? or.Parts : [part];

    private static PlanNode[] KeptOf(PlanNode[] parts, CorpusImage image)
        => [.. parts.Select(part => Kept(part, image)).OfType<PlanNode>()];
}
