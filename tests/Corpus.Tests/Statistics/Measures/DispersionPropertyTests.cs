using CsCheck;

namespace Corpus.Tests;

/// <summary>What holds of the measures of dispersion for any parts.</summary>
public class DispersionPropertyTests
{
    private static readonly Gen<(long Frequency, long Size)> Part = Gen.OneOf(
        Gen.Select(Gen.Long[0, 5], Gen.Long[1, 10]), Gen.Select(Gen.Const(0L), Gen.Long[0, 1_000]), Gen.Select(Gen.Long[0, 1_000_000_000], Gen.Long[1, 1_000_000_000_000]));

    private static readonly Gen<(long Frequency, long Size)[]> Corpora = Part.Array[1, 20];

    // More parts have the word than are put in order on the stack.
    private static readonly Gen<(long Frequency, long Size)[]> ManyParts = Gen.Select(Gen.Long[1, 50], Gen.Long[1, 1_000]).Array[120, 300];

    [Fact]
    public void Each_lies_within_its_bounds()
        => Corpora.Sample(parts =>
        {
            var m = Measure(parts);
            Assert.All(
                new[] { m.RelativeRange, m.JuillandD, m.CarrollD2, m.RosengrenS, m.DP, m.DPNorm, m.DPEgbert, m.KullbackLeiblerNorm, m.KullbackLeiblerExponential, m.BurchDA },
                value => Assert.True(double.IsNaN(value) || (value >= 0 && value <= 1), $"{value}"));
            Assert.True(!(m.KullbackLeibler < 0) && !(m.CoefficientOfVariation > Math.Sqrt(m.Parts - 1) * 1.000001));
            Assert.True(!(m.DP > m.DPNorm) && !(1 - m.DPEgbert < m.DP - 1e-12), "DP is the least of the three.");
        });

    [Fact]
    public void The_formulas_are_those_of_the_books()
        => Part.Where(part => part.Size < 1_000_000).Array[1, 20].Sample(AssertAsInTheBooks, iter: 2_000);

    [Fact]
    public void So_they_are_of_many_parts()
        => ManyParts.Sample(AssertAsInTheBooks, iter: 50);

    [Fact]
    public void The_order_of_the_parts_does_not_matter()
        => Corpora.Sample(parts =>
        {
            DispersionMeasures m = Measure(parts), turned = Measure([.. parts.Reverse()]);
            Assert.Equal((m.Parts, m.Range, m.Frequency, m.Size), (turned.Parts, turned.Range, turned.Frequency, turned.Size));
            Assert.All(Values(m).Zip(Values(turned)), pair => AssertNear(pair.First, pair.Second));
        });

    [Fact]
    public void Neither_ten_times_the_word_nor_ten_times_the_text_changes_how_even_it_is()
        => Corpora.Sample(parts =>
        {
            var m = Measure(parts);
            Assert.All(Values(m).Zip(Values(Measure([.. parts.Select(part => (part.Frequency * 10, part.Size))]))), pair => AssertNear(pair.First, pair.Second));
            Assert.All(Values(m).Zip(Values(Measure([.. parts.Select(part => (part.Frequency, part.Size * 10))]))), pair => AssertNear(pair.First, pair.Second));
        });

    [Fact]
    public void A_hundred_thousand_words_allocate_nothing()
    {
        long[] sizes = [1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000, 9_000, 10_000];
        var frequencies = new long[sizes.Length];
        _ = SumOf(frequencies, sizes, 100);
        var (sum, least) = (0.0, long.MaxValue);
        for (var run = 0; run < 5; run++)
        {
            // The runtime allocates on a thread for itself, now and then, but not each time.
            var before = GC.GetAllocatedBytesForCurrentThread();
            sum = SumOf(frequencies, sizes, 100_000);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
        Assert.True(double.IsFinite(sum));
    }

    private static double SumOf(long[] frequencies, long[] sizes, int rows)
    {
        var sum = 0.0;
        for (var i = 1; i <= rows; i++)
        {
            frequencies[i % 10] = i % 97;
            frequencies[0] = 1;
            sum += DispersionMeasures.From(frequencies, sizes).DP;
        }

        return sum;
    }

    private static void AssertAsInTheBooks((long Frequency, long Size)[] all)
    {
        var m = Measure(all);
        var parts = all.Where(part => part.Size > 0).ToArray();
        int k = parts.Length;
        double total = parts.Sum(part => part.Frequency), size = parts.Sum(part => (double)part.Size);
        if (total == 0 || k == 1)
            return;
        var w = parts.Select(part => part.Size / size).ToArray();
        var t = parts.Select(part => part.Frequency / total).ToArray();
        var rates = parts.Select(part => (double)part.Frequency / part.Size).ToArray();
        var r = rates.Select(rate => rate / rates.Sum()).ToArray();
        var cv = Math.Sqrt(rates.Sum(rate => Math.Pow(rate - rates.Average(), 2)) / k) / rates.Average();
        var dp = t.Zip(w).Sum(pair => Math.Abs(pair.First - pair.Second)) / 2;

        Assert.Equal(parts.Count(part => part.Frequency > 0), m.Range);
        AssertNear(rates.Average(), m.Mean);
        AssertNear(cv, m.CoefficientOfVariation);
        AssertNear(1 - (cv / Math.Sqrt(k - 1)), m.JuillandD);
        AssertNear(-r.Where(share => share > 0).Sum(share => share * Math.Log2(share)) / Math.Log2(k), m.CarrollD2);
        AssertNear(Math.Pow(parts.Zip(w).Sum(pair => Math.Sqrt(pair.First.Frequency * pair.Second)), 2) / total, m.RosengrenS);
        AssertNear(dp, m.DP);
        AssertNear(dp / (1 - w.Min()), m.DPNorm);
        AssertNear(1 - (dp / (1 - parts.Zip(w).Where(pair => pair.First.Frequency > 0).Min(pair => pair.Second))), m.DPEgbert);
        AssertNear(t.Zip(w).Where(pair => pair.First > 0).Sum(pair => pair.First * Math.Log2(pair.First / pair.Second)), m.KullbackLeibler);
        var differences = 0.0;
        for (var i = 0; i < k; i++)
        {
            for (var j = 0; j < i; j++)
                differences += Math.Abs(rates[i] - rates[j]);
        }

        AssertNear(1 - (differences / (k * (k - 1) / 2.0) / (2 * rates.Average())), m.BurchDA);
    }

    // D and what hangs on it lose digits where all rates are nearly the same; those of a share of next to all, too.
    private static void AssertNear(double expected, double actual)
        => Assert.True(expected.Equals(actual) || Math.Abs(expected - actual) <= 1e-7 * Math.Max(1e-3, Math.Abs(expected)), $"expected {expected:R}, but is {actual:R}");

    private static double[] Values(DispersionMeasures m)
        => [m.RelativeRange, m.CoefficientOfVariation, m.JuillandD, m.CarrollD2, m.RosengrenS, m.DP, m.DPNorm, m.DPEgbert, m.KullbackLeibler, m.BurchDA];

    private static DispersionMeasures Measure((long Frequency, long Size)[] parts)
        => DispersionMeasures.From([.. parts.Select(part => part.Frequency)], [.. parts.Select(part => part.Size)]);
}
