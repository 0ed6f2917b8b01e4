namespace Corpus;

/// <summary>How the value compares with another one: a missing one is equal to null only, and neither less nor greater than anything.</summary>
internal sealed class OrderTest<T>(ComparisonKind kind, T other) : ValueTest<T>
{
    public override ValueRange<T>? Range => Ranges.Of(kind, other);

    public override bool IsOperator => true;

    public static ValueTest<T> Of(ComparisonKind kind, T other) => kind <= ComparisonKind.NotEqual ? new EqualTest<T>(other, kind == ComparisonKind.NotEqual) : new OrderTest<T>(kind, other);

    public override bool Holds(T value) => value is not null && other is not null && kind.Holds(Comparer<T>.Default.Compare(value, other));

    public override string ToString(string value) => $"{value} {kind.Sign()} {CSharpLiteral.Of(other)}";
}
