namespace Corpus;

/// <summary>A value, of an article or of a span, passes a test.</summary>
internal sealed class ValueCondition<T>(ValueSource<T> source, ValueTest<T> test) : LeafCondition
{
    /// <summary>Whose value.</summary>
    public ValueSource<T> Source => source;

    /// <summary>What is asked of it.</summary>
    public ValueTest<T> Test => test;

    public override string ToString(string parameter) => test.ToString($"{parameter}.{source.Path}");

    public override IndexAccess? AccessBy(CorpusImage image) => source.AccessBy(image, test);

    public override double CostOf(CorpusImage image) => source.Cost;

    internal override bool Holds(Scope scope) => test.Holds(source.Get(scope));
}
