namespace Corpus;

/// <summary>An article, or a span of it, has a span for which another condition holds.</summary>
internal sealed class AnyCondition : LeafCondition
{
    /// <summary>The condition.</summary>
    /// <param name="spans">Which spans.</param>
    /// <param name="inner">What is asked of each.</param>
    public AnyCondition(SpanListSource spans, Condition inner)
    {
        Spans = spans;
        Inner = inner;
        Depth = Nesting.Within(inner.Depth);
        Size = Nesting.Joined(inner.Size, 0);
    }

    /// <summary>Which spans.</summary>
    public SpanListSource Spans { get; }

    /// <summary>What is asked of each.</summary>
    public Condition Inner { get; }

    public override Condition? Necessary => ArticleCondition.ImpliedBy(Inner);

    internal override int Depth { get; }

    internal override int Size { get; }

    internal override int Queries => Inner.Queries;

    internal override CorpusImage? Asked => Inner.Asked;

    public override string ToString(string parameter)
        => $"{Spans.Owner?.Name ?? parameter}.{Spans.Path}.Any({Spans.Parameter.Name} => {ConditionText.Of(Inner, parameter)})";

    public override double CostOf(CorpusImage image) => 1000;

    internal override bool Holds(Scope scope) => Spans.Any(scope, Inner);
}
