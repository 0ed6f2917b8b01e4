using CsCheck;

namespace Corpus.Sources.Tests.Dates;

/// <summary>Generated dates, and what they mean according to somebody who has only a calendar on the wall.</summary>
internal static class WrittenDates
{
    private static readonly DateOnly[] Wall =
        [.. Enumerable.Range(new DateOnly(2000, 1, 1).DayNumber, 36525).Select(DateOnly.FromDayNumber)];

    private static readonly string[] WallTexts = [.. Wall.Select(day => day.ToString("yyyy-MM-dd", null))];

    private static readonly Gen<string> Year = Gen.Int[2019, 2025].Select(year => year.ToString("0000", null));

    private static readonly Gen<string> Month = Gen.Int[0, 14].Select(month => month.ToString("00", null));

    private static readonly Gen<string> Day = Gen.Frequency(
        (3, Gen.Int[0, 33].Select(day => day.ToString("00", null))),
        (1, Gen.OneOf("XX", "0X", "1X", "2X", "3X", "4X")));

    private static readonly Gen<string> Unqualified = Gen.Frequency(
        (1, Year),
        (1, Gen.OneOf("20XX", "200X", "201X", "202X", "209X")),
        (1, Gen.Select(Year, Gen.OneOf("-XX", "-XX-XX", "-0X", "-1X", "-2X"), (year, rest) => year + rest)),
        (3, Gen.Select(Year, Month, (year, month) => $"{year}-{month}")),
        (6, Gen.Select(Year, Month, Day, (year, month, day) => $"{year}-{month}-{day}")));

    /// <summary>Forms that are read, in the years 2000 to 2099, but with days that the calendar may lack.</summary>
    public static readonly Gen<string> Forms =
        Gen.Select(Unqualified, Gen.OneOf("", "", "", "?", "~", "%"), (date, qualifier) => date + qualifier);

    /// <summary>Forms of which the calendar has a day.</summary>
    public static readonly Gen<string> Valid = Forms.Where(form => DaysOf(form).Length > 0);

    /// <summary>Dates, and now and then the unknown one.</summary>
    public static readonly Gen<PartialDate> Dates =
        Gen.Frequency((19, Valid.Select(text => PartialDate.Parse(text))), (1, Gen.Const(default(PartialDate))));

    /// <summary>Strings near dates, so that a reader gets past their first characters.</summary>
    public static readonly Gen<string> NearlyDates = Gen.String[Gen.Char["0123456789X-/.?~%Tx \u0660\uD83D\uDE00"], 0, 14];

    /// <summary>The days of this century that a form can mean: those that agree with it in every digit that it gives.</summary>
    public static DateOnly[] DaysOf(string form)
    {
        var pattern = form.TrimEnd('?', '~', '%');
        return pattern.Length == 0 ? [] : [.. Wall.Where((_, i) => Agrees(WallTexts[i], pattern))];
    }

    private static bool Agrees(string day, string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != 'X' && pattern[i] != day[i])
                return false;
        }

        return true;
    }
}
