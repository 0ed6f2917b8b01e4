namespace Corpus;

/// <summary>The other does not hold.</summary>
internal sealed class NotCondition(Condition inner) : Condition
{
    public Condition Inner => inner;

    internal override int Depth { get; } = Nesting.Within(inner.Depth);

    internal override int Size { get; } = Nesting.Joined(inner.Size, 0);

    internal override int Queries => inner.Queries;

    internal override CorpusImage? Asked => inner.Asked;

    internal override bool Holds(Scope scope) => !inner.Holds(scope);
}
