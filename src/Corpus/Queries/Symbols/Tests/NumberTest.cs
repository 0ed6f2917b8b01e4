namespace Corpus;

/// <summary>How a number compares with a constant, as C# compares the two types.</summary>
/// <typeparam name="T"><c>int</c>, <c>long</c>, <c>double</c>, or one of these that may be missing.</typeparam>
internal sealed class NumberTest<T>(ComparisonKind kind, NumberConstant constant) : ValueTest<T>
{
    public override bool IsOperator => true;

    // Rounding to a real number keeps the order of whole ones, so that those that pass are one range whatever the constant is.
    public override int? PlaceOf(T value)
    {
        if (kind == ComparisonKind.NotEqual || constant.Kind == NumberKind.Null)
            return null;
        if (Holds(value))
            return 0;

        // What is missing and what is no number come before all numbers.
        if (!Numbers.TryRead(value, out _, out var real) || double.IsNaN(real))
            return -1;
        return kind switch
        {
            ComparisonKind.Less or ComparisonKind.LessOrEqual => 1,
            ComparisonKind.Greater or ComparisonKind.GreaterOrEqual => -1,
            _ => Holds(ComparisonKind.Less, value) ? -1 : 1,
        };
    }

    public override bool Holds(T value) => Holds(kind, value);

    public override string ToString(string value) => $"{value} {kind.Sign()} {constant.ToCode()}";

    private bool Holds(ComparisonKind comparison, T value)
    {
        if (!Numbers.TryRead(value, out var whole, out var real))
            return constant.Kind == NumberKind.Null ? comparison == ComparisonKind.Equal : comparison == ComparisonKind.NotEqual;
        return constant.Kind switch
        {
            NumberKind.Null => comparison == ComparisonKind.NotEqual,
            _ when Numbers.IsReal<T>() => comparison.Holds(real, constant.Real),
            NumberKind.Double => comparison.Holds(whole, constant.Real),
            NumberKind.Single => comparison.Holds((float)whole, constant.Real),
            NumberKind.UInt64 => comparison.Holds(whole < 0 ? -1 : ((ulong)whole).CompareTo((ulong)constant.Whole)),
            _ => comparison.Holds(whole.CompareTo(constant.Whole)),
        };
    }
}
