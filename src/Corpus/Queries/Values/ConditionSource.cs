namespace Corpus;

/// <summary>Whether a condition holds.</summary>
internal sealed class ConditionSource(Condition condition) : ValueSource<bool>
{
    public Condition Condition => condition;

    public override string Path => ConditionText.Of(condition);

    public override CorpusImage? Asked => condition.Asked;

    // It may ask spans of the lambdas around.
    public override bool IsOfArticle => false;

    public override string ToString(string parameter) => $"({ConditionText.Of(condition, parameter)})";

    public override bool Get(Scope scope) => condition.Holds(scope);
}
