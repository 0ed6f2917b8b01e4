namespace Corpus.Tests;

public class DispersionMeasuresTests
{
    // A. Lyne, The Vocabulary of French Business Correspondence (1985): ALLEMAND in ten parts. The values are those of the README of the R package tlda, where 1 is even.
    [Fact]
    public void It_gives_the_published_values_of_a_word_of_ten_parts()
    {
        var allemand = DispersionMeasures.From([2, 0, 1, 1, 3, 0, 3, 0, 0, 0], [8_143, 8_058, 8_271, 8_125, 7_959, 7_941, 8_146, 8_001, 8_003, 7_930]);

        Published.Equal("0.5000000", allemand.RelativeRange);
        Published.Equal("0.6038797", allemand.JuillandD);
        Published.Equal("0.6521444", allemand.CarrollD2);
        Published.Equal("0.4763652", allemand.RosengrenS);
        Published.Equal("0.3081640", allemand.BurchDA);
        Published.Equal("0.5334922", allemand.KullbackLeiblerNorm);
        // It says that this is D_P of Egbert et al., but what it prints is 1 − DP of Gries (2008): the smallest part with the word, 7,959 of 80,577, has no influence on it.
        Published.Equal("0.4990705", allemand.DP);
        Close.Equal(1 - (allemand.DP / (1 - (7_959.0 / 80_577))), allemand.DPEgbert);
        Close.Equal(allemand.DP / (1 - (7_930.0 / 80_577)), allemand.DPNorm);
    }

    // The letters of S. Gries (2008, p. 406; 2020, section 2): 9, 10, 10, 10 and 11 words, of which 1, 2, 3, 4 and 5 are a.
    [Fact]
    public void It_gives_what_a_person_reckons_of_the_example_of_Gries()
    {
        var a = DispersionMeasures.From([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]);

        Assert.Equal((5, 15, 50, 5, 1), (a.Parts, a.Frequency, a.Size, a.Range, a.RelativeRange));
        Close.Equal(((1 / 9.0) + 0.2 + 0.3 + 0.4 + (5 / 11.0)) / 5, a.Mean);
        Close.Equal(0.18, a.DP); // ½ (17/150 + 10/150 + 0 + 10/150 + 17/150)
        Close.Equal(0.18 / 0.82, a.DPNorm);
        Close.Equal(1 - (0.18 / 0.82), a.DPEgbert);
        Published.Equal("0.785", a.JuillandD);
        Published.Equal("0.938", a.CarrollD2);
        Published.Equal("0.950", a.RosengrenS);
        Published.Equal("0.137", a.KullbackLeibler);
        Close.Equal(0.1369717293652208 / 1.1369717293652208, a.KullbackLeiblerNorm);
        Close.Equal(1 - Math.Exp(-0.1369717293652208), a.KullbackLeiblerExponential);
        Assert.Equal("in 5 of 5 parts, D 0.785, DP 0.180", a.ToString());
    }

    // Gries 2008, p. 407 (S); J. Carroll, An alternative to Juilland's usage coefficient (1970), pp. 13 (D₂) and 14 (D).
    [Fact]
    public void Of_equal_parts_it_gives_what_was_published_for_frequencies()
    {
        Published.Equal("0.937", Equal([1, 2, 3, 4, 5]).RosengrenS);
        Published.Equal("0.8277", Equal([2, 1, 1, 1, 0]).CarrollD2);
        Published.Equal("0.6464", Equal([0, 4, 3, 2, 1]).JuillandD);
        Close.Equal(Math.Sqrt(2) / 3, Equal([1, 2, 3, 4, 5]).CoefficientOfVariation);
        Close.Equal(1 - (Math.Sqrt(2) / 6), Equal([1, 2, 3, 4, 5]).JuillandD);
        Close.Equal(Math.Sqrt(2) / 1_000, Equal([1, 2, 3, 4, 5]).StandardDeviation);
        Close.Equal(1 - (20 / 60.0), Equal([1, 2, 3, 4, 5]).BurchDA); // ten pairs differ by 20 in all; 2 × 3 × 10 is the most
    }

    // Gries 2008, p. 416; J. Lijffijt and S. Gries, Correction (2012), p. 148.
    [Fact]
    public void Gries_deviation_is_as_in_its_papers()
    {
        Assert.Equal(0, Equal([3, 3, 3]).DP);
        Close.Equal(1 / 3.0, Equal([2, 1, 0]).DP);
        Close.Equal(0.5, Equal([2, 1, 0]).DPNorm);
    }

    [Fact]
    public void An_even_spread_is_even_whatever_the_sizes()
    {
        var even = DispersionMeasures.From([1, 2, 3, 10], [100, 200, 300, 1_000]);

        Assert.Equal((0.0, 0.0, 0.0, 0.0), (even.DP, even.DPNorm, even.KullbackLeibler, even.KullbackLeiblerNorm));
        Assert.All([even.JuillandD, even.CarrollD2, even.RosengrenS, even.BurchDA, even.DPEgbert, even.RelativeRange], value => Close.Equal(1, value));
    }

