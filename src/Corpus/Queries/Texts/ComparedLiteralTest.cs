namespace Corpus;

/// <summary>The text has the string in it, by a comparison other than the ordinal one: no index knows that, so the texts are read.</summary>
internal sealed class ComparedLiteralTest(string value, StringComparison comparison) : TextTest
{
    // What stands around a part may change what its characters mean to a culture.
    public override bool IsMonotone => comparison == StringComparison.OrdinalIgnoreCase;

    public override bool Holds(Text text) => text.Contains(value, comparison);

    public override double CostOf(CorpusImage image) => 200 + BytesOf(image);

    public override string ToString() => $"Contains({CSharpLiteral.Of(value)}, {CSharpLiteral.Of(comparison)})";
}
