namespace Corpus;

/// <summary>The same of a date that may be missing: C#'s lifted operators.</summary>
internal sealed class NullableDateTest(ComparisonKind kind, PartialDate? other) : ValueTest<PartialDate?>
{
    public override bool IsOperator => true;

    public override bool Holds(PartialDate? value) => (value, other) switch
    {
        ({ } left, { } right) => DateTest.Holds(kind, left, right),
        (null, null) => kind == ComparisonKind.Equal,
        _ => kind == ComparisonKind.NotEqual,
    };

    public override string ToString(string value) => $"{value} {kind.Sign()} {CSharpLiteral.Of(other)}";
}
