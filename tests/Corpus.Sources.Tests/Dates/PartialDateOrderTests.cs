namespace Corpus.Sources.Tests.Dates;

public sealed class PartialDateOrderTests
{
    [Theory]
    [InlineData("2022", "2022-01", "2022-01-01", "2022-01-02", "2022-02", "2022-12-31", "2023")] // as strings sort
    [InlineData("20XX", "200X", "2000", "2000-01", "2000-01-01")] // the coarser first
    [InlineData("2022", "2022-0X", "2022-01", "2022-01-0X", "2022-01-01")] // the longer extent first
    [InlineData("2022-09", "2022-1X", "2022-10", "2022-10-09", "2022-10-1X", "2022-10-10")] // by the first day
    [InlineData("2022", "2022-XX", "2022-XX-XX", "2022?", "2022-XX?", "2022-XX-XX?", "2022~", "2022%")] // plain first, short first
    [InlineData("2022?", "2022-01")]
    [InlineData("9999-12-31", "")] // the unknown date last
    public void Dates_sort_in_this_order(params string[] texts)
    {
        var sorted = texts.Select(Date).ToArray();
        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.Equal(sorted, sorted.Order());
    }

    [Theory]
    [InlineData("2022", "2022-XX")]
    [InlineData("2022-XX", "2022-XX-XX")]
    [InlineData("2022", "2022?")]
    [InlineData("2022?", "2022~")]
    public void Dates_that_are_written_differently_differ(string left, string right)
    {
        Assert.True(Date(left) != Date(right));
        Assert.False(Date(left) == Date(right));
        Assert.False(Date(left).Equals((object)Date(right)));
        Assert.NotEqual(0, Date(left).CompareTo(Date(right)));
    }

    [Fact]
    public void Dates_that_are_written_alike_are_equal()
    {
        var (left, right) = (Date("1985-XX-XX~"), Date("1985-XX-XX~"));
        Assert.True(left == right);
        Assert.False(left != right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal(0, left.CompareTo(right));
    }

    [Fact]
    public void A_date_is_not_equal_to_its_text() => Assert.False(Date("2022").Equals((object)"2022"));

    [Fact]
    public void Operators_compare_places_in_the_sort_order()
    {
        var (year, may) = (Date("2022"), Date("2022-05"));
        Assert.Equal((true, true, false, false), (year < may, year <= may, year > may, year >= may));
        Assert.Equal((false, false, true, true), (may < year, may <= year, may > year, may >= year));
        Assert.Equal((false, true, false, true), (may < Date("2022-05"), may <= Date("2022-05"), may > Date("2022-05"), may >= Date("2022-05")));
    }

    [Theory]
    [InlineData("", "2022")]
    [InlineData("2022", "")]
    [InlineData("", "")]
    public void No_operator_of_order_holds_for_the_unknown_date(string left, string right)
    {
        var (l, r) = (Date(left), Date(right));
        Assert.Equal((false, false, false, false), (l < r, l <= r, l > r, l >= r));
    }

    [Fact]
    public void A_date_is_compared_with_a_day() => Assert.True(Date("2022-10") < new DateOnly(2022, 10, 2));

    private static PartialDate Date(string text) => text.Length == 0 ? default : PartialDate.Parse(text);
}
