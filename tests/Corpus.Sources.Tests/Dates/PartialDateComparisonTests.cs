namespace Corpus.Sources.Tests.Dates;

public sealed class PartialDateComparisonTests
{
    [Theory]
    [InlineData("2022-10-11", "2022-10-12", true)]
    [InlineData("2022-09", "2022-1X", true)]
    [InlineData("201X", "2020", true)]
    [InlineData("2021~", "2022?", true)]
    [InlineData("2022", "2022-05", false)]
    [InlineData("2022-05", "2022", false)]
    [InlineData("2022", "2022", false)]
    [InlineData("2023", "2022", false)]
    [InlineData("", "2022", false)]
    [InlineData("2022", "", false)]
    [InlineData("", "", false)]
    public void Before_is_said_only_when_it_is_certain(string left, string right, bool expected)
    {
        Assert.Equal(expected, Date(left).IsDefinitelyBefore(Date(right)));
        Assert.Equal(expected, Date(right).IsDefinitelyAfter(Date(left)));
    }

    [Theory]
    [InlineData("2022", "2022-05", true)]
    [InlineData("2022-12", "2022", true)]
    [InlineData("2022-10-1X", "2022-10-19", true)]
    [InlineData("2022-10-1X", "2022-10-20", false)]
    [InlineData("2022-0X", "2022-10", false)]
    [InlineData("2022?", "2022~", true)]
    [InlineData("", "2022", false)]
    [InlineData("", "", false)]
    public void Dates_overlap_that_share_a_day(string left, string right, bool expected)
    {
        Assert.Equal(expected, Date(left).Overlaps(Date(right)));
        Assert.Equal(expected, Date(right).Overlaps(Date(left)));
    }

    [Theory]
    [InlineData("2022", "2022-05", true)]
    [InlineData("2022-05", "2022", false)]
    [InlineData("2022", "2022-XX", true)]
    [InlineData("2022-1X", "2022-10-01", true)]
    [InlineData("2022-1X", "2022-09-30", false)]
    [InlineData("20XX", "2099-12-31", true)]
    [InlineData("20XX", "2100", false)]
    [InlineData("", "2022", false)]
    [InlineData("2022", "", false)]
    [InlineData("", "", false)]
    public void A_date_contains_what_lies_within_its_extent(string outer, string inner, bool expected) =>
        Assert.Equal(expected, Date(outer).Contains(Date(inner)));

    [Fact]
    public void A_day_stands_for_a_date()
    {
        var october = new PartialDate(2022, 10);
        Assert.True(october.Contains(new DateOnly(2022, 10, 31)));
        Assert.True(october.Overlaps(new DateOnly(2022, 10, 1)));
        Assert.True(october.IsDefinitelyBefore(new DateOnly(2022, 11, 1)));
        Assert.True(october.IsDefinitelyAfter(new DateOnly(2022, 9, 30)));
    }

    private static PartialDate Date(string text) => text.Length == 0 ? default : PartialDate.Parse(text);
}
