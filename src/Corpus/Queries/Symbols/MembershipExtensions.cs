namespace Corpus;

/// <summary><c>In</c>, which symbols have, for values: so that <c>a => a.Language.In("nl", "fy")</c> means the same over articles.</summary>
public static class MembershipExtensions
{
    /// <summary>Whether it is one of the strings: ordinal. O(strings).</summary>
    public static bool In(this string? value, params string?[] values) => Has(values, value);

    /// <summary>Whether it is one of the numbers. O(numbers).</summary>
    public static bool In(this int value, params int[] values) => Has(values, value);

    /// <summary>Whether it is one of the numbers. O(numbers).</summary>
    public static bool In(this int? value, params int?[] values) => Has(values, value);

    /// <summary>Whether it is one of the numbers. O(numbers).</summary>
    public static bool In(this long value, params long[] values) => Has(values, value);

    /// <summary>Whether it is one of the numbers. O(numbers).</summary>
    public static bool In(this long? value, params long?[] values) => Has(values, value);

    /// <summary>Whether it is one of the numbers. O(numbers).</summary>
    public static bool In(this double value, params double[] values) => Has(values, value);

    /// <summary>Whether it is one of the numbers. O(numbers).</summary>
    public static bool In(this double? value, params double?[] values) => Has(values, value);

    /// <summary>Whether it is one of the dates. O(dates).</summary>
    public static bool In(this PartialDate value, params PartialDate[] values) => Has(values, value);

    /// <summary>Whether it is one of the dates. O(dates).</summary>
    public static bool In(this PartialDate? value, params PartialDate?[] values) => Has(values, value);

    /// <summary>Whether it is one of the days. O(days).</summary>
    public static bool In(this DateOnly? value, params DateOnly?[] values) => Has(values, value);

    /// <summary>Whether it is one of the values. O(values).</summary>
    public static bool In<T>(this T value, params T[] values)
        where T : struct, Enum
        => Has(values, value);

    /// <summary>Whether it is one of the values. O(values).</summary>
    public static bool In<T>(this T? value, params T?[] values)
        where T : struct, Enum
        => Has(values, value);

    private static bool Has<T>(T[] values, T value)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Array.IndexOf(values, value) >= 0;
    }
}
