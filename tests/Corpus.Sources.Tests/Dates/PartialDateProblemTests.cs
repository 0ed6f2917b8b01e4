namespace Corpus.Sources.Tests.Dates;

public sealed class PartialDateProblemTests
{
    private const string Forms = "write a year, a month or a day, as in 2022, 2022-10 or 2022-10-11";

    [Theory]
    [InlineData("2022-13", "month 13 does not exist; months run from 01 to 12")]
    [InlineData("2022-00", "month 00 does not exist; months run from 01 to 12")]
    [InlineData("2022-13-01", "month 13 does not exist; months run from 01 to 12")]
    [InlineData("2022-2X", "month 2X does not exist; an unspecified month is XX, 0X (January to September) or 1X (October to December)")]
    [InlineData("2022-02-30", "February 2022 has 28 days")]
    [InlineData("2020-02-30?", "February 2020 has 29 days")]
    [InlineData("2022-04-31", "April 2022 has 30 days")]
    [InlineData("0987-02-29", "February 0987 has 28 days")]
    [InlineData("2022-02-3X", "February 2022 has 28 days")]
    [InlineData("2022-10-4X", "October 2022 has 31 days")]
    [InlineData("2022-10-00", "day 00 does not exist; days run from 01")]
    public void A_day_that_the_calendar_lacks(string text, string problem) => Assert.Equal(problem, ProblemOf(text));

    [Theory]
    [InlineData("22-10", "a year has four digits, as in 2022-10")]
    [InlineData("22", "a year has four digits, as in 2022")]
    [InlineData("12345", "a year has four digits, as in 2022; years run from 0001 to 9999")]
    [InlineData("12345-01", "a year has four digits, as in 2022-10")]
    [InlineData("2022-1", "a month has two digits, as in 2022-01")]
    [InlineData("1999-7", "a month has two digits, as in 1999-07")]
    [InlineData("2022-0", "a month has two digits, as in 2022-01")]
    [InlineData("2022-1234", "a month has two digits, as in 2022-01")]
    [InlineData("2022-10-5", "a day has two digits, as in 2022-10-05")]
    public void A_part_with_too_few_or_too_many_digits(string text, string problem) => Assert.Equal(problem, ProblemOf(text));

    [Theory]
    [InlineData("20221011", "write it with hyphens, as in 2022-10-11")]
    [InlineData("19450505", "write it with hyphens, as in 1945-05-05")]
    [InlineData("194505", "write it with hyphens, as in 1945-05")]
    [InlineData("11102022", "write it with hyphens, as in 2022-10-11")]
    [InlineData("1945/05/05", "write it with hyphens, as in 1945-05-05")]
    [InlineData("1945.05.05", "write it with hyphens, as in 1945-05-05")]
    [InlineData("2022\u201310", "a hyphen (-) joins the parts, not a dash; " + Forms)]
    public void Missing_hyphens(string text, string problem) => Assert.Equal(problem, ProblemOf(text));

    [Theory]
    [InlineData("11-10-2022")]
    [InlineData("11/10/2022")]
    [InlineData("11.10.2022")]
    [InlineData("1-5-1945")]
    [InlineData("10-2022")]
    public void The_year_at_the_end(string text) => Assert.Equal("write the year first, as in 2022-10-11", ProblemOf(text));

    [Theory]
    [InlineData("0000", "there is no year 0000 here; years run from 0001 to 9999")]
    [InlineData("0000-10", "there is no year 0000 here; years run from 0001 to 9999")]
    [InlineData("000X", "there is no year 0000 here, and unspecified digits may stand for it; years run from 0001 to 9999")]
    [InlineData("-0044", "there are no years before 0001 here; years run from 0001 to 9999")]
    [InlineData("Y17000", "there are no years of more than four digits here; years run from 0001 to 9999")]
    [InlineData("Y-17000", "there are no years of more than four digits here; years run from 0001 to 9999")]
    public void A_year_out_of_range(string text, string problem) => Assert.Equal(problem, ProblemOf(text));

    [Theory]
    [InlineData("2022-21")]
    [InlineData("2022-24?")]
    public void A_season(string text) =>
        Assert.Equal("seasons (21 to 24) are not read; write a year or a month, as in 2022-10", ProblemOf(text));

