namespace Corpus;

/// <summary>The chi-squared distribution with one degree of freedom.</summary>
internal static class ChiSquaredDistribution
{
    private const double SmallestToContinue = 2;

    /// <summary>
    /// How probable a value of at least this one is: erfc(√(value / 2)). At least 12 digits are right; 0 where it is below what a double holds (a value of about 1,480). O(1).
    /// </summary>
    /// <param name="value">The value; NaN gives NaN, and what is not positive gives 1.</param>
    public static double UpperTail(double value)
    {
        if (double.IsNaN(value))
            return double.NaN;
        var x = Math.Sqrt(Math.Max(0, value) / 2);
        return x < SmallestToContinue ? 1 - ErrorFunction(x) : ComplementByFraction(x);
    }

    // NIST Digital Library of Mathematical Functions, 7.6.2: all terms are positive, so nothing cancels.
    private static double ErrorFunction(double x)
    {
        var term = x;
        var sum = x;
        for (var n = 1; term > sum * 1e-17; n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    // 7.9.1 there, from its far end; the greater x, the fewer steps bring it to the precision of a double.
    private static double ComplementByFraction(double x)
    {
        var tail = 0.0;
        for (var n = 10 + (int)(200 / (x * x)); n > 0; n--)
            tail = n / 2.0 / (x + tail);
        return Math.Exp(-x * x) / (Math.Sqrt(Math.PI) * (x + tail));
    }
}
