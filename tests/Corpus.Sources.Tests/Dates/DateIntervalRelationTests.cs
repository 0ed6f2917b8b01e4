using CsCheck;

namespace Corpus.Sources.Tests.Dates;

public sealed class DateIntervalRelationTests
{
    [Theory]
    [InlineData("2022-03/2022-10", "2022-03-01", true)]
    [InlineData("2022-03/2022-10", "2022-10-31", true)]
    [InlineData("2022-03/2022-10", "2022-1X", false)]
    [InlineData("2022-03/2022-10", "2022", false)]
    [InlineData("2022-03/2022-10", "2022-0X", false)]
    [InlineData("2022-03/2022-10", "2022-02-28", false)]
    [InlineData("2022/..", "9999", true)]
    [InlineData("2022/..", "2021", false)]
    [InlineData("../2022", "0001", true)]
    [InlineData("2022/", "2022-05", true)] // within the start
    [InlineData("2022/", "2023", false)] // nobody knows
    [InlineData("/2022", "2022-05", true)]
    [InlineData("/2022", "2021", false)]
    [InlineData("2022/..", "", false)]
    [InlineData("../2022", "", false)]
    public void An_interval_contains_what_surely_lies_within(string interval, string date, bool expected) =>
        Assert.Equal(expected, DateInterval.Parse(interval).Contains(Date(date)));

    [Theory]
    [InlineData("2022-03/2022-10", "2022", true)]
    [InlineData("2022-03/2022-10", "2022-1X", true)]
    [InlineData("2022-03/2022-10", "2022-10-31", true)]
    [InlineData("2022-03/2022-10", "2022-03-01", true)]
    [InlineData("2022-03/2022-10", "2022-11", false)]
    [InlineData("2022-03/2022-10", "2022-02", false)]
    [InlineData("2022/..", "9999", true)]
    [InlineData("2022/..", "2021", false)]
    [InlineData("../2022", "2023", false)]
    [InlineData("2022/", "2023", true)] // it may
    [InlineData("/2022", "0001", true)]
    [InlineData("/2022", "2023", false)]
    [InlineData("2022/..", "", false)]
    [InlineData("../2022", "", false)]
    public void An_interval_overlaps_what_may_share_a_day(string interval, string date, bool expected)
    {
        Assert.Equal(expected, DateInterval.Parse(interval).Overlaps(Date(date)));
        Assert.Equal(expected, Date(date).Overlaps(DateInterval.Parse(interval)));
    }

    [Theory]
    [InlineData("2022-03/2022-10", "2022-10/2022-12", true)]
    [InlineData("2022-03/2022-10", "2022-10-31/2022-12", true)]
    [InlineData("2022-03/2022-10", "2022-11/2022-12", false)]
    [InlineData("2022/..", "../2022", true)]
    [InlineData("2022/..", "../2021", false)]
    [InlineData("2022/", "2024/2025", true)]
    public void Two_intervals_overlap_that_may_share_a_day(string left, string right, bool expected)
    {
        Assert.Equal(expected, DateInterval.Parse(left).Overlaps(DateInterval.Parse(right)));
        Assert.Equal(expected, DateInterval.Parse(right).Overlaps(DateInterval.Parse(left)));
    }

    [Fact]
    public void The_unknown_interval_contains_and_overlaps_nothing()
    {
        var unknown = default(DateInterval);
        Assert.True(unknown.IsUnknown);
        Assert.Equal((null, null), (unknown.Earliest, unknown.Latest));
        Assert.False(unknown.Contains(new PartialDate(2022)));
        Assert.False(unknown.Overlaps(new PartialDate(2022)));
        Assert.False(unknown.Overlaps(unknown));
        Assert.False(DateInterval.Parse("2022/..").Overlaps(unknown));
    }

    [Fact]
    public void An_interval_from_a_date_to_itself_relates_to_others_as_the_date_does() =>
        Gen.Select(WrittenDates.Valid, WrittenDates.Valid).Sample((left, right) =>
        {
            var (a, b) = (PartialDate.Parse(left), PartialDate.Parse(right));
            var interval = new DateInterval(a, a);
            return interval.Contains(b) == a.Contains(b) && interval.Overlaps(b) == a.Overlaps(b)
                && interval.Overlaps(new DateInterval(b, b)) == a.Overlaps(b);
        });

    private static PartialDate Date(string text) => text.Length == 0 ? default : PartialDate.Parse(text);
}
