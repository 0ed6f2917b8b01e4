namespace Corpus;

/// <summary>A text, of an article or of a span, passes a test.</summary>
/// <param name="source">Whose text.</param>
/// <param name="test">What is asked of it.</param>
/// <param name="presence">What has to hold for it to be there; null if it always is.</param>
internal sealed class TextCondition(ValueSource<Text> source, TextTest test, Condition? presence = null) : LeafCondition
{
    /// <summary>Whose text.</summary>
    public ValueSource<Text> Source => source;

    /// <summary>What is asked of it.</summary>
    public TextTest Test => test;

    public override bool IsOperator => source.IsConditional;

    public override bool IsOfArticle => source.IsOfArticle;

    /// <summary>The same of the article's text, where it holds of that if it holds of a part.</summary>
    public override Condition? Necessary => test.IsMonotone && source is not ArticleTextSource ? new TextCondition(ArticleTextSource.Instance, test) : null;

    internal override Condition Opposite => presence is null ? base.Opposite : new AndCondition(presence, base.Opposite);

    public override string ToString(string parameter) => $"{source.ToString(parameter)}.{test}{(source.IsConditional ? " == true" : "")}";

    public override IndexAccess? AccessBy(CorpusImage image) => source is ArticleTextSource ? test.AccessBy(image) : null;

    public override double CostOf(CorpusImage image) => test.CostOf(image);

    internal override bool Holds(Scope scope) => (presence is null || presence.Holds(scope)) && test.Holds(source.Get(scope));
}
