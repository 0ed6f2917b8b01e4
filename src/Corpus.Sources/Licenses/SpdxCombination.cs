namespace Corpus.Sources;

/// <summary>Several licences, of which one may be chosen or all apply.</summary>
/// <param name="IsChoice">Whether one may be chosen: <c>OR</c>; else all apply: <c>AND</c>.</param>
/// <param name="Parts">At least two, none of them a combination of this kind.</param>
internal sealed record SpdxCombination(bool IsChoice, EquatableArray<SpdxExpression> Parts) : SpdxExpression
{
    public override IEnumerable<SpdxTerm> Terms => Parts.SelectMany(part => part.Terms);

    /// <summary>The parts as one expression; one part is itself.</summary>
    public static SpdxExpression Of(bool isChoice, IReadOnlyList<SpdxExpression> parts)
    {
        var flat = parts.SelectMany(part => part is SpdxCombination inner && inner.IsChoice == isChoice ? (IEnumerable<SpdxExpression>)inner.Parts : [part]).ToArray();
        return flat.Length == 1 ? flat[0] : new SpdxCombination(isChoice, new EquatableArray<SpdxExpression>(flat));
    }

    public override bool IsAllowedBy(ISet<SpdxTerm> allowed)
        => IsChoice ? Parts.Any(part => part.IsAllowedBy(allowed)) : Parts.All(part => part.IsAllowedBy(allowed));

    // AND binds more tightly than OR, so only a choice within AND needs brackets.
    public override string ToString()
        => string.Join(IsChoice ? " OR " : " AND ", Parts.Select(part => !IsChoice && part is SpdxCombination ? $"({part})" : part.ToString()));
}
