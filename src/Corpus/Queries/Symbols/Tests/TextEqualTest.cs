namespace Corpus;

/// <summary>Whether the text reads as the string.</summary>
internal sealed class TextEqualTest(string? other, bool isNot) : ValueTest<Text>
{
    public override bool IsOperator => true;

    public override bool Holds(Text value) => value.Equals(other, StringComparison.Ordinal) != isNot;

    public override string ToString(string value) => $"{value} {(isNot ? "!=" : "==")} {CSharpLiteral.Of(other)}";
}
