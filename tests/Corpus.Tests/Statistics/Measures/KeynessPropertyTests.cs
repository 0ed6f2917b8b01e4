using CsCheck;

namespace Corpus.Tests;

/// <summary>What holds of the measures of keyness for any two corpora.</summary>
public class KeynessPropertyTests
{
    private static readonly Gen<(long Part, long Whole)> Counted = Gen.OneOf(Gen.Long[0, 20], Gen.Long[0, 100_000], Gen.Long[0, 1_000_000_000_000])
        .SelectMany(size => Gen.Long[0, size].Select(frequency => (frequency, size)));

    private static readonly Gen<KeynessTable> Tables = Gen.Select(Counted, Counted, (corpus, reference) => new KeynessTable(corpus.Part, corpus.Whole, reference.Part, reference.Whole));

    private static readonly Gen<KeynessTable> FullTables = Gen.Long[1, 10_000].Array[4].Select(c => new KeynessTable(c[0], c[0] + c[1], c[2], c[2] + c[3]));

    [Fact]
    public void Each_lies_within_its_bounds()
        => Tables.Sample(table =>
        {
            Assert.True(table.LogLikelihood >= 0);
            Assert.True(table.LogLikelihood4 >= table.LogLikelihood * 0.999999);
            Assert.True(table.ChiSquared >= 0);
            Assert.InRange(table.PValue, 0, 1);
            Assert.InRange(table.PValue4, 0, 1);
            Assert.True(double.IsNaN(table.Ell) || (table.Ell >= 0 && table.Ell <= 1), $"{table.Ell}");
            Assert.True(double.IsNaN(table.EllRayson) || table.EllRayson >= 0, $"{table.EllRayson}");
            Assert.True(double.IsNaN(table.DifferenceCoefficient) || Math.Abs(table.DifferenceCoefficient) <= 1.000001, $"{table.DifferenceCoefficient}");
            Assert.True(double.IsNaN(table.PercentDifference) || table.PercentDifference >= -100.0001, $"{table.PercentDifference}");
            Assert.False(double.IsInfinity(table.LogRatio));
        });

    [Fact]
    public void The_formulas_are_those_of_the_books()
        => FullTables.Sample(table =>
        {
            double a = table.Frequency, c = table.Size, b = table.ReferenceFrequency, d = table.ReferenceSize;
            double e1 = c * (a + b) / (c + d), e2 = d * (a + b) / (c + d);
            var likelihood = 2 * ((a * Math.Log(a / e1)) + (b * Math.Log(b / e2)));
            Assert.Equal(likelihood, table.LogLikelihood, (a + b) * 1e-13);
            Close.Equal(a / c / (b / d), table.RelativeRisk);
            Assert.Equal(Math.Log2(a / c / (b / d)), table.LogRatio, 1e-12);
            Assert.Equal(((a / c) - (b / d)) / (b / d) * 100, table.PercentDifference, table.RelativeRisk * 1e-10);
            Assert.Equal(((a / c) - (b / d)) / ((a / c) + (b / d)), table.DifferenceCoefficient, 1e-12);
            Close.Equal(a / (c - a) / (b / (d - b)), table.OddsRatio);
            Assert.Equal(likelihood - Math.Log(c + d), table.Bic, 1e-8);
        });

    [Fact]
    public void The_reference_against_the_corpus_is_the_contrary()
        => FullTables.Sample(table =>
        {
            var turned = new KeynessTable(table.ReferenceFrequency, table.ReferenceSize, table.Frequency, table.Size);
            foreach (var measure in new[] { KeynessMeasure.LogLikelihood, KeynessMeasure.LogLikelihood4, KeynessMeasure.ChiSquared, KeynessMeasure.ChiSquaredYates, KeynessMeasure.Ell, KeynessMeasure.EllRayson })
                Close.Equal(table.SignedOf(measure), -turned.SignedOf(measure), 1e-11);
            Assert.Equal(table.LogRatio, -turned.LogRatio, 1e-12);
            Close.Equal(table.DifferenceCoefficient, -turned.DifferenceCoefficient);
            Close.Equal(table.RelativeRisk, 1 / turned.RelativeRisk);
            Close.Equal(table.OddsRatio, 1 / turned.OddsRatio);
            Close.Equal(table.SimpleMaths(), 1 / turned.SimpleMaths());
        });

    [Fact]
    public void Ten_times_both_is_ten_times_the_evidence_and_the_same_effect()
        => FullTables.Sample(table =>
        {
            var large = new KeynessTable(table.Frequency * 10, table.Size * 10, table.ReferenceFrequency * 10, table.ReferenceSize * 10);
            Close.Equal(10 * table.LogLikelihood, large.LogLikelihood, 1e-11);
            Close.Equal(10 * table.LogLikelihood4, large.LogLikelihood4, 1e-11);
            Close.Equal(10 * table.ChiSquared, large.ChiSquared);
            Close.Equal(table.Ell, large.Ell, 1e-11);
            Close.Equal(table.SimpleMaths(), large.SimpleMaths());
            Assert.Equal(table.LogRatio, large.LogRatio, 1e-12);
        });

    [Fact]
    public void A_hundred_thousand_words_allocate_nothing()
    {
        var measures = Enum.GetValues<KeynessMeasure>();
        _ = SumOf(measures, 100);
        var (sum, least) = (0.0, long.MaxValue);
        for (var run = 0; run < 5; run++)
        {
            // The runtime allocates on a thread for itself, now and then, but not each time.
            var before = GC.GetAllocatedBytesForCurrentThread();
            sum = SumOf(measures, 100_000);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
        Assert.True(double.IsFinite(sum));
    }

    private static double SumOf(KeynessMeasure[] measures, int rows)
    {
        var sum = 0.0;
        for (var i = 1; i <= rows; i++)
        {
            var table = new KeynessTable(i, 1_000_000, 200_001 - i, 100_000_000);
            foreach (var measure in measures)
                sum += table.SignedOf(measure);
        }

        return sum;
    }
}
