using System.Globalization;

namespace Corpus;

/// <summary>
/// Says why a text is not a date, for somebody who meant one. It runs only where <see cref="DateText.TryRead"/> has
/// refused, so it may take its time; it repeats of the text no more than a few characters that it has checked.
/// </summary>
internal static class DateProblem
{
    private const string Forms = "write a year, a month or a day, as in 2022, 2022-10 or 2022-10-11";
    private const string YearFirst = "write the year first, as in 2022-10-11";
    private const string Years = "years run from 0001 to 9999";
    private const string Hyphens = "write it with hyphens, as in ";
    private const string Ordinary = "2022-10-11";

    // The first of these that finds something has the word, so they go from what makes the rest meaningless to details.
    private static readonly Func<string, string?>[] Checks =
    [
        OfCharacters, OfInterval, OfTime, OfYearOutOfRange, OfQualifier, OfMissingHyphens, OfOrder, OfYear, OfMonth, OfDay,
    ];

    /// <summary>Describes the first thing that is wrong with <paramref name="text"/>, which is not a date.</summary>
    public static string Describe(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
            return "nothing is written; " + Forms;
        if (text.Length > 40)
            return "it is too long for one; " + Forms;

        var written = text.ToString();
        foreach (var check in Checks)
        {
            if (check(written) is { } problem)
                return problem;
        }

        return Forms;
    }

