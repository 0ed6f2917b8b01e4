namespace Corpus.Tests;

public class ContingencyTableTests
{
    // C. Manning and H. Schütze, Foundations of Statistical Natural Language Processing (1999), chapter 5, by way of NLTK's test/collocations.doctest; T. Dunning (1993), table 1.
    [Theory]
    [InlineData(AssociationMeasure.TScore, 8, 15_828, 4_675, 14_307_668, "0.9999")]
    [InlineData(AssociationMeasure.TScore, 20, 42, 20, 14_307_668, "4.4721")]
    [InlineData(AssociationMeasure.ChiSquared, 8, 15_828, 4_675, 14_307_668, "1.55")]
    [InlineData(AssociationMeasure.ChiSquared, 59, 67, 65, 571_007, "456400")]
    [InlineData(AssociationMeasure.LogLikelihood, 110, 2_552, 221, 31_777, "270.72")]
    [InlineData(AssociationMeasure.LogLikelihood, 8, 13, 32, 31_777, "95.29")]
    [InlineData(AssociationMeasure.MutualInformation, 20, 42, 20, 14_307_668, "18.38")]
    [InlineData(AssociationMeasure.MutualInformation, 20, 15_019, 15_629, 14_307_668, "0.29")]
    // Dunning 1993, pp. 72 and 73.
    [InlineData(AssociationMeasure.LogLikelihood, 10, 10, 13, 31_777, "167.23")]
    [InlineData(AssociationMeasure.ChiSquared, 3, 3, 3, 31_777, "31777")]
    // T. Pedersen, Fishing for exactness (1996), p. 10: 1, 3, 3 and 1.
    [InlineData(AssociationMeasure.ChiSquaredYates, 1, 4, 4, 8, "0.5")]
    // K. Church and P. Hanks (1990), p. 24: doctor and honorary.
    [InlineData(AssociationMeasure.MutualInformation, 8, 1_105, 44, 15_000_000, "11.3")]
    // S. Gries (2013), p. 144: of course.
    [InlineData(AssociationMeasure.DeltaPSecondGivenFirst, 5_610, 174_548, 7_867, 10_409_868, "0.032")]
    [InlineData(AssociationMeasure.DeltaPFirstGivenSecond, 5_610, 174_548, 7_867, 10_409_868, "0.697")]
    // F. Smadja, K. McKeown and V. Hatzivassiloglou (1996), p. 13.
    [InlineData(AssociationMeasure.Dice, 130, 3_121, 143, 1_000_000, "0.08")]
    // T. Pedersen and R. Bruce (1996), p. 12.
    [InlineData(AssociationMeasure.MinimumSensitivity, 17, 257, 1_018, 1_300_000, "0.016699")]
    public void It_gives_what_was_published(AssociationMeasure measure, long joint, long first, long second, long total, string printed)
        => Published.Equal(printed, ContingencyTable.FromMarginals(joint, first, second, total).Of(measure));

    // 8 together, 16 and 32 in all, of 128: 4 are expected.
    [Theory]
    [InlineData(AssociationMeasure.TScore, 4 / 2.8284271247461903)]
    [InlineData(AssociationMeasure.ZScore, 2)]
    [InlineData(AssociationMeasure.MutualInformation, 1)]
    [InlineData(AssociationMeasure.MI2, 4)]
    [InlineData(AssociationMeasure.MI3, 7)]
    [InlineData(AssociationMeasure.Dice, 16.0 / 48)]
    [InlineData(AssociationMeasure.LogDice, 14 - 1.5849625007211562)]
    [InlineData(AssociationMeasure.LogRatio, 1.2223924213364481)] // ½ against 24/112
    [InlineData(AssociationMeasure.MinimumSensitivity, 0.25)]
    [InlineData(AssociationMeasure.DeltaPSecondGivenFirst, (1.0 / 2) - (24.0 / 112))]
    [InlineData(AssociationMeasure.DeltaPFirstGivenSecond, (1.0 / 4) - (8.0 / 96))]
    [InlineData(AssociationMeasure.OddsRatio, 8.0 * 88 / (8 * 24))]
    [InlineData(AssociationMeasure.ChiSquared, (16 / 4.0) + (16 / 12.0) + (16 / 28.0) + (16 / 84.0))]
    [InlineData(AssociationMeasure.ChiSquaredYates, (12.25 / 4) + (12.25 / 12) + (12.25 / 28) + (12.25 / 84))]
    public void It_gives_what_a_person_reckons(AssociationMeasure measure, double value)
        => Close.Equal(value, ContingencyTable.FromMarginals(8, 16, 32, 128).Of(measure));

