namespace Corpus.Sources.Tests.Dates;

public sealed class PartialDateConstructionTests
{
    [Fact]
    public void A_date_is_made_of_its_parts()
    {
        Assert.Equal(PartialDate.Parse("2022"), new PartialDate(2022));
        Assert.Equal(PartialDate.Parse("2022-10"), new PartialDate(2022, 10));
        Assert.Equal(PartialDate.Parse("2022-10-11"), new PartialDate(2022, 10, 11));
    }

    [Fact]
    public void A_day_becomes_a_date_by_itself()
    {
        PartialDate date = new DateOnly(2022, 10, 11);
        Assert.Equal(new PartialDate(2022, 10, 11), date);
        Assert.Equal(date, PartialDate.FromDateOnly(new DateOnly(2022, 10, 11)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-44)]
    [InlineData(10000)]
    public void A_year_out_of_range_is_refused(int year)
    {
        Assert.StartsWith("Years run from 1 to 9999.", Refusal("year", () => new PartialDate(year)), StringComparison.Ordinal);
        Assert.StartsWith("Years run from 1 to 9999.", Refusal("year", () => new PartialDate(year, 10)), StringComparison.Ordinal);
        Assert.StartsWith("Years run from 1 to 9999.", Refusal("year", () => new PartialDate(year, 10, 11)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(14)]
    public void A_month_out_of_range_is_refused(int month)
    {
        Assert.StartsWith("Months run from 1 to 12.", Refusal("month", () => new PartialDate(2022, month)), StringComparison.Ordinal);
        Assert.StartsWith("Months run from 1 to 12.", Refusal("month", () => new PartialDate(2022, month, 1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    [InlineData(33)]
    public void A_day_that_the_month_lacks_is_refused(int day) =>
        Assert.StartsWith("February 2022 has 28 days.", Refusal("day", () => new PartialDate(2022, 2, day)), StringComparison.Ordinal);

    private static string Refusal(string parameter, Func<PartialDate> make) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => make()).Message;
}
