namespace Corpus;

/// <summary>How the date compares with another one, by the operators of <see cref="PartialDate"/>: none but <c>!=</c> is true of an unknown date, and <c>==</c> of two.</summary>
internal sealed class DateTest(ComparisonKind kind, PartialDate other) : ValueTest<PartialDate>
{
    public override bool IsOperator => true;

    // The unknown date sorts last, and is neither less nor greater.
    public override ValueRange<PartialDate>? Range => kind switch
    {
        ComparisonKind.Equal => Ranges.Of(kind, other),
        _ when other.IsUnknown => null,
        ComparisonKind.Greater => new ValueRange<PartialDate>(other, true, true, default, true, true),
        ComparisonKind.GreaterOrEqual => new ValueRange<PartialDate>(other, true, false, default, true, true),
        _ => Ranges.Of(kind, other),
    };

    public override bool Holds(PartialDate value) => Holds(kind, value, other);

    public override string ToString(string value) => $"{value} {kind.Sign()} {CSharpLiteral.Of(other)}";

    /// <summary>The operator between two dates.</summary>
    public static bool Holds(ComparisonKind kind, PartialDate left, PartialDate right) => kind switch
    {
        ComparisonKind.Equal => left == right,
        ComparisonKind.NotEqual => left != right,
        ComparisonKind.Less => left < right,
        ComparisonKind.LessOrEqual => left <= right,
        ComparisonKind.Greater => left > right,
        _ => left >= right,
    };
}
