using System.Globalization;

namespace Corpus.Tests;

/// <summary>What the page says of zeros: none throws, evidence that is not there is 0, and a strength that cannot be told is NaN.</summary>
public class ContingencyTableZeroTests
{
    // The values in the order of the measures: G², χ², Yates, t, z, MI, MI², MI³, Dice, logDice, log ratio, minimum sensitivity, ΔP, ΔP, odds ratio.
    [Theory]
    [InlineData("a table of zeros", 0, 0, 0, 0, "0 0 0 0 0 NaN NaN NaN NaN NaN NaN NaN NaN NaN NaN")]
    [InlineData("never together", 0, 4, 4, 8, "2.7184 1.7778 0.4444 -Infinity -1 -Infinity -Infinity -Infinity 0 -Infinity -1.4150 0 -0.3333 -0.3333 0")]
    [InlineData("only together", 4, 0, 0, 12, "17.9947 16 11.1111 1.5 3 2 4 6 1 14 4.5850 1 1 1 Infinity")]
    [InlineData("nothing else", 4, 0, 0, 0, "0 0 0 0 0 0 2 4 1 14 NaN 1 NaN NaN NaN")]
    [InlineData("no first", 0, 0, 4, 4, "0 0 0 0 0 NaN NaN NaN 0 -Infinity NaN NaN NaN 0 NaN")]
    [InlineData("no second", 0, 4, 0, 4, "0 0 0 0 0 NaN NaN NaN 0 -Infinity NaN NaN 0 NaN NaN")]
    [InlineData("neither", 0, 0, 0, 8, "0 0 0 0 0 NaN NaN NaN NaN NaN NaN NaN NaN NaN NaN")]
    [InlineData("one or the other", 0, 4, 4, 0, "11.0904 8 4.5 -Infinity -1.4142 -Infinity -Infinity -Infinity 0 -Infinity -3 0 -1 -1 0")]
    public void Zeros_have_defined_values(string what, long o11, long o12, long o21, long o22, string values)
    {
        var table = new ContingencyTable(o11, o12, o21, o22);
        var expected = values.Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray();
        var measures = Enum.GetValues<AssociationMeasure>();

        Assert.Equal(measures.Length, expected.Length);
        Assert.All(measures.Zip(expected), pair => Assert.True(
            pair.Second.Equals(table.Of(pair.First)) || Math.Abs(pair.Second - table.Of(pair.First)) < 0.00005, $"{what}: {pair.First} is {table.Of(pair.First)}, not {pair.Second}"));
    }

    [Fact]
    public void Together_in_all_that_was_counted_is_no_evidence()
    {
        var table = ContingencyTable.FromMarginals(7, 7, 7, 7);

        Assert.Equal((0.0, 0.0, 0.0, 14.0), (table.LogLikelihood, table.ChiSquared, table.MutualInformation, table.LogDice));
        Assert.Equal(1, table.PValue);
    }

    [Theory]
    [InlineData(-1, 2, 2, 4, "joint", "negative")]
    [InlineData(1, -2, 2, 4, "first", "negative")]
    [InlineData(1, 2, -2, 4, "second", "negative")]
    [InlineData(0, 0, 0, -4, "total", "negative")]
    [InlineData(3, 2, 4, 9, "joint", "within first, which is only 2")]
    [InlineData(3, 4, 2, 9, "joint", "within second, which is only 2")]
    [InlineData(1, 4, 4, 6, "total", "there 7 times")]
    [InlineData(0, long.MaxValue, 0, long.MaxValue, "first", "at most 2305843009213693951")]
    public void Impossible_sums_are_refused_with_a_reason(long joint, long first, long second, long total, string name, string reason)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => ContingencyTable.FromMarginals(joint, first, second, total));

        Assert.Equal(name, refusal.ParamName);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_count_is_refused_by_name()
    {
        Assert.Equal("O11", Assert.Throws<ArgumentOutOfRangeException>(() => new ContingencyTable(-1, 0, 0, 0)).ParamName);
        Assert.Equal("O12", Assert.Throws<ArgumentOutOfRangeException>(() => new ContingencyTable(0, -1, 0, 0)).ParamName);
        Assert.Equal("O21", Assert.Throws<ArgumentOutOfRangeException>(() => new ContingencyTable(0, 0, -1, 0)).ParamName);
        Assert.Equal("O22", Assert.Throws<ArgumentOutOfRangeException>(() => new ContingencyTable(0, 0, 0, long.MaxValue)).ParamName);
    }
}
