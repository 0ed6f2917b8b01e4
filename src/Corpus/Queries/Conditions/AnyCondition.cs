namespace Corpus;

/// <summary>An article, or a span of it, has a span for which another condition holds.</summary>
internal sealed class AnyCondition(SpanListSource spans, Condition inner) : LeafCondition
{
    /// <summary>Which spans.</summary>
    public SpanListSource Spans => spans;

    /// <summary>What is asked of each.</summary>
    public Condition Inner => inner;

    public override Condition? Necessary => null;

    public override string ToString(string parameter) => $"{parameter}.{spans.Path}.Any({spans.Parameter} => {ConditionText.Of(inner, spans.Parameter)})";

    public override double CostOf(CorpusImage image) => 1000;

    internal override bool Holds(Scope scope) => spans.Any(scope, inner);
}
