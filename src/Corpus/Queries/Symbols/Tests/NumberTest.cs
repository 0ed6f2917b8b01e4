namespace Corpus;

/// <summary>How a number compares with a constant, as C# compares the two types.</summary>
/// <typeparam name="T"><c>int</c>, <c>long</c>, <c>double</c>, or one of these that may be missing.</typeparam>
internal sealed class NumberTest<T>(ComparisonKind kind, NumberConstant constant) : ValueTest<T>
{
    public override bool IsOperator => true;

    public override ValueRange<T>? Range
        => kind != ComparisonKind.NotEqual && constant.Kind == NumberKind.Int64 && Numbers.TryConvert<T>(constant.Whole, out var other)
            ? Numbers.IsReal<T>() && kind is ComparisonKind.Less or ComparisonKind.LessOrEqual ? null : Ranges.Of(kind, other)
            : null;

    public override bool Holds(T value)
    {
        if (!Numbers.TryRead(value, out var whole, out var real))
            return constant.Kind == NumberKind.Null ? kind == ComparisonKind.Equal : kind == ComparisonKind.NotEqual;
        return constant.Kind switch
        {
            NumberKind.Null => kind == ComparisonKind.NotEqual,
            _ when Numbers.IsReal<T>() => kind.Holds(real, constant.Real),
            NumberKind.Double => kind.Holds(whole, constant.Real),
            NumberKind.Single => kind.Holds((float)whole, constant.Real),
            NumberKind.UInt64 => kind.Holds(whole < 0 ? -1 : ((ulong)whole).CompareTo((ulong)constant.Whole)),
            _ => kind.Holds(whole.CompareTo(constant.Whole)),
        };
    }

    public override string ToString(string value) => $"{value} {kind.Sign()} {constant.ToCode()}";
}