    /// <summary>"February 2022 has 28 days".</summary>
    public static string DaysOf(int year, int month) => string.Format(
        CultureInfo.InvariantCulture,
        "{0} {1:0000} has {2} days",
        CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month),
        year,
        DateTime.DaysInMonth(year, month));

    private static string? OfCharacters(string text)
    {
        if (text.Trim() is var trimmed && trimmed.Length < text.Length && IsDate(trimmed))
            return "white space belongs to no date; write " + trimmed;
        if (text.Any(c => c > '\x7F' && char.IsDigit(c)))
            return "the digits of a date are 0 to 9";
        if (text.Any(c => c is (>= '\u2010' and <= '\u2015') or '\u2212'))
            return "a hyphen (-) joins the parts, not a dash; " + Forms;
        if (IsDate(text.Replace('x', 'X').Replace('u', 'X')))
            return "an unspecified digit is a capital X, as in 201X";
        return null;
    }

    private static string? OfInterval(string text)
    {
        if (text.Count(c => c == '/') == 2 || text.Contains('.'))
            return OfOtherSeparator(text, '/') ?? OfOtherSeparator(text, '.') ?? OfDots(text);
        if (!text.Contains('/'))
            return null;
        var example = text.Replace('/', '-');
        return "an interval, not a date" + (IsDate(example) ? "; a month is written as in " + example : "; write one date, as in 2022-10");
    }

    private static string? OfDots(string text) =>
        text.Contains("..") ? "an interval, not a date; write one date, as in 2022-10" : null;

    private static string? OfOtherSeparator(string text, char separator)
    {
        var parts = text.Split(separator);
        if (parts.Length != 3 || !parts.All(IsNumber))
            return null;
        return parts[0].Length == 4 ? Hyphens + Example(string.Join("-", parts), Ordinary) : YearFirst;
    }

    private static string? OfTime(string text)
    {
        var hasTime = text.Contains(':') || (text.Length > 10 && text[10] is 'T' or 't');
        if (!hasTime)
            return null;
        return "a time of day is no part of a date; write the day alone, as in "
            + Example(text.Length > 10 ? text.Substring(0, 10) : Ordinary, Ordinary);
    }

    private static string? OfYearOutOfRange(string text)
    {
        if (text[0] == '-')
            return "there are no years before 0001 here; " + Years;
        if (text[0] is 'Y' or 'y' && text.Length > 1 && (DateText.IsDigit(text[1]) || text[1] == '-'))
            return "there are no years of more than four digits here; " + Years;
        if (YearOf(text) is "0000" or "000X" or "00XX")
            return "there is no year 0000 here" + (text[3] == 'X' ? ", and unspecified digits may stand for it; " : "; ") + Years;
        return null;
    }

    private static string? OfQualifier(string text)
    {
        var at = text.IndexOfAny(['?', '~', '%']);
        if (at < 0 || at == text.Length - 1)
            return null;
        if (text.Substring(at) is "?~" or "~?")
            return "'%' means both uncertain and approximate, as in 2022%";
        return "one '?', '~' or '%' stands at the end, for the whole date, as in 2022-10?";
    }

    private static string? OfMissingHyphens(string text)
    {
        text = WithoutQualifier(text);
        if (!IsNumber(text))
            return null;
        return text.Length switch
        {
            6 => Hyphens + Example(text.Insert(4, "-"), "2022-10"),
            8 => Hyphens + Example(text.Insert(6, "-").Insert(4, "-"), Ordinary),
            < 4 => "a year has four digits, as in 2022",
            _ => "a year has four digits, as in 2022; " + Years,
        };
    }

    private static string? OfOrder(string text)
    {
        var parts = WithoutQualifier(text).Split('-');
        if (!parts.All(IsNumber))
            return null;
        var isYearLast = parts.Length is 2 or 3 && parts[0].Length <= 2 && parts[parts.Length - 1].Length == 4;
        return isYearLast ? YearFirst : null;
    }

    private static string? OfYear(string text)
    {
        var year = YearOf(text);
        if (IsNumber(year) && year.Length != 4)
            return "a year has four digits, as in 2022-10";
        if (year.Length != 4 || !year.Contains('X'))
            return null;
        if (!IsNumber(year.TrimEnd('X')) || year.TrimEnd('X').Length < 2)
            return "only the last one or two digits of a year may be X, as in 201X and 20XX";
        return "a year with unspecified digits stands alone, as in " + year;
    }

    private static string? OfMonth(string text)
    {
        if (MonthOf(text) is not { } month)
            return null;
        if (month.Length > 1 && month[0] == 'W')
            return "weeks are not read; write a month or a day, as in 2022-10-11";
        if (IsNumber(month))
            return OfMonthNumber(text, month);
        if (month.Length != 2 || !IsUnspecified(month))
            return null;
        if (month[0] == 'X' && month[1] != 'X')
            return "only the last digits of a month may be X, as in 2022-1X";
        if (month[0] is >= '2' and <= '9')
            return $"month {month} does not exist; an unspecified month is XX, 0X (January to September) or 1X (October to December)";
        if (DayOf(text) is { } day && !(month is "XX" && day is "XX"))
            return "a day needs a month; " + (month is "XX" ? "leave the day out, or write XX for both" : "leave the day out");
        return null;
    }

    private static string? OfMonthNumber(string text, string month) => month switch
    {
        { Length: 1 } => "a month has two digits, as in " + Example(YearOf(text) + "-0" + month, "2022-01"),
        { Length: 3 } => "days are not counted through the year; write month and day, as in 2022-10-11",
        { Length: not 2 } => "a month has two digits, as in 2022-01",
        "21" or "22" or "23" or "24" => "seasons (21 to 24) are not read; write a year or a month, as in 2022-10",
        _ => int.Parse(month, CultureInfo.InvariantCulture) is >= 1 and <= 12
            ? null
            : $"month {month} does not exist; months run from 01 to 12",
    };

    private static string? OfDay(string text)
    {
        if (DayOf(text) is not { } day || !PartialDate.TryParse(YearOf(text) + "-" + MonthOf(text), out var month) || month.Month is null)
            return null;
        if (day.Length == 1 && IsNumber(day))
            return "a day has two digits, as in " + Example(month + "-0" + day, "2022-10-01");
        if (day.Length != 2 || !IsUnspecified(day))
            return null;
        if (day[0] == 'X' && day[1] != 'X')
            return "only the last digits of a day may be X, as in 2022-10-1X";
        if (day is "00")
            return "day 00 does not exist; days run from 01";
        return DaysOf(month.Year.GetValueOrDefault(), month.Month.GetValueOrDefault());
    }

    private static string YearOf(string text) => PartOf(text, 0) ?? "";

    private static string? MonthOf(string text) => PartOf(text, 1);

    private static string? DayOf(string text) => PartOf(text, 2);

    private static string? PartOf(string text, int index)
    {
        var parts = WithoutQualifier(text).Split('-');
        return index < parts.Length && parts.Length <= 3 ? parts[index] : null;
    }

    private static string WithoutQualifier(string text) =>
        DateText.QualifierOf(text[text.Length - 1]) == DateQualifier.None ? text : text.Substring(0, text.Length - 1);

    private static bool IsDate(string text) => PartialDate.TryParse(text, out _);

    private static bool IsNumber(string text) => text.Length > 0 && text.All(DateText.IsDigit);

    private static bool IsUnspecified(string text) => text.All(c => c == 'X' || DateText.IsDigit(c));

    private static string Example(string candidate, string otherwise) => IsDate(candidate) ? candidate : otherwise;
}
