using System.Buffers;
using System.Globalization;

namespace Corpus;

/// <summary>How evenly a word is spread over the parts of a corpus.</summary>
/// <remarks>
/// Measures point either way, as their authors have them: where 1 is even <see cref="JuillandD"/>, <see cref="CarrollD2"/>, <see cref="RosengrenS"/>, <see cref="BurchDA"/> and
/// <see cref="DPEgbert"/>; where 0 is even <see cref="DP"/>, <see cref="DPNorm"/> and those named for Kullback and Leibler. All allow for parts of different sizes. In the
/// formulas f is the frequency of the word in a part, s the size of the part, F and S are their sums and k is the number of parts. A part without tokens is left out. A word that does not occur
/// has a <see cref="Range"/>, a <see cref="Mean"/> and a <see cref="StandardDeviation"/> of 0; all else is NaN. The page <c>docs/measures.md</c> has each formula and its source.
/// </remarks>
public readonly record struct DispersionMeasures
{
    private const int FewRates = 128;

    /// <summary>k: how many parts have tokens.</summary>
    public int Parts { get; private init; }

    /// <summary>F: how often the word is in all parts.</summary>
    public long Frequency { get; private init; }

    /// <summary>S: how many tokens all parts have.</summary>
    public long Size { get; private init; }

    /// <summary>How many parts have the word (Keniston 1920).</summary>
    public int Range { get; private init; }

    /// <summary>The share of the parts that have the word, from 0 to 1; NaN without parts.</summary>
    public double RelativeRange => (double)Range / Parts;

    /// <summary>The mean over the parts of the relative frequency f / s, in occurrences a token; NaN without parts.</summary>
    public double Mean { get; private init; }

    /// <summary>The standard deviation of the relative frequency, of the population: the sum of squares is divided by k.</summary>
    public double StandardDeviation { get; private init; }

    /// <summary><see cref="StandardDeviation"/> / <see cref="Mean"/>: from 0, even, to √(k − 1), in one part only.</summary>
    public double CoefficientOfVariation => StandardDeviation / Mean;

    /// <summary>Juilland's D = 1 − <see cref="CoefficientOfVariation"/> / √(k − 1): from 0, in one part only, to 1, even. NaN for one part.</summary>
    public double JuillandD => Math.Clamp(1 - (CoefficientOfVariation / Math.Sqrt(Parts - 1)), 0, 1);

    /// <summary>Carroll's D₂: the entropy of the relative frequencies over its greatest, log₂ k. From 0, in one part only, to 1, even. NaN for one part.</summary>
    public double CarrollD2 { get; private init; }

    /// <summary>Rosengren's S = (Σ √(s f / S))² / F: from the share of the smallest part to 1, even.</summary>
    public double RosengrenS { get; private init; }

    /// <summary>Gries' deviation of proportions, ½ Σ |f / F − s / S| (2008): from 0, even, to 1 less the share of the smallest part.</summary>
    public double DP { get; private init; }

    /// <summary>DP over the greatest it can be, 1 − min s / S (Lijffijt and Gries 2012): from 0, even, to 1, all in the smallest part. NaN for one part.</summary>
    public double DPNorm { get; private init; }

    /// <summary>D_P of Egbert, Burch and Biber (2020): 1 − DP / (1 − min s / S over the parts that have the word). From 0, in one part only, to 1, even. NaN for one part.</summary>
    public double DPEgbert { get; private init; }

    /// <summary>The divergence of Kullback and Leibler, Σ f / F · log₂((f / F) / (s / S)), in bits (Gries 2020): from 0, even; not bounded.</summary>
    public double KullbackLeibler { get; private init; }

    /// <summary>KL / (1 + KL) (Gries 2024, as odds are made a probability): from 0, even, to below 1.</summary>
    public double KullbackLeiblerNorm => KullbackLeibler / (1 + KullbackLeibler);

    /// <summary>1 − e^−KL (Gries 2021), with KL in bits all the same: from 0, even, to below 1.</summary>
    public double KullbackLeiblerExponential => 1 - Math.Exp(-KullbackLeibler);

    /// <summary>D_A of Burch, Egbert and Biber (2017): 1 less the mean difference between the relative frequencies of two parts, over twice their mean. From 0, in one part only, to 1, even. NaN for one part.</summary>
    public double BurchDA { get; private init; }

    /// <summary>Measures a word. O(k + r log r) for the r parts that have it; allocates nothing that is not used again.</summary>
    /// <param name="frequencies">How often the word is in each part.</param>
    /// <param name="sizes">How many tokens each part has.</param>
    /// <exception cref="ArgumentException">There are not as many of the ones as of the others.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is negative, or a part without tokens has the word.</exception>
    /// <exception cref="OverflowException">The sum of either exceeds the greatest <see cref="long"/>.</exception>
    public static DispersionMeasures From(ReadOnlySpan<long> frequencies, ReadOnlySpan<long> sizes)
    {
        var sums = PartSums.Of(frequencies, sizes);
        if (sums.Frequency == 0)
            return Absent(sums);

        var rented = sums.Range > FewRates ? ArrayPool<double>.Shared.Rent(sums.Range) : null;
        try
        {
            var rates = rented is null ? stackalloc double[FewRates] : rented;
            return From(sums, frequencies, sizes, rates[..sums.Range]);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<double>.Shared.Return(rented);
        }
    }

    /// <summary>The range, Juilland's D and Gries' DP, with three decimals.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"in {Range} of {Parts} parts, D {JuillandD:F3}, DP {DP:F3}");

    private static DispersionMeasures Absent(in PartSums sums)
    {
        var zero = sums.Parts == 0 ? double.NaN : 0;
        return new DispersionMeasures
        {
            Parts = sums.Parts,
            Size = sums.Size,
            Mean = zero,
            StandardDeviation = zero,
            CarrollD2 = double.NaN,
            RosengrenS = double.NaN,
            DP = double.NaN,
            DPNorm = double.NaN,
            DPEgbert = double.NaN,
            KullbackLeibler = double.NaN,
            BurchDA = double.NaN,
        };
    }

    private static DispersionMeasures From(in PartSums sums, ReadOnlySpan<long> frequencies, ReadOnlySpan<long> sizes, Span<double> rates)
    {
        var mean = sums.Rates / sums.Parts;
        double squares = 0, entropy = 0, roots = 0, deviations = 0, divergence = 0;
        var present = 0;
        for (var i = 0; i < sizes.Length; i++)
        {
            if (sizes[i] == 0)
                continue;
            var rate = (double)frequencies[i] / sizes[i];
            var share = (double)frequencies[i] / sums.Frequency;
            var expected = (double)sizes[i] / sums.Size;
            squares += (rate - mean) * (rate - mean);
            deviations += DeviationOf(frequencies[i], sizes[i], sums);
            if (frequencies[i] == 0)
                continue;
            entropy -= rate / sums.Rates * Math.Log2(rate / sums.Rates);
            roots += Math.Sqrt(share * expected);
            divergence += share * Math.Log2(share / expected);
            rates[present++] = rate;
        }

        var dp = Math.Min(1, deviations / 2 / ((double)sums.Frequency * sums.Size));
        return new DispersionMeasures
        {
            Parts = sums.Parts,
            Frequency = sums.Frequency,
            Size = sums.Size,
            Range = sums.Range,
            Mean = mean,
            StandardDeviation = Math.Sqrt(squares / sums.Parts),
            CarrollD2 = Math.Clamp(entropy / Math.Log2(sums.Parts), 0, 1),
            RosengrenS = Math.Clamp(roots * roots, 0, 1),
            DP = dp,
            DPNorm = Math.Clamp(dp * sums.Size / (sums.Size - sums.SmallestPart), 0, 1),
            DPEgbert = Math.Clamp(1 - (dp * sums.Size / (sums.Size - sums.SmallestPartWithWord)), 0, 1),
            KullbackLeibler = Math.Max(0, divergence),
            BurchDA = Math.Clamp(1 - (DifferencesOf(rates, sums.Parts) / (sums.Rates * (sums.Parts - 1))), 0, 1),
        };
    }

    // |f S − s F|, exactly: of a part that is next to all of the corpus the shares differ in their last digits only. 64 bits are enough for most corpora, and quicker.
    private static double DeviationOf(long frequency, long size, in PartSums sums)
        => sums.Frequency < int.MaxValue && sums.Size < int.MaxValue
            ? Math.Abs((frequency * sums.Size) - (size * sums.Frequency))
            : (double)Int128.Abs(((Int128)frequency * sums.Size) - ((Int128)size * sums.Frequency));

    // The sum of the differences between any two of the rates. In order, the i-th of k is the greater in i − 1 of them and the lesser in k − i. Those of 0 come first and add nothing.
    private static double DifferencesOf(Span<double> rates, int parts)
    {
        rates.Sort();
        var sum = 0.0;
        for (var i = 0; i < rates.Length; i++)
            sum += rates[i] * ((2.0 * (parts - rates.Length + i)) - parts + 1);
        return sum;
    }
}
