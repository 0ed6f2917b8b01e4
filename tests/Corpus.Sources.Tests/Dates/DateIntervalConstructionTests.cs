namespace Corpus.Sources.Tests.Dates;

public sealed class DateIntervalConstructionTests
{
    [Fact]
    public void An_interval_is_made_of_its_ends()
    {
        Assert.Equal(DateInterval.Parse("2022-03/2022-10"), new DateInterval(new PartialDate(2022, 3), new PartialDate(2022, 10)));
        Assert.Equal(DateInterval.Parse("2022/"), new DateInterval(new PartialDate(2022), default));
        Assert.Equal(DateInterval.Parse("/2022"), new DateInterval(default, new PartialDate(2022)));
        Assert.Equal(DateInterval.Parse("2022/.."), DateInterval.From(new PartialDate(2022)));
        Assert.Equal(DateInterval.Parse("../2022"), DateInterval.Until(new PartialDate(2022)));
    }

    [Fact]
    public void An_interval_does_not_end_before_it_starts()
    {
        var exception = Assert.Throws<ArgumentException>("end", () => new DateInterval(new PartialDate(2022), new PartialDate(2021)));
        Assert.StartsWith("There is no such interval: the interval ends before it starts.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interval_needs_one_date()
    {
        Assert.Throws<ArgumentException>("end", () => new DateInterval(default, default));
        Assert.Throws<ArgumentException>("start", () => DateInterval.From(default));
        Assert.Throws<ArgumentException>("end", () => DateInterval.Until(default));
    }

    [Fact]
    public void An_open_end_differs_from_an_unknown_one()
    {
        var (open, unknown) = (DateInterval.Parse("2022/.."), DateInterval.Parse("2022/"));
        Assert.True(open != unknown);
        Assert.False(open == unknown);
        Assert.False(open.Equals((object)unknown));
        Assert.True(DateInterval.Parse("../2022") != DateInterval.Parse("/2022"));
    }

    [Fact]
    public void Intervals_that_are_written_alike_are_equal()
    {
        var (left, right) = (DateInterval.Parse("2022?/2023"), DateInterval.Parse("2022?/2023"));
        Assert.True(left == right);
        Assert.False(left != right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.True(left != DateInterval.Parse("2022/2023"));
        Assert.True(left != DateInterval.Parse("2022?/2024"));
    }
}
