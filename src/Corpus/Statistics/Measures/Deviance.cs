namespace Corpus;

/// <summary>The part of one cell in a log-likelihood.</summary>
internal static class Deviance
{
    private const double Near = 1.0 / 64;

    /// <summary>
    /// o ln(o / e) − (o − e): never negative, and 0 where o = e. The second half adds up to nothing over the cells of a table; without it a table that is nearly
    /// independent would be a small difference of large numbers, which with counts of 10¹² is wrong in its first digit and may be negative. O(1).
    /// </summary>
    /// <param name="observed">o, the count that was observed.</param>
    /// <param name="expected">e, the count that was expected; where it is 0, so is the observed.</param>
    /// <param name="departure">o − e, as exactly as it is known: for o near e it cannot be had from the two.</param>
    public static double Of(long observed, double expected, double departure)
    {
        if (expected == 0)
            return 0;
        var x = departure / expected;
        if (Math.Abs(x) < Near)
            return departure * x * NearIndependence(x);
        return observed == 0 ? expected : (observed * Math.Log(observed / expected)) - departure;
    }

    // ((1 + x) ln(1 + x) − x) / x², by its series; what is left out is below the precision of a double.
    private static double NearIndependence(double x)
        => (1.0 / 2) - (x * ((1.0 / 6) - (x * ((1.0 / 12) - (x * ((1.0 / 20) - (x * ((1.0 / 30) - (x * ((1.0 / 42) - (x * ((1.0 / 56) - (x / 72)))))))))))));
}
