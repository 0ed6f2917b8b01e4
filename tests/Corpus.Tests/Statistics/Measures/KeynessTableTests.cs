namespace Corpus.Tests;

public class KeynessTableTests
{
    private const long Million = 1_000_000;

    [Theory]
    // P. Rayson on the Corpora list, 18 January 2002: keep and its forms in two corpora that he takes to have a million words each.
    [InlineData(KeynessMeasure.LogLikelihood, 392, Million, 170, Million, "90")]
    [InlineData(KeynessMeasure.LogLikelihood, 348, Million, 99, Million, "147")]
    [InlineData(KeynessMeasure.LogLikelihood, 15, Million, 14, Million, "0")]
    [InlineData(KeynessMeasure.LogLikelihood, 9, Million, 32, Million, "14")]
    // P. Pojanapunya and R. Watson Todd, Log-likelihood and odds ratio (2016), p. 154.
    [InlineData(KeynessMeasure.OddsRatio, 16_217, 2_796_938, 735, 2_087_946, "16.6")]
    // C. Gabrielatos and A. Marchi, Keyness: Matching metrics to definitions (2011), p. 18.
    [InlineData(KeynessMeasure.PercentDifference, 206_523, 959_641, 178_174, 1_562_358, "88.7")]
    // K. Hofland and S. Johansson, Word frequencies in British and American English (1982), p. 471.
    [InlineData(KeynessMeasure.DifferenceCoefficient, 18, Million, 35, Million, "-0.32")]
    // Sketch Engine, Simple maths: the lemma shard in the BNC and in ukWaC.
    [InlineData(KeynessMeasure.SimpleMaths, 35, 112_289_776, 263, 1_559_716_979, "1.1224")]
    public void It_gives_what_was_published(KeynessMeasure measure, long frequency, long size, long referenceFrequency, long referenceSize, string printed)
        => Published.Equal(printed, new KeynessTable(frequency, size, referenceFrequency, referenceSize).Of(measure));

    // A. Kilgarriff, Simple maths for keywords (2009): words of three frequencies, per million, and what adding 1, 100 and 1,000 makes of them.
    [Theory]
    [InlineData(10, 0, "11.0", "1.10", "1.01")]
    [InlineData(200, 100, "1.99", "1.50", "1.09")]
    [InlineData(12_000, 10_000, "1.20", "1.20", "1.18")]
    public void Simple_maths_brings_up_rare_or_common_words(long frequency, long referenceFrequency, string one, string hundred, string thousand)
    {
        var table = new KeynessTable(frequency, Million, referenceFrequency, Million);

        Published.Equal(one, table.SimpleMaths());
        Published.Equal(hundred, table.SimpleMaths(100));
        Published.Equal(thousand, table.SimpleMaths(1_000));
        Close.Equal(table.RelativeRisk, table.SimpleMaths(0));
    }

    // 30 in 1,000 against 30 in 3,000: 15 and 45 are expected, and it is three times as frequent.
    [Theory]
    [InlineData(KeynessMeasure.LogLikelihood, 17.260924347106847)] // 2 (30 ln 2 + 30 ln (2/3)) = 60 ln (4/3)
    [InlineData(KeynessMeasure.ChiSquared, 20.304568527918782)] // 225 (1/15 + 1/45 + 1/985 + 1/2,955)
    [InlineData(KeynessMeasure.LogRatio, 1.584962500721156)]
    [InlineData(KeynessMeasure.PercentDifference, 200)]
    [InlineData(KeynessMeasure.RelativeRisk, 3)]
    [InlineData(KeynessMeasure.OddsRatio, 30.0 * 2_970 / (30 * 970))]
    [InlineData(KeynessMeasure.DifferenceCoefficient, 0.5)]
    [InlineData(KeynessMeasure.SimpleMaths, 30_001.0 / 10_001)]
    [InlineData(KeynessMeasure.Bic, 17.260924347106847 - 8.294049640102028)]
    [InlineData(KeynessMeasure.Ell, 0.10375937481971095)] // 60 ln (4/3) / (120 ln 4)
    [InlineData(KeynessMeasure.EllRayson, 17.260924347106847 / (4_000 * 2.70805020110221))]
    public void It_gives_what_a_person_reckons(KeynessMeasure measure, double value)
        => Close.Equal(value, new KeynessTable(30, 1_000, 30, 3_000).Of(measure));

