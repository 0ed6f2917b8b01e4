namespace Corpus;

/// <summary>How a measure of keyness is drawn: where a word is on the axis, and what the axis says.</summary>
/// <param name="Name">The measure's name.</param>
/// <param name="IsRatio">Whether it is a ratio, 1 for neither: then the axis is one of doublings, log₂ of it, so that half and double are equally far from the middle.</param>
/// <param name="HasDirection">Whether its value says by itself what is over-used and what under-used.</param>
internal sealed record KeynessScale(string Name, bool IsRatio = false, bool HasDirection = true)
{
    /// <summary>The scale of a measure.</summary>
    public static KeynessScale Of(KeynessMeasure measure) => measure switch
    {
        KeynessMeasure.LogLikelihood => new("log-likelihood"),
        KeynessMeasure.LogLikelihood4 => new("log-likelihood (four cells)"),
        KeynessMeasure.ChiSquared => new("χ²"),
        KeynessMeasure.ChiSquaredYates => new("χ² (Yates)"),
        KeynessMeasure.LogRatio => new("log ratio"),
        KeynessMeasure.PercentDifference => new("difference in percent"),
        KeynessMeasure.RelativeRisk => new("relative risk", IsRatio: true),
        KeynessMeasure.OddsRatio => new("odds ratio", IsRatio: true),
        KeynessMeasure.DifferenceCoefficient => new("difference coefficient"),
        KeynessMeasure.SimpleMaths => new("simple maths", IsRatio: true),
        KeynessMeasure.Bic => new("BIC", HasDirection: false),
        KeynessMeasure.Ell => new("ELL"),
        _ => new("ELL (Rayson)"),
    };

    /// <summary>Where a word is: to the right what is over-used, to the left what is under-used; not finite where it is nowhere.</summary>
    public double PlaceOf(Keyword keyword, KeynessMeasure measure)
    {
        var value = keyword.Table.SignedOf(measure);
        return IsRatio ? Math.Log2(value)
            : HasDirection ? value
            : value > 0 ? keyword.Table.Sign * value
            // Evidence that there is no difference has no direction.
            : 0;
    }
}
