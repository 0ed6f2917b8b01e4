using System.Globalization;

namespace Corpus;

/// <summary>Where periods are on an axis: one after the other, each one unit wide.</summary>
internal static class TimeAxis
{
    /// <summary>The number of the period: of a year itself, of a month those since the year 0, of a day those since 0001-01-01.</summary>
    public static int NumberOf(PartialDate date, TimePeriod period) => period switch
    {
        TimePeriod.Year => date.Year!.Value,
        TimePeriod.Month => (date.Year!.Value * 12) + date.Month!.Value - 1,
        _ => date.Earliest!.Value.DayNumber,
    };

    /// <summary>The first and the last number that there can be.</summary>
    public static (int First, int Last) LimitsOf(TimePeriod period) => period switch
    {
        TimePeriod.Year => (1, 9999),
        TimePeriod.Month => (12, (9999 * 12) + 11),
        _ => (0, DateOnly.MaxValue.DayNumber),
    };

    /// <summary>The number of the first period of a month; the months are counted from the year 0.</summary>
    public static int NumberOfMonth(int month, TimePeriod period) => period switch
    {
        TimePeriod.Year => month / 12,
        TimePeriod.Month => month,
        _ => new DateOnly(month / 12, (month % 12) + 1, 1).DayNumber,
    };

    /// <summary>The month that the period is in or, of a year, begins with.</summary>
    public static int MonthOf(int number, TimePeriod period) => period switch
    {
        TimePeriod.Year => number * 12,
        TimePeriod.Month => number,
        _ => DateOnly.FromDayNumber(number) is var day ? (day.Year * 12) + day.Month - 1 : 0,
    };

    /// <summary>How it is written: <c>2022</c>, <c>2022-10</c>, <c>2022-10-05</c>.</summary>
    /// <param name="number">The number of the period.</param>
    /// <param name="period">How time is divided.</param>
    /// <param name="written">What of its date is written.</param>
    public static string Written(int number, TimePeriod period, TimePeriod written)
    {
        var month = MonthOf(number, period);
        return written switch
        {
            TimePeriod.Year => (month / 12).ToString("D4", CultureInfo.InvariantCulture),
            TimePeriod.Month => string.Create(CultureInfo.InvariantCulture, $"{month / 12:D4}-{(month % 12) + 1:D2}"),
            _ => DateOnly.FromDayNumber(number).ToString("O", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>What a period is called.</summary>
    public static string NameOf(TimePeriod period) => period switch
    {
        TimePeriod.Year => "year",
        TimePeriod.Month => "month",
        _ => "day",
    };
}