    [Fact]
    public void The_four_cells_add_the_other_words()
    {
        var table = new KeynessTable(30, 1_000, 30, 3_000);
        var others = 2 * ((970 * Math.Log(970.0 / 985)) + (2_970 * Math.Log(2_970.0 / 2_955)));

        Close.Equal(table.LogLikelihood + others, table.LogLikelihood4, 1e-11);
        Assert.Equal(new ContingencyTable(30, 970, 30, 2_970), table.ToContingencyTable());
        Assert.Equal(table.ToContingencyTable().ChiSquaredYates, table.ChiSquaredYates);
        Assert.Equal((30_000, 10_000), (table.PerMillion, table.ReferencePerMillion));
        Assert.Equal("30 of 1000 against 30 of 3000", table.ToString());
    }

    [Fact]
    public void Over_use_is_positive_and_under_use_negative()
    {
        KeynessTable over = new(30, 1_000, 30, 3_000), under = new(30, 3_000, 30, 1_000), equal = new(10, 1_000, 30, 3_000);

        Assert.Equal((1, -1, 0), (over.Sign, under.Sign, equal.Sign));
        Assert.All(
            [KeynessMeasure.LogLikelihood, KeynessMeasure.LogLikelihood4, KeynessMeasure.ChiSquared, KeynessMeasure.ChiSquaredYates, KeynessMeasure.Ell, KeynessMeasure.EllRayson],
            measure =>
            {
                Close.Equal(over.Of(measure), under.Of(measure));
                Close.Equal(over.Of(measure), over.SignedOf(measure));
                Close.Equal(-over.Of(measure), under.SignedOf(measure));
                Assert.True(over.Of(measure) > 0, $"{measure}");
            });
        Assert.All(
            [KeynessMeasure.LogRatio, KeynessMeasure.PercentDifference, KeynessMeasure.DifferenceCoefficient, KeynessMeasure.Bic, KeynessMeasure.SimpleMaths, KeynessMeasure.OddsRatio, KeynessMeasure.RelativeRisk],
            measure => Assert.Equal(under.Of(measure), under.SignedOf(measure)));
        Assert.Equal((true, true, true), (under.LogRatio < 0, under.PercentDifference < 0, under.DifferenceCoefficient < 0));
    }

    [Fact]
    public void Over_use_is_exact()
    {
        const long n = 1_000_000_000_000; // (n − 1)² − n (n − 2) = 1

        Assert.Equal(1, new KeynessTable(n - 1, n, n - 2, n - 1).Sign);
        Assert.Equal(-1, new KeynessTable(n - 2, n - 1, n - 1, n).Sign);
    }

    [Fact]
    public void The_probability_is_below_the_limit_where_the_log_likelihood_is_above_it()
    {
        Assert.True(new KeynessTable(30, 1_000, 30, 3_000).PValue < 0.0001); // 17.26 is above 15.14
        Assert.InRange(new KeynessTable(9, Million, 32, Million).PValue, 0.0001, 0.001); // 13.7 is above 10.83
        Close.Equal(new KeynessTable(30, 1_000, 30, 3_000).ToContingencyTable().PValue, new KeynessTable(30, 1_000, 30, 3_000).PValue4);
    }

    [Theory]
    [InlineData(100_000_000_001, 1_000_000_000_000, 100_000_000_000, 1_000_000_000_000, 4.999999999975e-12)] // by decimals of 60 digits
    [InlineData(200, 80_000, 2_546, 10_000_000, 5.42187152406053381e2)]
    [InlineData(1_000_000_000_000, 1_000_000_000_000, 0, 1_000_000_000_000, 1.3862943611198906e12)]
    public void The_log_likelihood_of_large_counts_is_right_even_where_there_is_next_to_none(long a, long c, long b, long d, double value)
        => Close.Equal(value, new KeynessTable(a, c, b, d).LogLikelihood, 1e-11);

