namespace Corpus;

/// <summary>A text, of an article or of a span, passes a test.</summary>
internal sealed class TextCondition(ValueSource<Text> source, TextTest test) : LeafCondition
{
    /// <summary>Whose text.</summary>
    public ValueSource<Text> Source => source;

    /// <summary>What is asked of it.</summary>
    public TextTest Test => test;

    public override string ToString(string parameter) => $"{parameter}.{source.Path}.{test}";

    public override IndexAccess? AccessBy(CorpusImage image) => source is ArticleTextSource ? test.AccessBy(image) : null;

    public override double CostOf(CorpusImage image) => test.CostOf(image);

    internal override bool Holds(Scope scope) => test.Holds(source.Get(scope));
}
