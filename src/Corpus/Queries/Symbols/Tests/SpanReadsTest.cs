namespace Corpus;

/// <summary>Whether the stretch reads as the string; what is missing reads as null.</summary>
internal sealed class SpanReadsTest(string? other, bool isNot) : ValueTest<ArticleSpan?>
{
    public override bool IsOperator => true;

    public override bool Holds(ArticleSpan? value) => (value is { } span ? span.Text.Equals(other, StringComparison.Ordinal) : other is null) != isNot;

    public override string ToString(string value) => $"{value} {(isNot ? "!=" : "==")} {CSharpLiteral.Of(other)}";
}
