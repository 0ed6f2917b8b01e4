using System.Globalization;

namespace Corpus.Testing;

/// <summary>What a test demands of one measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Actual">What it is.</param>
/// <param name="Least">What it should be at least; null where nothing is demanded.</param>
internal readonly record struct ScoreDemand(ScoreMeasure Measure, double Actual, double? Least)
{
    // Written so that NaN misses.
    public bool IsMissed => Least is { } least && !(Actual >= least);

    /// <exception cref="ArgumentOutOfRangeException">The demand is not from 0 to 1.</exception>
    public void Check()
    {
        if (Least is { } least && !(least >= 0 && least <= 1))
            throw new ArgumentOutOfRangeException(Measure.Name.ToLowerInvariant(), least, $"A demand of {Measure.Name} is a share, from 0 to 1: 0.95.");
    }

    /// <summary><c>F1 0.9012 is below 0.9500</c>, with as many digits as tell them apart.</summary>
    public override string ToString()
    {
        var format = Math.Abs(Least!.Value - Actual) < 0.0001 ? "0.0000############" : "F4";
        return $"{Measure.Name} {Actual.ToString(format, CultureInfo.InvariantCulture)} is below {Least.Value.ToString(format, CultureInfo.InvariantCulture)}";
    }
}
