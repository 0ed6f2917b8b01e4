using System.Globalization;

namespace Corpus.Tests;

/// <summary>A value as it was printed.</summary>
internal static class Published
{
    /// <summary>The value is what was printed, to the last digit of it.</summary>
    public static void Equal(string printed, double value)
    {
        var digits = printed.Contains('.', StringComparison.Ordinal) ? printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var half = Math.Pow(10, -digits) * 0.5000001;
        Assert.InRange(value, double.Parse(printed, CultureInfo.InvariantCulture) - half, double.Parse(printed, CultureInfo.InvariantCulture) + half);
    }
}
