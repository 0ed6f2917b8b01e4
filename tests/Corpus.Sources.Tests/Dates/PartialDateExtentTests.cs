namespace Corpus.Sources.Tests.Dates;

public sealed class PartialDateExtentTests
{
    [Theory]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2022-XX", "2022-01-01", "2022-12-31")]
    [InlineData("2022-XX-XX", "2022-01-01", "2022-12-31")]
    [InlineData("2022-0X", "2022-01-01", "2022-09-30")]
    [InlineData("2022-1X", "2022-10-01", "2022-12-31")]
    [InlineData("2022-02", "2022-02-01", "2022-02-28")]
    [InlineData("2020-02-XX", "2020-02-01", "2020-02-29")]
    [InlineData("2022-10-0X", "2022-10-01", "2022-10-09")]
    [InlineData("2022-10-1X", "2022-10-10", "2022-10-19")]
    [InlineData("2022-02-2X", "2022-02-20", "2022-02-28")]
    [InlineData("2022-10-3X", "2022-10-30", "2022-10-31")]
    [InlineData("2022-04-3X", "2022-04-30", "2022-04-30")]
    [InlineData("2022-10-11", "2022-10-11", "2022-10-11")]
    [InlineData("99XX", "9900-01-01", "9999-12-31")]
    public void A_date_reaches_from_the_first_day_it_can_mean_to_the_last(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
    }

    [Theory]
    [InlineData("2022-10?")]
    [InlineData("2022-10~")]
    [InlineData("2022-10%")]
    public void A_qualifier_does_not_change_the_extent(string text)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((new DateOnly(2022, 10, 1), new DateOnly(2022, 10, 31)), (date.Earliest, date.Latest));
    }

    [Fact]
    public void The_unknown_date_has_no_extent()
    {
        var date = default(PartialDate);
        Assert.True(date.IsUnknown);
        Assert.Null(date.Earliest);
        Assert.Null(date.Latest);
        Assert.Equal((DatePrecision.Unknown, DateQualifier.None), (date.Precision, date.Qualifier));
        Assert.Equal((null, null, null), (date.Year, date.Month, date.Day));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
