namespace Corpus;

/// <summary>A value, of an article or of a span, passes a test.</summary>
/// <param name="source">Whose value.</param>
/// <param name="test">What is asked of it.</param>
/// <param name="presence">What has to hold for it to be there; null if it always is.</param>
internal sealed class ValueCondition<T>(ValueSource<T> source, ValueTest<T> test, Condition? presence = null) : LeafCondition
{
    /// <summary>Whose value.</summary>
    public ValueSource<T> Source => source;

    /// <summary>What is asked of it.</summary>
    public ValueTest<T> Test => test;

    /// <summary>What has to hold for the value to be there; null if it always is.</summary>
    public Condition? Presence => presence;

    public override bool IsOperator => test.IsOperator || source.IsConditional;

    public override bool IsOfArticle => source.IsOfArticle;

    public override bool IsOnlyOf(SpanParameter parameter) => ReferenceEquals(source.Owner, parameter);

    internal override CorpusImage? Asked => source.Asked;

    internal override Condition Opposite
    {
        get
        {
            var opposite = base.Opposite;
            if (test.NeedsValue)
                opposite = new AndCondition(new ValueCondition<T>(source, new EqualTest<T>(default!, isNot: true)), opposite);
            return presence is null ? opposite : new AndCondition(presence, opposite);
        }
    }

    public override string ToString(string parameter) => test.ToString(source.ToString(parameter));

    // A column knows nothing of where the value is not there.
    public override IndexAccess? AccessBy(CorpusImage image)
        => presence is null ? source.AccessBy(image, test) : null;

    public override double CostOf(CorpusImage image) => source.Cost;

    internal override bool Holds(Scope scope) => (presence is null || presence.Holds(scope)) && test.Holds(source.Get(scope));
}
