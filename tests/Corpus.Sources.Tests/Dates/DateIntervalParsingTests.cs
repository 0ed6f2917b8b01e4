namespace Corpus.Sources.Tests.Dates;

public sealed class DateIntervalParsingTests
{
    [Theory]
    [InlineData("2022-03/2022-10", "2022-03", "2022-10")]
    [InlineData("2022?/2023~", "2022?", "2023~")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005")]
    [InlineData("2022-10/2022", "2022-10", "2022")]
    [InlineData("2022/2022", "2022", "2022")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-XX", "2004-07-03")]
    public void An_interval_runs_between_two_dates(string text, string start, string end)
    {
        var interval = DateInterval.Parse(text);
        Assert.Equal(PartialDate.Parse(start), interval.Start);
        Assert.Equal(PartialDate.Parse(end), interval.End);
        Assert.False(interval.IsOpenStart || interval.IsOpenEnd || interval.IsUnknown);
        Assert.Equal((interval.Start.Earliest, interval.End.Latest), (interval.Earliest, interval.Latest));
    }

    [Theory]
    [InlineData("2022/..", false, true)]
    [InlineData("2022/", false, false)]
    public void An_end_is_open_or_unknown(string text, bool isOpenStart, bool isOpenEnd)
    {
        var interval = DateInterval.Parse(text);
        Assert.Equal((isOpenStart, isOpenEnd), (interval.IsOpenStart, interval.IsOpenEnd));
        Assert.Equal(new PartialDate(2022), interval.Start);
        Assert.True(interval.End.IsUnknown);
        Assert.Equal((new DateOnly(2022, 1, 1), null), (interval.Earliest, interval.Latest));
    }

    [Theory]
    [InlineData("../2022", true, false)]
    [InlineData("/2022", false, false)]
    public void A_start_is_open_or_unknown(string text, bool isOpenStart, bool isOpenEnd)
    {
        var interval = DateInterval.Parse(text);
        Assert.Equal((isOpenStart, isOpenEnd), (interval.IsOpenStart, interval.IsOpenEnd));
        Assert.True(interval.Start.IsUnknown);
        Assert.Equal(new PartialDate(2022), interval.End);
        Assert.Equal((null, new DateOnly(2022, 12, 31)), (interval.Earliest, interval.Latest));
    }

    [Theory]
    [InlineData("", "a '/' parts its two ends, as in 2022-03/2022-10")]
    [InlineData("2022", "a '/' parts its two ends, as in 2022-03/2022-10")]
    [InlineData("2022..2023", "a '/' parts its two ends, as in 2022-03/2022-10")]
    [InlineData("2022/2023/2024", "it has one '/', between its two ends, as in 2022-03/2022-10")]
    [InlineData("2022-10/2022-03", "the interval ends before it starts")]
    [InlineData("2022/2021~", "the interval ends before it starts")]
    [InlineData("/", "an interval needs a date at one of its ends")]
    [InlineData("../..", "an interval needs a date at one of its ends")]
    [InlineData("/..", "an interval needs a date at one of its ends")]
    [InlineData("../", "an interval needs a date at one of its ends")]
    [InlineData("2022-13/2023", "its start is not a date: month 13 does not exist; months run from 01 to 12")]
    [InlineData("2022/2023-02-30", "its end is not a date: February 2023 has 28 days")]
    [InlineData("2022-03/10", "its end is not a date: a year has four digits, as in 2022")]
    [InlineData("2022/.", "its end is not a date: write a year, a month or a day, as in 2022, 2022-10 or 2022-10-11")]
    public void What_is_not_an_interval_is_refused_with_a_reason(string text, string problem)
    {
        Assert.False(DateInterval.TryParse(text, out var interval, out var told));
        Assert.Equal(problem, told);
        Assert.Equal(default, interval);
        var exception = Assert.Throws<FormatException>(() => DateInterval.Parse(text));
        Assert.Equal($"The text is not an interval of dates: {problem}.", exception.Message);
    }

    [Fact]
    public void Null_is_not_an_interval()
    {
        Assert.False(DateInterval.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => DateInterval.Parse(null!));
    }

    [Fact]
    public void TryParse_allocates_nothing()
    {
        _ = DateInterval.TryParse("2022?/2023~", out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(DateInterval.TryParse("2022-10-11?/..", out _));
        _ = DateInterval.TryParse("2022-10/2022-03", out _);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