    // The values in the order of the measures: LL, G², χ², Yates, log ratio, %DIFF, risk, odds, difference, simple maths, BIC, ELL, Rayson's ELL.
    [Theory]
    [InlineData("in neither", 0, 10, 0, 10, "0 0 0 0 NaN NaN NaN NaN NaN 1 -2.9957 NaN NaN")]
    [InlineData("only in the corpus", 4, 10, 0, 10, "5.5452 6.5559 5 2.8125 3 Infinity Infinity Infinity 1 400001 2.5494 1 0.4")]
    [InlineData("only in the reference", 0, 10, 4, 10, "5.5452 6.5559 5 2.8125 -3 -100 0 0 -1 0 2.5494 1 0.4")]
    [InlineData("nothing else", 4, 4, 4, 4, "0 0 0 0 0 0 1 NaN 0 1 -2.0794 0 0")]
    [InlineData("nothing else in the corpus", 4, 4, 2, 4, "0.6796 3.4522 2.6667 0.6667 1 100 2 Infinity 0.3333 2.0000 -1.3998 0.0817 0.0773")]
    [InlineData("no corpus", 0, 0, 4, 10, "0 0 0 0 NaN NaN NaN NaN NaN NaN -2.3026 NaN NaN")]
    [InlineData("no reference", 4, 10, 0, 0, "0 0 0 0 NaN NaN NaN NaN NaN NaN -2.3026 NaN NaN")]
    [InlineData("nothing", 0, 0, 0, 0, "0 0 0 0 NaN NaN NaN NaN NaN NaN NaN NaN NaN")]
    public void Zeros_have_defined_values(string what, long frequency, long size, long referenceFrequency, long referenceSize, string values)
    {
        var table = new KeynessTable(frequency, size, referenceFrequency, referenceSize);
        var expected = values.Split(' ').Select(value => double.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var measures = Enum.GetValues<KeynessMeasure>();

        Assert.Equal(measures.Length, expected.Length);
        Assert.All(measures.Zip(expected), pair => Assert.True(
            pair.Second.Equals(table.Of(pair.First)) || Math.Abs(pair.Second - table.Of(pair.First)) < 0.00005, $"{what}: {pair.First} is {table.Of(pair.First)}, not {pair.Second}"));
        Assert.Equal(table.LogLikelihood == 0, table.PValue == 1);
    }

    [Fact]
    public void Impossible_counts_are_refused_by_name()
    {
        Assert.Equal("Frequency", Assert.Throws<ArgumentOutOfRangeException>(() => new KeynessTable(-1, 0, 0, 0)).ParamName);
        Assert.Equal("Size", Assert.Throws<ArgumentOutOfRangeException>(() => new KeynessTable(0, -1, 0, 0)).ParamName);
        Assert.Equal("ReferenceFrequency", Assert.Throws<ArgumentOutOfRangeException>(() => new KeynessTable(0, 0, -1, 0)).ParamName);
        Assert.Equal("ReferenceSize", Assert.Throws<ArgumentOutOfRangeException>(() => new KeynessTable(0, 0, 0, long.MaxValue)).ParamName);
        Assert.Contains("within Size, which is only 4", Assert.Throws<ArgumentOutOfRangeException>(() => new KeynessTable(5, 4, 0, 0)).Message, StringComparison.Ordinal);
        Assert.Equal("ReferenceFrequency", Assert.Throws<ArgumentOutOfRangeException>(() => new KeynessTable(0, 0, 5, 4)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(KeynessTable).SimpleMaths(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(KeynessTable).SimpleMaths(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(KeynessTable).Of((KeynessMeasure)99));
    }
}
