namespace Corpus.Tests;

public class ChiSquaredDistributionTests
{
    // The complementary error function of C's library, at √(value / 2); the first four are the limits of any table of χ² with one degree of freedom.
    [Theory]
    [InlineData(3.841458820694124, 0.05)]
    [InlineData(6.634896601021213, 0.01)]
    [InlineData(10.827566170662733, 0.001)]
    [InlineData(15.136705226623606, 0.0001)]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(0.1, 0.7518296340458492)]
    [InlineData(1, 0.31731050786291404)]
    [InlineData(7.9, 0.004943479736228246)]
    [InlineData(8, 0.004677734981047265)]
    [InlineData(8.1, 0.004426525857919833)]
    [InlineData(100, 1.5239706048320995e-23)]
    [InlineData(1_000, 1.7958327848006385e-219)]
    [InlineData(1e12, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    [InlineData(double.NaN, double.NaN)]
    public void The_tail_is_as_in_a_table(double value, double probability)
        => Close.Equal(probability, ChiSquaredDistribution.UpperTail(value), 1e-12);

    [Fact]
    public void A_greater_value_is_less_probable()
    {
        for (var value = 0.0; value < 1_400; value += 0.25)
            Assert.True(ChiSquaredDistribution.UpperTail(value + 0.25) < ChiSquaredDistribution.UpperTail(value), $"at {value}");
    }
}