    [Fact]
    public void The_log_likelihood_is_that_of_the_formula()
        => Close.Equal(2 * ((8 * Math.Log(8 / 4.0)) + (8 * Math.Log(8 / 12.0)) + (24 * Math.Log(24 / 28.0)) + (88 * Math.Log(88 / 84.0))), new ContingencyTable(8, 8, 24, 88).LogLikelihood);

    [Fact]
    public void It_has_the_sums_of_rows_and_columns_and_what_is_expected()
    {
        var table = ContingencyTable.FromMarginals(8, 16, 32, 128);

        Assert.Equal(new ContingencyTable(8, 8, 24, 88), table);
        Assert.Equal((16, 112, 32, 96, 128), (table.R1, table.R2, table.C1, table.C2, table.N));
        Assert.Equal((4, 12, 28, 84), (table.E11, table.E12, table.E21, table.E22));
        Assert.Equal("[8 8; 24 88]", table.ToString());
    }

    [Theory]
    [InlineData(3_000, 3_000, 3_000, "14")]
    [InlineData(300, 3_000, 3_000, "10.678")]
    [InlineData(1, 16_384, 16_384, "0")]
    public void Log_dice_is_fourteen_at_most_and_does_not_depend_on_the_total(long joint, long first, long second, string printed)
    {
        Published.Equal(printed, ContingencyTable.FromMarginals(joint, first, second, 100_000).LogDice);
        Published.Equal(printed, ContingencyTable.FromMarginals(joint, first, second, 900_000_000_000).LogDice);
    }

    [Theory]
    [InlineData(9, 1, 1, 9, true)]
    [InlineData(1, 9, 9, 1, false)]
    [InlineData(5, 5, 5, 5, false)]
    [InlineData(1_000_000_000_000, 999_999_999_999, 1_000_000_000_001, 1_000_000_000_000, true)] // n² − (n − 1)(n + 1) = 1
    [InlineData(0, 0, 0, 0, false)]
    public void Attraction_is_exact(long o11, long o12, long o21, long o22, bool attracts)
        => Assert.Equal(attracts, new ContingencyTable(o11, o12, o21, o22).IsAttraction);

    [Theory]
    [InlineData(250_000_000_001, 249_999_999_999, 249_999_999_999, 250_000_000_001, 1.6e-11)]
    [InlineData(123_456_789_012, 876_543_210_988, 123_456_789_999, 876_543_210_001, 4.50107242006089397e-6)] // by decimals of 60 digits
    [InlineData(1_001, 999_000, 10_000, 9_990_000, 9.07851406441520815e-4)]
    [InlineData(500_000_000_000, 0, 0, 500_000_000_000, 1.3862943611198906e12)] // 2 N ln 2
    [InlineData(100_000, 900_000_000_000, 1_000_000, 9_000_000_000_000, 0)]
    public void The_log_likelihood_of_large_counts_is_right_even_where_there_is_next_to_none(long o11, long o12, long o21, long o22, double value)
        => Close.Equal(value, new ContingencyTable(o11, o12, o21, o22).LogLikelihood, 1e-11);

    [Fact]
    public void Large_counts_do_not_overflow()
    {
        const long greatest = long.MaxValue / 4;
        var table = new ContingencyTable(greatest, greatest, greatest, greatest);

        Assert.Equal(4 * greatest, table.N);
        Assert.All(Enum.GetValues<AssociationMeasure>(), measure => Assert.True(double.IsFinite(table.Of(measure)), $"{measure}"));
        Assert.All(Enum.GetValues<AssociationMeasure>(), measure => Assert.True(double.IsFinite(new ContingencyTable(greatest, 1, 1, greatest).Of(measure)), $"{measure}"));
        Assert.Equal((0.0, 0.0), (table.LogLikelihood, table.ChiSquared));
    }

    [Fact]
    public void The_probability_of_a_log_likelihood_is_that_of_chi_squared()
        => Published.Equal("0.25", new ContingencyTable(8, 15_820, 4_667, 14_287_173).PValue); // 1.3254: between 0.2 and 0.3 in any table

    [Fact]
    public void An_unknown_measure_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => default(ContingencyTable).Of((AssociationMeasure)99));
}
