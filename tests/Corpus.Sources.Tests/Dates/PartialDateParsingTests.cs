namespace Corpus.Sources.Tests.Dates;

public sealed class PartialDateParsingTests
{
    [Theory]
    [InlineData("2022", DatePrecision.Year, 2022, null, null)]
    [InlineData("2022-10", DatePrecision.Month, 2022, 10, null)]
    [InlineData("2022-10-11", DatePrecision.Day, 2022, 10, 11)]
    [InlineData("0001-01-01", DatePrecision.Day, 1, 1, 1)]
    [InlineData("9999-12-31", DatePrecision.Day, 9999, 12, 31)]
    [InlineData("201X", DatePrecision.Decade, null, null, null)]
    [InlineData("20XX", DatePrecision.Century, null, null, null)]
    [InlineData("2004-XX", DatePrecision.Year, 2004, null, null)]
    [InlineData("1985-04-XX", DatePrecision.Month, 1985, 4, null)]
    [InlineData("1985-XX-XX", DatePrecision.Year, 1985, null, null)]
    [InlineData("2022-0X", DatePrecision.Year, 2022, null, null)]
    [InlineData("2022-1X", DatePrecision.Year, 2022, null, null)]
    [InlineData("2022-10-0X", DatePrecision.Month, 2022, 10, null)]
    [InlineData("2022-10-3X", DatePrecision.Month, 2022, 10, null)]
    public void A_date_has_the_parts_that_are_written_in_full(
        string text, DatePrecision precision, int? year, int? month, int? day)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal((precision, year, month, day), (date.Precision, date.Year, date.Month, date.Day));
        Assert.False(date.IsUnknown);
    }

    [Theory]
    [InlineData("2022", DateQualifier.None)]
    [InlineData("2022?", DateQualifier.Uncertain)]
    [InlineData("2022-10~", DateQualifier.Approximate)]
    [InlineData("2022-10-11%", DateQualifier.UncertainAndApproximate)]
    [InlineData("201X?", DateQualifier.Uncertain)]
    [InlineData("1985-XX-XX~", DateQualifier.Approximate)]
    public void The_character_at_the_end_qualifies_the_date(string text, DateQualifier qualifier) =>
        Assert.Equal(qualifier, PartialDate.Parse(text).Qualifier);

    [Fact]
    public void A_date_that_is_uncertain_and_approximate_has_both_flags()
    {
        var qualifier = PartialDate.Parse("2022%").Qualifier;
        Assert.True(qualifier.HasFlag(DateQualifier.Uncertain));
        Assert.True(qualifier.HasFlag(DateQualifier.Approximate));
    }

    [Theory]
    [InlineData("2020-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("2020-02-2X")]
    [InlineData("2022-04-3X")]
    public void The_calendar_has_this_day(string text) => Assert.True(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2022-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2022-04-31")]
    [InlineData("2022-02-3X")]
    [InlineData("2020-02-3X")]
    [InlineData("2022-10-4X")]
    [InlineData("2022-10-00")]
    [InlineData("2022-10-32")]
    [InlineData("2022-00")]
    [InlineData("2022-13")]
    [InlineData("2022-2X")]
    [InlineData("0000")]
    [InlineData("0000-01-01")]
    public void The_calendar_has_no_such_day(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("22")]
    [InlineData("202")]
    [InlineData("20222")]
    [InlineData("2022-")]
    [InlineData("2022-1")]
    [InlineData("2022-1-1")]
    [InlineData("2022-10-1")]
    [InlineData("2022-10-111")]
    [InlineData("202210")]
    [InlineData("20221011")]
    [InlineData("2022/10/11")]
    [InlineData("2022.10")]
    [InlineData("2022-10.11")]
    [InlineData("11-10-2022")]
    [InlineData(" 2022")]
    [InlineData("2022 ")]
    [InlineData("2022-10\n")]
    [InlineData("+2022")]
    [InlineData("-0044")]
    [InlineData("Y17000")]
    [InlineData("2022-21")]
    [InlineData("2022-W41")]
    [InlineData("2022-284")]
    [InlineData("2022-10-11T12:00")]
    [InlineData("2022-10-11??")]
    [InlineData("2022?~")]
    [InlineData("2022?-10")]
    [InlineData("?2022")]
    [InlineData("2022!")]
    [InlineData("[2022]")]
    [InlineData("2022-03/2022-10")]
    [InlineData("2022/..")]
    public void What_is_not_written_as_a_date_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2XXX")]
    [InlineData("XXXX")]
    [InlineData("2X22")]
    [InlineData("201X-05")]
    [InlineData("201X-XX")]
    [InlineData("20XX-XX-XX")]
    [InlineData("2022-X1")]
    [InlineData("2022-10-X1")]
    [InlineData("2022-XX-11")]
    [InlineData("2022-XX-1X")]
    [InlineData("2022-1X-11")]
    [InlineData("2022-1X-XX")]
    public void Unspecified_digits_beyond_those_that_are_read_are_refused(string text) =>
        Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("201x")]
    [InlineData("201u")]
    [InlineData("2004-xx")]
    public void An_unspecified_digit_is_a_capital_X(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("\u0662\u0660\u0662\u0662")] // Arabic-Indic
    [InlineData("\uFF12\uFF10\uFF12\uFF12")] // full width
    [InlineData("202\u0662-10")]
    public void Digits_of_other_scripts_are_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("000X")]
    [InlineData("00XX")]
    public void Unspecified_digits_that_include_the_year_0_are_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("001X", 10)]
    [InlineData("01XX", 100)]
    public void Unspecified_digits_of_early_years_are_read(string text, int firstYear) =>
        Assert.Equal(new DateOnly(firstYear, 1, 1), PartialDate.Parse(text).Earliest);

    [Fact]
    public void Null_is_not_a_date()
    {
        Assert.False(PartialDate.TryParse(null, out var date));
        Assert.True(date.IsUnknown);
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!));
    }

    [Fact]
    public void What_is_refused_leaves_the_unknown_date()
    {
        Assert.False(PartialDate.TryParse("2022-13", out var date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void Parse_says_why_the_text_is_not_a_date()
    {
        var exception = Assert.Throws<FormatException>(() => PartialDate.Parse("2022-13"));
        Assert.Equal("The text is not a date: month 13 does not exist; months run from 01 to 12.", exception.Message);
    }

    [Fact]
    public void Parse_refuses_the_empty_string() => Assert.Throws<FormatException>(() => PartialDate.Parse(""));

    [Fact]
    public void TryParse_allocates_nothing()
    {
        string[] texts = ["2022-10-11%", "1985-XX-XX", "2022-02-30", "", "11-10-2022", new string('2', 10_000)];
        _ = CountDates(texts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var dates = CountDates(texts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2, dates);
    }

    private static int CountDates(string[] texts)
    {
        var count = 0;
        foreach (var text in texts)
            count += PartialDate.TryParse(text, out _) ? 1 : 0;
        return count;
    }
}
