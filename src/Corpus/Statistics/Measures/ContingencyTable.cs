using System.Globalization;

namespace Corpus;

/// <summary>
/// How often two things were found together and apart, and what measures of association make of it. Every member is O(1) and allocates nothing; none throws for zeros.
/// </summary>
/// <param name="O11">How often both were there.</param>
/// <param name="O12">How often the first without the second.</param>
/// <param name="O21">How often the second without the first.</param>
/// <param name="O22">How often neither.</param>
/// <remarks>
/// The notation is that of S. Evert, <i>Corpora and collocations</i> (2008): O is observed, E expected if the two had nothing to do with each other, R a sum of a row (the
/// first), C of a column (the second). A count is from 0 to 2,305,843,009,213,693,951, a quarter of the greatest <see cref="long"/>; none overflows. Where a measure is 0/0
/// the tests of significance, which ask for evidence, give 0, and the measures of strength NaN. The page <c>docs/measures.md</c> has each formula and its source.
/// </remarks>
/// <exception cref="ArgumentOutOfRangeException">A count is negative or too large.</exception>
public readonly record struct ContingencyTable(long O11, long O12, long O21, long O22)
{
    /// <summary>How often both were there.</summary>
    public long O11 { get; } = Counts.Checked(O11);

    /// <summary>How often the first without the second.</summary>
    public long O12 { get; } = Counts.Checked(O12);

    /// <summary>How often the second without the first.</summary>
    public long O21 { get; } = Counts.Checked(O21);

    /// <summary>How often neither.</summary>
    public long O22 { get; } = Counts.Checked(O22);

    /// <summary>How often the first was there.</summary>
    public long R1 => O11 + O12;

    /// <summary>How often the first was not.</summary>
    public long R2 => O21 + O22;

    /// <summary>How often the second was there.</summary>
    public long C1 => O11 + O21;

    /// <summary>How often the second was not.</summary>
    public long C2 => O12 + O22;

    /// <summary>How much was counted in all.</summary>
    public long N => O11 + O12 + O21 + O22;

    /// <summary>How often both were expected: R1 · C1 / N; 0 for a table of zeros.</summary>
    public double E11 => Expected(R1, C1);

    /// <summary>How often the first without the second was expected: R1 · C2 / N.</summary>
    public double E12 => Expected(R1, C2);

    /// <summary>How often the second without the first was expected: R2 · C1 / N.</summary>
    public double E21 => Expected(R2, C1);

    /// <summary>How often neither was expected: R2 · C2 / N.</summary>
    public double E22 => Expected(R2, C2);

    /// <summary>Whether both were found together more often than expected: O11 &gt; E11. Exact.</summary>
    public bool IsAttraction => Determinant > 0;

    /// <summary>G² = 2 Σ O ln(O / E) over the four cells (Dunning 1993). Never negative: <see cref="IsAttraction"/> has the direction. A cell of 0 adds 0.</summary>
    public double LogLikelihood
    {
        get
        {
            var departure = Departure;
            return 2 * (Deviance.Of(O11, E11, departure) + Deviance.Of(O12, E12, -departure) + Deviance.Of(O21, E21, -departure) + Deviance.Of(O22, E22, departure));
        }
    }

    /// <summary>How probable a <see cref="LogLikelihood"/> of at least this is if the two have nothing to do with each other: χ² with one degree of freedom.</summary>
    public double PValue => ChiSquaredDistribution.UpperTail(LogLikelihood);

    /// <summary>Pearson's χ² = Σ (O − E)² / E. Never negative: <see cref="IsAttraction"/> has the direction. 0 where a row or a column is empty.</summary>
    public double ChiSquared => ChiSquaredOf(Departure);

    /// <summary>χ² with Yates' correction for continuity (1934): Σ (|O − E| − ½)² / E, and 0 where |O − E| is less than ½.</summary>
    public double ChiSquaredYates => ChiSquaredOf(Math.Max(0, Math.Abs(Departure) - 0.5));

    /// <summary>t = (O11 − E11) / √O11 (Church et al. 1991), positive for attraction. −∞ where they were expected together and never were; 0 where that was not expected.</summary>
    public double TScore => Departure is var departure && departure == 0 ? 0 : departure / Math.Sqrt(O11);

    /// <summary>z = (O11 − E11) / √E11 (Dennis 1965), positive for attraction. 0 where nothing was expected.</summary>
    public double ZScore => Departure is var departure && departure == 0 ? 0 : departure / Math.Sqrt(E11);

    /// <summary>Pointwise mutual information in bits, log₂(O11 / E11) (Church and Hanks 1990), positive for attraction. −∞ for O11 = 0, NaN where the first or the second never was.</summary>
    public double MutualInformation => Math.Log2(O11 / E11);

    /// <summary>MI² = log₂(O11² / E11) (Daille 1994), in bits. Its sign says nothing of attraction. Zeros as in <see cref="MutualInformation"/>.</summary>
    public double MI2 => Math.Log2((double)O11 * O11 / E11);

    /// <summary>MI³ = log₂(O11³ / E11) (Daille 1994), in bits. Its sign says nothing of attraction. Zeros as in <see cref="MutualInformation"/>.</summary>
    public double MI3 => Math.Log2((double)O11 * O11 * O11 / E11);

    /// <summary>2 O11 / (R1 + C1) (Dice 1945), from 0 to 1. NaN where neither ever was.</summary>
    public double Dice => 2.0 * O11 / ((double)R1 + C1);

    /// <summary>14 + log₂ Dice (Rychlý 2008): at most 14, one more is twice as often; whatever N. −∞ for O11 = 0, NaN where neither ever was.</summary>
    public double LogDice => 14 + Math.Log2(Dice);

    /// <summary>
    /// How many times the second doubles in frequency where the first is: log₂((O11 / R1) / (O21 / R2)) (Hardie 2014), positive for attraction. One frequency of 0 counts as ½,
    /// as he does it, so that it stays finite; NaN where the second never was, or where there is no place with, or without, the first.
    /// </summary>
    public double LogRatio
        => C1 == 0 || R1 == 0 || R2 == 0 ? double.NaN : Math.Log2(OrHalf(O11) / R1 * (R2 / OrHalf(O21)));

    /// <summary>The lesser of O11 / R1 and O11 / C1 (Pedersen and Bruce 1996), from 0 to 1. NaN where the first or the second never was.</summary>
    public double MinimumSensitivity => Math.Min((double)O11 / R1, (double)O11 / C1);

    /// <summary>ΔP of the second, given the first: O11 / R1 − O21 / R2 (Gries 2013), from −1 to 1, positive for attraction. NaN where a row is empty.</summary>
    public double DeltaPSecondGivenFirst => (double)Determinant / ((double)R1 * R2);

    /// <summary>ΔP of the first, given the second: O11 / C1 − O12 / C2 (Gries 2013), from −1 to 1, positive for attraction. NaN where a column is empty.</summary>
    public double DeltaPFirstGivenSecond => (double)Determinant / ((double)C1 * C2);

    /// <summary>(O11 · O22) / (O12 · O21), above 1 for attraction. Not adjusted: ∞ where only the divisor is 0, NaN where both are.</summary>
    public double OddsRatio => (double)O11 * O22 / ((double)O12 * O21);

    // Exact: it says whether and how far the table departs from what is expected, where O11 − E11 would be rounded.
    private Int128 Determinant => ((Int128)O11 * O22) - ((Int128)O12 * O21);

    // O11 − E11 and O22 − E22; the other cells depart by as much the other way.
    private double Departure => N is var n && n == 0 ? 0 : (double)Determinant / n;

    /// <summary>The table of two things that are counted on their own and together.</summary>
    /// <param name="joint">How often both were there.</param>
    /// <param name="first">How often the first was, with the second or without.</param>
    /// <param name="second">How often the second was, with the first or without.</param>
    /// <param name="total">How much was counted in all.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is negative or too large, or they cannot all be right: both were together more often than one of them was, or there is not place for the two in the total.</exception>
    public static ContingencyTable FromMarginals(long joint, long first, long second, long total)
    {
        Counts.CheckedPart(joint, first, nameof(joint), nameof(first));
        Counts.CheckedPart(joint, second, nameof(joint), nameof(second));
        Counts.Checked(total);
        var either = first + second - joint;
        if (either > total)
            throw new ArgumentOutOfRangeException(nameof(total), total, $"The first or the second is there {either} times ({nameof(first)} + {nameof(second)} − {nameof(joint)}), more than in all.");
        return new ContingencyTable(joint, first - joint, second - joint, total - either);
    }

    /// <summary>The value of a measure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public double Of(AssociationMeasure measure) => measure switch
    {
        AssociationMeasure.LogLikelihood => LogLikelihood,
        AssociationMeasure.ChiSquared => ChiSquared,
        AssociationMeasure.ChiSquaredYates => ChiSquaredYates,
        AssociationMeasure.TScore => TScore,
        AssociationMeasure.ZScore => ZScore,
        AssociationMeasure.MutualInformation => MutualInformation,
        AssociationMeasure.MI2 => MI2,
        AssociationMeasure.MI3 => MI3,
        AssociationMeasure.Dice => Dice,
        AssociationMeasure.LogDice => LogDice,
        AssociationMeasure.LogRatio => LogRatio,
        AssociationMeasure.MinimumSensitivity => MinimumSensitivity,
        AssociationMeasure.DeltaPSecondGivenFirst => DeltaPSecondGivenFirst,
        AssociationMeasure.DeltaPFirstGivenSecond => DeltaPFirstGivenSecond,
        AssociationMeasure.OddsRatio => OddsRatio,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure of association."),
    };

    /// <summary>The four counts.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{O11} {O12}; {O21} {O22}]");

    internal static double OrHalf(long count) => count == 0 ? 0.5 : count;

    // (O − E)² is the same in each cell, and the sum of 1 / E is N³ / (R1 R2 C1 C2).
    private double ChiSquaredOf(double departure)
        => departure == 0 ? 0 : departure * departure * N / ((double)R1 * R2) * ((double)N * N / ((double)C1 * C2));

    private double Expected(long row, long column) => N is var n && n == 0 ? 0 : (double)row * column / n;
}