    [Fact]
    public void All_in_one_part_is_not()
    {
        var one = DispersionMeasures.From([0, 7, 0, 0], [100, 200, 300, 400]);
        var smallest = DispersionMeasures.From([7, 0, 0, 0], [100, 200, 300, 400]);

        Assert.All([one.JuillandD, one.CarrollD2, one.BurchDA, one.DPEgbert], value => Assert.Equal(0, value, 1e-12));
        Close.Equal(Math.Sqrt(3), one.CoefficientOfVariation);
        Assert.Equal((0.2, 0.8, 0.8 / 0.9), (one.RosengrenS, one.DP, one.DPNorm), new Rounded());
        Assert.Equal((0.1, 0.9, 1), (smallest.RosengrenS, smallest.DP, smallest.DPNorm), new Rounded());
        Close.Equal(Math.Log2(5), one.KullbackLeibler);

        var largest = DispersionMeasures.From([0, 7], [1, 999_999_999_999]);
        Assert.Equal((1e-12, 0.0), (largest.DP, largest.DPEgbert));
    }

    [Fact]
    public void A_word_that_does_not_occur_is_not_spread_at_all()
    {
        var absent = DispersionMeasures.From([0, 0, 0], [10, 20, 30]);

        Assert.Equal((3, 0, 60, 0, 0), (absent.Parts, absent.Frequency, absent.Size, absent.Range, absent.RelativeRange));
        Assert.Equal((0, 0), (absent.Mean, absent.StandardDeviation));
        Assert.All(Evenness(absent), value => Assert.Equal(double.NaN, value));
    }

    [Fact]
    public void Of_one_part_there_is_no_telling_how_it_is_spread()
    {
        var single = DispersionMeasures.From([7], [100]);

        Assert.Equal((1, 1, 0.07, 0, 0), (single.Range, single.RelativeRange, single.Mean, single.StandardDeviation, single.CoefficientOfVariation));
        Assert.Equal((1, 0, 0), (single.RosengrenS, single.DP, single.KullbackLeibler));
        Assert.All([single.JuillandD, single.CarrollD2, single.DPNorm, single.DPEgbert, single.BurchDA], value => Assert.Equal(double.NaN, value));
    }

    [Fact]
    public void Parts_without_tokens_are_left_out()
    {
        Assert.Equal(DispersionMeasures.From([2, 1, 4], [10, 20, 30]), DispersionMeasures.From([0, 2, 0, 1, 4, 0], [0, 10, 0, 20, 30, 0]));

        var nothing = DispersionMeasures.From([0, 0], [0, 0]);
        Assert.Equal(nothing, DispersionMeasures.From([], []));
        Assert.Equal((0, 0, double.NaN, double.NaN), (nothing.Parts, nothing.Range, nothing.RelativeRange, nothing.Mean));
        Assert.All(Evenness(nothing), value => Assert.Equal(double.NaN, value));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_a_reason()
    {
        Assert.Contains("2 frequencies but 3 sizes", Assert.Throws<ArgumentException>(() => DispersionMeasures.From([1, 2], [1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.Contains("Part 1 has no tokens", Assert.Throws<ArgumentOutOfRangeException>(() => DispersionMeasures.From([1, 2], [1, 0])).Message, StringComparison.Ordinal);
        Assert.Equal("frequencies", Assert.Throws<ArgumentOutOfRangeException>(() => DispersionMeasures.From([1, -2], [1, 1])).ParamName);
        Assert.Equal("sizes", Assert.Throws<ArgumentOutOfRangeException>(() => DispersionMeasures.From([1, 2], [1, -1])).ParamName);
        Assert.Throws<OverflowException>(() => DispersionMeasures.From([1, 2], [long.MaxValue, 1]));
    }

    private static double[] Evenness(DispersionMeasures measures) =>
    [
        measures.CoefficientOfVariation, measures.JuillandD, measures.CarrollD2, measures.RosengrenS, measures.DP, measures.DPNorm, measures.DPEgbert,
        measures.KullbackLeibler, measures.KullbackLeiblerNorm, measures.KullbackLeiblerExponential, measures.BurchDA,
    ];

    private static DispersionMeasures Equal(long[] frequencies) => DispersionMeasures.From(frequencies, [.. frequencies.Select(_ => 1_000L)]);

    private sealed class Rounded : IEqualityComparer<(double, double, double)>
    {
        public bool Equals((double, double, double) x, (double, double, double) y)
            => Math.Abs(x.Item1 - y.Item1) < 1e-12 && Math.Abs(x.Item2 - y.Item2) < 1e-12 && Math.Abs(x.Item3 - y.Item3) < 1e-12;

        public int GetHashCode((double, double, double) obj) => 0;
    }
}
