using System.Globalization;

namespace Corpus;

/// <summary>
/// How often a word is in a corpus and in a reference, and what measures of keyness make of it. Every member is O(1) and allocates nothing; none throws for zeros.
/// </summary>
/// <param name="Frequency">How often the word is in the corpus.</param>
/// <param name="Size">How many tokens the corpus has.</param>
/// <param name="ReferenceFrequency">How often the word is in the reference.</param>
/// <param name="ReferenceSize">How many tokens the reference has.</param>
/// <remarks>
/// In the formulas a and b are the frequencies, c and d the sizes. The corpus is not part of the reference. A word that is in neither, or an empty corpus or reference, gives
/// NaN for the measures of an effect; the tests of significance then find no evidence. The page <c>docs/measures.md</c> has each formula and its source.
/// </remarks>
/// <exception cref="ArgumentOutOfRangeException">A count is negative or above a quarter of the greatest <see cref="long"/>, or a frequency exceeds its size.</exception>
public readonly record struct KeynessTable(long Frequency, long Size, long ReferenceFrequency, long ReferenceSize)
{
    private const double Million = 1e6;

    /// <summary>a: how often the word is in the corpus.</summary>
    public long Frequency { get; } = Counts.CheckedPart(Frequency, Size, nameof(Frequency), nameof(Size));

    /// <summary>c: how many tokens the corpus has.</summary>
    public long Size { get; } = Size;

    /// <summary>b: how often the word is in the reference.</summary>
    public long ReferenceFrequency { get; } = Counts.CheckedPart(ReferenceFrequency, ReferenceSize, nameof(ReferenceFrequency), nameof(ReferenceSize));

    /// <summary>d: how many tokens the reference has.</summary>
    public long ReferenceSize { get; } = ReferenceSize;

    /// <summary>How often per million tokens of the corpus; NaN for an empty one.</summary>
    public double PerMillion => Frequency * Million / Size;

    /// <summary>How often per million tokens of the reference; NaN for an empty one.</summary>
    public double ReferencePerMillion => ReferenceFrequency * Million / ReferenceSize;

    /// <summary>1 if the word is relatively more frequent in the corpus (over-use), −1 if in the reference (under-use), 0 if neither. Exact.</summary>
    public int Sign => Int128.Sign(Difference);

    /// <summary>
    /// 2 (a ln(a / E₁) + b ln(b / E₂)), E₁ = c (a + b) / (c + d), E₂ = d (a + b) / (c + d) (Rayson and Garside 2000). Never negative: <see cref="Sign"/> has the direction. A
    /// frequency of 0 adds 0.
    /// </summary>
    public double LogLikelihood
    {
        get
        {
            var departure = (double)Difference / Math.Max(1, Size + ReferenceSize);
            return 2 * (Deviance.Of(Frequency, Expected(Size), departure) + Deviance.Of(ReferenceFrequency, Expected(ReferenceSize), -departure));
        }
    }

    /// <summary>G² of all four cells (Dunning 1993): with the tokens that are other words, too. Never negative, and never below <see cref="LogLikelihood"/>.</summary>
    public double LogLikelihood4 => ToContingencyTable().LogLikelihood;

    /// <summary>How probable a <see cref="LogLikelihood"/> of at least this is if the word is as frequent in both: χ² with one degree of freedom.</summary>
    public double PValue => ChiSquaredDistribution.UpperTail(LogLikelihood);

    /// <summary>The same for <see cref="LogLikelihood4"/>.</summary>
    public double PValue4 => ChiSquaredDistribution.UpperTail(LogLikelihood4);

    /// <summary>Pearson's χ² of the four cells. Never negative: <see cref="Sign"/> has the direction. 0 where a row or a column is empty.</summary>
    public double ChiSquared => ToContingencyTable().ChiSquared;

    /// <summary>χ² with Yates' correction for continuity: <see cref="ContingencyTable.ChiSquaredYates"/>.</summary>
    public double ChiSquaredYates => ToContingencyTable().ChiSquaredYates;

    /// <summary>log₂((a / c) / (b / d)) (Hardie 2014): how many doublings, positive for over-use. One frequency of 0 counts as ½, as he does it, so that it stays finite.</summary>
    public double LogRatio => ToContingencyTable().LogRatio;

    /// <summary>%DIFF = 100 (a / c − b / d) / (b / d) (Gabrielatos and Marchi 2011), from −100 on, positive for over-use. ∞ for a word that the reference does not have.</summary>
    public double PercentDifference => 100 * (double)Difference / ((double)ReferenceFrequency * Size);

    /// <summary>(a / c) / (b / d), above 1 for over-use. ∞ for a word that the reference does not have.</summary>
    public double RelativeRisk => (double)Frequency * ReferenceSize / ((double)ReferenceFrequency * Size);

    /// <summary>(a / (c − a)) / (b / (d − b)), above 1 for over-use. ∞ for a word that the reference does not have or that is all of the corpus.</summary>
    public double OddsRatio => ToContingencyTable().OddsRatio;

    /// <summary>(a / c − b / d) / (a / c + b / d) (Hofland and Johansson 1982): from −1, only in the reference, to 1, only in the corpus.</summary>
    public double DifferenceCoefficient => (double)Difference / (((double)Frequency * ReferenceSize) + ((double)ReferenceFrequency * Size));

    /// <summary>BIC = <see cref="LogLikelihood"/> − ln(c + d) (Wilson 2013): above 2 positive, 6 strong, 10 very strong evidence for a difference; negative against it. Without direction.</summary>
    public double Bic => Size + ReferenceSize is var n && n == 0 ? double.NaN : LogLikelihood - Math.Log(n);

    /// <summary>
    /// The share of the greatest departure there could be, <see cref="LogLikelihood"/> / (−2 (a + b) ln q) with q the lesser of c and d over c + d (Johnston, Berry and Mielke
    /// 2006, p. 413): from 0 to 1. NaN where there is no such departure: a word in neither, or an empty corpus or reference.
    /// </summary>
    public double Ell
    {
        get
        {
            var least = Math.Min(Size, ReferenceSize) / (double)(Size + ReferenceSize);
            return least > 0 ? Math.Min(1, LogLikelihood / (-2.0 * (Frequency + ReferenceFrequency) * Math.Log(least))) : double.NaN;
        }
    }

    /// <summary>
    /// ELL as the calculator of P. Rayson has it, <see cref="LogLikelihood"/> / ((c + d) ln min(E₁, E₂)); another value than <see cref="Ell"/>. NaN where the lesser expected
    /// frequency is at most 1: the logarithm is then not positive.
    /// </summary>
    public double EllRayson
    {
        get
        {
            var least = Math.Min(Expected(Size), Expected(ReferenceSize));
            return least > 1 ? LogLikelihood / ((Size + ReferenceSize) * Math.Log(least)) : double.NaN;
        }
    }

    // a d − b c: whether the word is relatively more frequent in the corpus.
    private Int128 Difference => ((Int128)Frequency * ReferenceSize) - ((Int128)ReferenceFrequency * Size);

    /// <summary>Simple maths: the frequencies per million, with so many added to each, divided (Kilgarriff 2009). Above 1 for over-use.</summary>
    /// <param name="added">How much is added, per million: much for common words, little for rare ones. With 0 it is <see cref="RelativeRisk"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">That is negative or not a number.</exception>
    public double SimpleMaths(double added = 1)
    {
        if (!(added >= 0))
            throw new ArgumentOutOfRangeException(nameof(added), added, "What is added to a frequency per million is 0 or more.");
        return (PerMillion + added) / (ReferencePerMillion + added);
    }

    /// <summary>The value of a measure; simple maths with 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public double Of(KeynessMeasure measure) => measure switch
    {
        KeynessMeasure.LogLikelihood => LogLikelihood,
        KeynessMeasure.LogLikelihood4 => LogLikelihood4,
        KeynessMeasure.ChiSquared => ChiSquared,
        KeynessMeasure.ChiSquaredYates => ChiSquaredYates,
        KeynessMeasure.LogRatio => LogRatio,
        KeynessMeasure.PercentDifference => PercentDifference,
        KeynessMeasure.RelativeRisk => RelativeRisk,
        KeynessMeasure.OddsRatio => OddsRatio,
        KeynessMeasure.DifferenceCoefficient => DifferenceCoefficient,
        KeynessMeasure.SimpleMaths => SimpleMaths(),
        KeynessMeasure.Bic => Bic,
        KeynessMeasure.Ell => Ell,
        KeynessMeasure.EllRayson => EllRayson,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure of keyness."),
    };

    /// <summary>
    /// The value with the direction, as lists of keywords are sorted: the measures that are never negative (log-likelihoods, χ², ELL) are so for under-use. The others are as they
    /// are: they have their direction, or as <see cref="Bic"/> none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public double SignedOf(KeynessMeasure measure) => measure switch
    {
        KeynessMeasure.LogLikelihood or KeynessMeasure.LogLikelihood4 or KeynessMeasure.ChiSquared or KeynessMeasure.ChiSquaredYates or KeynessMeasure.Ell or KeynessMeasure.EllRayson
            => Sign * Of(measure),
        _ => Of(measure),
    };

    /// <summary>The four cells: the first is that a token is of the corpus, the second that it is the word.</summary>
    public ContingencyTable ToContingencyTable() => new(Frequency, Size - Frequency, ReferenceFrequency, ReferenceSize - ReferenceFrequency);

    /// <summary>The four counts.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Frequency} of {Size} against {ReferenceFrequency} of {ReferenceSize}");

    private double Expected(long size) => (double)size * (Frequency + ReferenceFrequency) / Math.Max(1, Size + ReferenceSize);
}
