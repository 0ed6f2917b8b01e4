namespace Corpus;

/// <summary>Numbers periods one after the other.</summary>
internal static class PeriodNumber
{
    /// <summary>The number of the period that a date is.</summary>
    public static int Of(PartialDate date, TimePeriod period) => period switch
    {
        TimePeriod.Year => date.Year!.Value,
        TimePeriod.Month => date.Year!.Value * 12 + date.Month!.Value - 1,
        _ => date.Earliest!.Value.DayNumber,
    };

    /// <summary>The period that has the number.</summary>
    public static PartialDate ToDate(int number, TimePeriod period) => period switch
    {
        TimePeriod.Year => new PartialDate(number),
        TimePeriod.Month => new PartialDate(number / 12, number % 12 + 1),
        _ => DateOnly.FromDayNumber(number),
    };
}
