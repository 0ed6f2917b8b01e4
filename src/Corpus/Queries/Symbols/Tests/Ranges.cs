namespace Corpus;

/// <summary>The ranges of values that an operator is true of.</summary>
internal static class Ranges
{
    /// <summary>The values that compare so with another one; null if they are not one range.</summary>
    public static ValueRange<T>? Of<T>(ComparisonKind kind, T other) => other is null ? null : kind switch
    {
        ComparisonKind.Equal => new ValueRange<T>(other, true, false, other, true, false),
        ComparisonKind.Less => new ValueRange<T>(default!, false, false, other, true, true),
        ComparisonKind.LessOrEqual => new ValueRange<T>(default!, false, false, other, true, false),
        ComparisonKind.Greater => new ValueRange<T>(other, true, true, default!, false, false),
        ComparisonKind.GreaterOrEqual => new ValueRange<T>(other, true, false, default!, false, false),
        _ => null,
    };
}
