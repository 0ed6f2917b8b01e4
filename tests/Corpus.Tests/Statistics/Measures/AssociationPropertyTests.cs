using CsCheck;

namespace Corpus.Tests;

/// <summary>What holds of the measures of association for any table.</summary>
public class AssociationPropertyTests
{
    private static readonly Gen<long> Counts = Gen.OneOf(Gen.Long[0, 3], Gen.Long[0, 1_000], Gen.Long[0, 1_000_000_000_000]);
    private static readonly Gen<ContingencyTable> Tables = Gen.Select(Counts, Counts, Counts, Counts, (o11, o12, o21, o22) => new ContingencyTable(o11, o12, o21, o22));
    private static readonly Gen<ContingencyTable> FullTables = Gen.Long[1, 100_000].Array[4].Select(o => new ContingencyTable(o[0], o[1], o[2], o[3]));

    [Fact]
    public void Both_things_are_equal_but_to_the_directed_measures()
        => Tables.Sample(table =>
        {
            var turned = new ContingencyTable(table.O11, table.O21, table.O12, table.O22);
            foreach (var measure in Enum.GetValues<AssociationMeasure>())
            {
                if (measure is not (AssociationMeasure.LogRatio or AssociationMeasure.DeltaPFirstGivenSecond or AssociationMeasure.DeltaPSecondGivenFirst))
                    Close.Equal(table.Of(measure), turned.Of(measure), 1e-11);
            }

            Close.Equal(table.DeltaPFirstGivenSecond, turned.DeltaPSecondGivenFirst);
        });

    [Fact]
    public void Each_lies_within_its_bounds()
        => Tables.Sample(table =>
        {
            AssertWithin(0, double.MaxValue, table.LogLikelihood);
            AssertWithin(0, table.N * 1.000001, table.ChiSquared);
            AssertWithin(0, table.ChiSquared * 1.000001, table.ChiSquaredYates);
            AssertWithin(0, 1, table.PValue);
            AssertWithin(0, 1, table.Dice);
            AssertWithin(double.NegativeInfinity, 14, table.LogDice);
            AssertWithin(0, 1, table.MinimumSensitivity);
            AssertWithin(-1.000001, 1.000001, table.DeltaPFirstGivenSecond);
            AssertWithin(-1.000001, 1.000001, table.DeltaPSecondGivenFirst);
            AssertWithin(0, double.PositiveInfinity, table.OddsRatio);
        });

    [Fact]
    public void Signed_measures_are_positive_for_attraction_and_negative_for_repulsion()
        => FullTables.Sample(table =>
        {
            var sign = Math.Sign((table.O11 * table.O22) - (table.O12 * table.O21));
            Assert.Equal(sign > 0, table.IsAttraction);
            Assert.Equal(sign, Math.Sign(table.TScore));
            Assert.Equal(sign, Math.Sign(table.ZScore));
            Assert.Equal(sign, Math.Sign(table.DeltaPFirstGivenSecond));
            Assert.Equal(sign, Math.Sign(table.DeltaPSecondGivenFirst));
            Assert.Equal(sign, table.OddsRatio.CompareTo(1));
            Assert.True(sign == 0 || Math.Sign(table.MutualInformation) == sign);
            Assert.True(sign == 0 || Math.Sign(table.LogRatio) == sign);
        });

    [Fact]
    public void The_log_likelihood_is_twice_the_mutual_information_of_the_table()
        => FullTables.Sample(table =>
        {
            double n = table.N;
            var information = Entropy(table.R1 / n, table.R2 / n) + Entropy(table.C1 / n, table.C2 / n) - Entropy(table.O11 / n, table.O12 / n, table.O21 / n, table.O22 / n);
            Assert.Equal(2 * n * information, table.LogLikelihood, n * 1e-13 * 8);
        });

    [Fact]
    public void Chi_squared_is_the_sum_over_the_cells_and_n_times_both_delta_p()
        => FullTables.Sample(table =>
        {
            double Cell(long o, double e) => (o - e) * (o - e) / e;
            var sum = Cell(table.O11, table.E11) + Cell(table.O12, table.E12) + Cell(table.O21, table.E21) + Cell(table.O22, table.E22);
            Assert.Equal(sum, table.ChiSquared, (sum + 1) * 1e-6);
            Close.Equal(table.N * table.DeltaPFirstGivenSecond * table.DeltaPSecondGivenFirst, table.ChiSquared);
        });

    [Fact]
    public void Ten_times_the_corpus_is_ten_times_the_evidence_and_as_strong_an_association()
        => FullTables.Sample(table =>
        {
            var large = new ContingencyTable(table.O11 * 10, table.O12 * 10, table.O21 * 10, table.O22 * 10);
            Close.Equal(10 * table.LogLikelihood, large.LogLikelihood, 1e-11);
            Close.Equal(10 * table.ChiSquared, large.ChiSquared);
            Close.Equal(Math.Sqrt(10) * table.TScore, large.TScore);
            Close.Equal(Math.Sqrt(10) * table.ZScore, large.ZScore);
            Close.Equal(table.LogDice, large.LogDice);
            Close.Equal(table.MinimumSensitivity, large.MinimumSensitivity);
            Close.Equal(table.OddsRatio, large.OddsRatio);
            Assert.Equal(table.MutualInformation, large.MutualInformation, 1e-12);
            Assert.Equal(table.MutualInformation + Math.Log2(table.O11), table.MI2, 1e-11);
            Assert.Equal(table.MI2 + Math.Log2(table.O11), table.MI3, 1e-11);
            Assert.Equal(table.LogRatio, large.LogRatio, 1e-12);
        });

    [Fact]
    public void Sums_of_rows_and_columns_make_the_same_table()
        => Tables.Sample(table => Assert.Equal(table, ContingencyTable.FromMarginals(table.O11, table.R1, table.C1, table.N)));

    [Fact]
    public void A_hundred_thousand_tables_allocate_nothing()
    {
        var measures = Enum.GetValues<AssociationMeasure>();
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

    private static double SumOf(AssociationMeasure[] measures, int rows)
    {
        var sum = 0.0;
        for (var i = 1; i <= rows; i++)
        {
            var table = new ContingencyTable(i, 1_000_000 - i, 3L * i, 100_000_000);
            foreach (var measure in measures)
                sum += table.Of(measure);
        }

        return sum;
    }

    private static double Entropy(params ReadOnlySpan<double> shares)
    {
        var sum = 0.0;
        foreach (var share in shares)
            sum -= share * Math.Log(share);
        return sum;
    }

    private static void AssertWithin(double low, double high, double value)
        => Assert.True(double.IsNaN(value) || (value >= low && value <= high), $"{value} is not within {low} and {high}");
}
