namespace Corpus;

/// <summary>At least one holds.</summary>
internal sealed class OrCondition(Condition left, Condition right) : Condition
{
    public Condition Left => left;

    public Condition Right => right;

    internal override bool Holds(Scope scope) => left.Holds(scope) || right.Holds(scope);
}
