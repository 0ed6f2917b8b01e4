namespace Corpus;

/// <summary>A test that calls a method of <see cref="Text"/>.</summary>
internal sealed class PlainTextTest(string call, bool isMonotone, Func<Text, bool> holds) : TextTest
{
    public override bool IsMonotone => isMonotone;

    public override bool Holds(Text text) => holds(text);

    public override double CostOf(CorpusImage image) => 10_000;

    public override string ToString() => call;
}
