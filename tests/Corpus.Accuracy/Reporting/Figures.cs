using System.Globalization;

namespace Corpus.Accuracy;

/// <summary>How figures are written.</summary>
internal static class Figures
{
    /// <summary>A share with three decimals, never rounded up to 1 nor to a target that it misses; a dash for none.</summary>
    public static string Share(double value)
        => double.IsNaN(value) ? "–" : (Math.Floor(value * 1000) / 1000).ToString("0.000", CultureInfo.InvariantCulture);

    public static string Count(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
