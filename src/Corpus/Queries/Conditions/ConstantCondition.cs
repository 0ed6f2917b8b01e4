namespace Corpus;

/// <summary>Holds everywhere, or nowhere.</summary>
internal sealed class ConstantCondition : Condition
{
    public static readonly ConstantCondition True = new(true);
    public static readonly ConstantCondition False = new(false);

    private ConstantCondition(bool value) => Value = value;

    public bool Value { get; }

    internal override bool Holds(Scope scope) => Value;
}