    [Theory]
    [InlineData("2022-W41", "weeks are not read; write a month or a day, as in 2022-10-11")]
    [InlineData("2022-284", "days are not counted through the year; write month and day, as in 2022-10-11")]
    public void Another_way_to_count_days(string text, string problem) => Assert.Equal(problem, ProblemOf(text));

    [Theory]
    [InlineData("2022-03/2022-10", "an interval, not a date; write one date, as in 2022-10")]
    [InlineData("2022/..", "an interval, not a date; write one date, as in 2022-10")]
    [InlineData("2022..2023", "an interval, not a date; write one date, as in 2022-10")]
    [InlineData("1945/05", "an interval, not a date; a month is written as in 1945-05")]
    public void An_interval(string text, string problem) => Assert.Equal(problem, ProblemOf(text));

    [Theory]
    [InlineData("1945-05-05T12:00", "a time of day is no part of a date; write the day alone, as in 1945-05-05")]
    [InlineData("1945-05-05T12", "a time of day is no part of a date; write the day alone, as in 1945-05-05")]
    [InlineData("1945-05-05 12:00:00+02:00", "a time of day is no part of a date; write the day alone, as in 1945-05-05")]
    [InlineData("12:00", "a time of day is no part of a date; write the day alone, as in 2022-10-11")]
    public void A_time_of_day(string text, string problem) => Assert.Equal(problem, ProblemOf(text));

    [Theory]
    [InlineData("2022?~", "'%' means both uncertain and approximate, as in 2022%")]
    [InlineData("2022?-10", "one '?', '~' or '%' stands at the end, for the whole date, as in 2022-10?")]
    [InlineData("?2022", "one '?', '~' or '%' stands at the end, for the whole date, as in 2022-10?")]
    [InlineData("2022??", "one '?', '~' or '%' stands at the end, for the whole date, as in 2022-10?")]
    public void A_qualifier_in_the_wrong_place(string text, string problem) => Assert.Equal(problem, ProblemOf(text));

    [Theory]
    [InlineData("201x", "an unspecified digit is a capital X, as in 201X")]
    [InlineData("2004-uu", "an unspecified digit is a capital X, as in 201X")]
    [InlineData("2XXX", "only the last one or two digits of a year may be X, as in 201X and 20XX")]
    [InlineData("2X22", "only the last one or two digits of a year may be X, as in 201X and 20XX")]
    [InlineData("201X-05", "a year with unspecified digits stands alone, as in 201X")]
    [InlineData("2022-X1", "only the last digits of a month may be X, as in 2022-1X")]
    [InlineData("2022-10-X1", "only the last digits of a day may be X, as in 2022-10-1X")]
    [InlineData("2022-XX-11", "a day needs a month; leave the day out, or write XX for both")]
    [InlineData("2022-1X-11", "a day needs a month; leave the day out")]
    [InlineData("2022-1X-XX", "a day needs a month; leave the day out")]
    public void An_unspecified_digit_in_the_wrong_place(string text, string problem) => Assert.Equal(problem, ProblemOf(text));

    [Theory]
    [InlineData("", "nothing is written; " + Forms)]
    [InlineData(" \t", "nothing is written; " + Forms)]
    [InlineData(" 2022-10", "white space belongs to no date; write 2022-10")]
    [InlineData("\u0662\u0660\u0662\u0662", "the digits of a date are 0 to 9")]
    [InlineData("oktober 2022", Forms)]
    [InlineData("2022-10-11-12", Forms)]
    [InlineData("?", Forms)]
    public void Something_else(string text, string problem) => Assert.Equal(problem, ProblemOf(text));

    [Fact]
    public void A_long_text_is_not_repeated() => Assert.Equal("it is too long for one; " + Forms, ProblemOf(new string('2', 1_000_000)));

    [Fact]
    public void A_date_has_no_problem()
    {
        Assert.True(PartialDate.TryParse("2022-10", out _, out var problem));
        Assert.Null(problem);
    }

    private static string ProblemOf(string text)
    {
        Assert.False(PartialDate.TryParse(text, out _, out var problem));
        return problem;
    }
}
