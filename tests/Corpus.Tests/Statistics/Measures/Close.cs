namespace Corpus.Tests;

/// <summary>Numbers that are the same but for rounding.</summary>
internal static class Close
{
    /// <summary>They differ by so much of the greater at most, or are the same infinity, or both not a number.</summary>
    public static void Equal(double expected, double actual, double relative = 1e-12)
        => Assert.True(expected.Equals(actual) || Math.Abs(expected - actual) <= relative * Math.Max(Math.Abs(expected), Math.Abs(actual)), $"expected {expected:R}, but is {actual:R}");
}
