namespace Corpus;

/// <summary>Both hold.</summary>
internal sealed class AndCondition(Condition left, Condition right) : Condition
{
    public Condition Left => left;

    public Condition Right => right;

    internal override bool Holds(Scope scope) => left.Holds(scope) && right.Holds(scope);
}
