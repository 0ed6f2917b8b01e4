namespace Corpus;

/// <summary>Whether a condition holds.</summary>
internal sealed class ConditionSource(Condition condition) : ValueSource<bool>
{
    public Condition Condition => condition;

    public override string Path => ConditionText.Of(condition);

    public override bool Get(Scope scope) => condition.Holds(scope);
}
