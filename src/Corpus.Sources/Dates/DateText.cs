namespace Corpus;

/// <summary>Between the written form of a date and its fields; allocates nothing.</summary>
internal static class DateText
{
    /// <summary>The length of the longest written form, <c>2022-10-11?</c>.</summary>
    public const int MaxLength = 11;

    /// <summary>Reads exactly one date; false for anything else.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateFields fields)
    {
        fields = default;
        if (text.IsEmpty)
            return false;

        var qualifier = QualifierOf(text[text.Length - 1]);
        if (qualifier != DateQualifier.None)
            text = text.Slice(0, text.Length - 1);

        var hasMonth = text.Length is 7 or 10;
        var hasDay = text.Length is 10;
        if ((text.Length != 4 && !hasMonth) || (hasMonth && text[4] != '-') || (hasDay && text[7] != '-'))
            return false;

        int month = 0, day = 0;
        if (!TryReadYear(text.Slice(0, 4), out var year, out var unspecifiedYearDigits)
            || (hasMonth && !TryReadMonth(text.Slice(5, 2), out month))
            || (hasDay && !TryReadDay(text.Slice(8, 2), out day)))
        {
            return false;
        }

        fields = new DateFields(year, unspecifiedYearDigits, month, day, qualifier);
        return fields.IsDate;
    }

    /// <summary>The number of characters of the written form.</summary>
    public static int LengthOf(DateFields fields) =>
        fields.Year == 0
            ? 0
            : 4 + (fields.Month == 0 ? 0 : 3) + (fields.Day == 0 ? 0 : 3) + (fields.Qualifier == DateQualifier.None ? 0 : 1);

    /// <summary>Writes the date into <paramref name="destination"/>, which has exactly <see cref="LengthOf"/> characters.</summary>
    public static void Write(DateFields fields, Span<char> destination)
    {
        if (fields.Year == 0)
            return;

        WriteYear(fields, destination);
        if (fields.Month != 0)
            WritePart(destination.Slice(4), fields.Month, DateFields.UnspecifiedMonth);
        if (fields.Day != 0)
            WritePart(destination.Slice(7), fields.Day, DateFields.UnspecifiedDay);
        if (fields.Qualifier != DateQualifier.None)
            destination[destination.Length - 1] = CharacterOf(fields.Qualifier);
    }

    /// <summary>The meaning of a character at the end of a date.</summary>
    public static DateQualifier QualifierOf(char character) => character switch
    {
        '?' => DateQualifier.Uncertain,
        '~' => DateQualifier.Approximate,
        '%' => DateQualifier.UncertainAndApproximate,
        _ => DateQualifier.None,
    };

    // Not char.IsDigit, which takes the digits of every script.
    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static char CharacterOf(DateQualifier qualifier) => qualifier switch
    {
        DateQualifier.Uncertain => '?',
        DateQualifier.Approximate => '~',
        _ => '%',
    };

    private static bool TryReadYear(ReadOnlySpan<char> text, out int year, out int unspecifiedDigits)
    {
        unspecifiedDigits = text[3] != 'X' ? 0 : text[2] != 'X' ? 1 : 2;
        year = 0;
        for (var i = 0; i < 4; i++)
        {
            var isUnspecified = i >= 4 - unspecifiedDigits;
            if (!isUnspecified && !IsDigit(text[i]))
                return false;
            year = (year * 10) + (isUnspecified ? 0 : text[i] - '0');
        }

        return true;
    }

    private static bool TryReadMonth(ReadOnlySpan<char> text, out int month)
    {
        month = (text[0], text[1]) switch
        {
            ('X', 'X') => DateFields.UnspecifiedMonth,
            ('0', 'X') => DateFields.MonthBeforeTen,
            ('1', 'X') => DateFields.MonthFromTen,
            _ => TwoDigits(text),
        };
        return text[1] == 'X' ? month != 0 : month is >= 1 and <= 12;
    }

    private static bool TryReadDay(ReadOnlySpan<char> text, out int day)
    {
        day = (text[0], text[1]) switch
        {
            ('X', 'X') => DateFields.UnspecifiedDay,
            ( >= '0' and <= '3', 'X') => DateFields.FirstTenOfDays + text[0] - '0',
            _ => TwoDigits(text),
        };
        return text[1] == 'X' ? day != 0 : day is >= 1 and <= 31;
    }

    private static int TwoDigits(ReadOnlySpan<char> text) =>
        IsDigit(text[0]) && IsDigit(text[1]) ? ((text[0] - '0') * 10) + text[1] - '0' : 0;

    private static void WriteYear(DateFields fields, Span<char> destination)
    {
        var rest = fields.Year;
        for (var i = 3; i >= 0; i--)
        {
            destination[i] = i >= 4 - fields.UnspecifiedYearDigits ? 'X' : (char)('0' + (rest % 10));
            rest /= 10;
        }
    }

    // Months and days are laid out alike: numbers, then XX, then 0X, 1X and so on.
    private static void WritePart(Span<char> destination, int value, int unspecified)
    {
        destination[0] = '-';
        destination[1] = value < unspecified ? (char)('0' + (value / 10)) : value == unspecified ? 'X' : (char)('0' + value - unspecified - 1);
        destination[2] = value < unspecified ? (char)('0' + (value % 10)) : 'X';
    }
}
