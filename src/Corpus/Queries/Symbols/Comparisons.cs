namespace Corpus;

/// <summary>What operators that compare mean and look like.</summary>
internal static class Comparisons
{
    /// <summary>Whether the operator holds between two values of which the first compares so with the second.</summary>
    public static bool Holds(this ComparisonKind kind, int order) => kind switch
    {
        ComparisonKind.Equal => order == 0,
        ComparisonKind.NotEqual => order != 0,
        ComparisonKind.Less => order < 0,
        ComparisonKind.LessOrEqual => order <= 0,
        ComparisonKind.Greater => order > 0,
        _ => order >= 0,
    };

    /// <summary>The operator between two numbers; NaN is neither less nor greater than anything, nor equal to itself.</summary>
    public static bool Holds(this ComparisonKind kind, double left, double right) => kind switch
    {
        ComparisonKind.Equal => left == right,
        ComparisonKind.NotEqual => left != right,
        ComparisonKind.Less => left < right,
        ComparisonKind.LessOrEqual => left <= right,
        ComparisonKind.Greater => left > right,
        _ => left >= right,
    };

    /// <summary>The operator in C#.</summary>
    public static string Sign(this ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => "==",
        ComparisonKind.NotEqual => "!=",
        ComparisonKind.Less => "<",
        ComparisonKind.LessOrEqual => "<=",
        ComparisonKind.Greater => ">",
        _ => ">=",
    };
}
