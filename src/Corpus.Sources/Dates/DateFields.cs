namespace Corpus;

/// <summary>
/// The parts of a date as they are written, and their place in the 28 bits that the image stores:
/// year 14, unspecified digits of the year 2, month 4, day 6, qualifier 2, from the low bit.
/// </summary>
/// <param name="Year">1 to 9999; the unspecified digits are 0. 0 in the unknown date only.</param>
/// <param name="UnspecifiedYearDigits">How many digits of the year are X: 0 to 2.</param>
/// <param name="Month">0 (not written), 1 to 12, or one of the constants.</param>
/// <param name="Day">0 (not written), 1 to 31, <see cref="UnspecifiedDay"/>, or <see cref="FirstTenOfDays"/> and the tens digit.</param>
/// <param name="Qualifier">The character at the end.</param>
internal readonly record struct DateFields(int Year, int UnspecifiedYearDigits, int Month, int Day, DateQualifier Qualifier)
{
    /// <summary>The month <c>XX</c>.</summary>
    public const int UnspecifiedMonth = 13;

    /// <summary>The month <c>0X</c>: January to September.</summary>
    public const int MonthBeforeTen = 14;

    /// <summary>The month <c>1X</c>: October to December.</summary>
    public const int MonthFromTen = 15;

    /// <summary>The day <c>XX</c>.</summary>
    public const int UnspecifiedDay = 32;

    /// <summary>The day <c>0X</c>; <c>1X</c>, <c>2X</c> and <c>3X</c> follow.</summary>
    public const int FirstTenOfDays = 33;

    private const int YearBits = 14;
    private const int UnspecifiedShift = YearBits;
    private const int MonthShift = UnspecifiedShift + 2;
    private const int DayShift = MonthShift + 4;
    private const int QualifierShift = DayShift + 6;
    private const int UsedBits = QualifierShift + 2;

    /// <summary>Takes the bits apart without judging them.</summary>
    public static DateFields Unpack(uint packed) => new(
        (int)(packed & ((1u << YearBits) - 1)),
        (int)((packed >> UnspecifiedShift) & 0b11),
        (int)((packed >> MonthShift) & 0b1111),
        (int)((packed >> DayShift) & 0b11_1111),
        (DateQualifier)((packed >> QualifierShift) & 0b11));

    /// <summary>Whether no bit is set beyond those that the fields use.</summary>
    public static bool FitsLayout(uint packed) => packed >> UsedBits == 0;

    /// <summary>The bits of these fields, which must be valid.</summary>
    public uint Pack() =>
        (uint)Year
        | ((uint)UnspecifiedYearDigits << UnspecifiedShift)
        | ((uint)Month << MonthShift)
        | ((uint)Day << DayShift)
        | ((uint)Qualifier << QualifierShift);

    /// <summary>Whether this is a date that can be written and that the calendar has; the unknown date is not one.</summary>
    public bool IsDate => Year is >= 1 and <= 9999 && YearAllowsItsDigits && MonthAllowsItsDay;

    private bool YearAllowsItsDigits =>
        UnspecifiedYearDigits == 0
        || (UnspecifiedYearDigits <= 2 && Year % YearsCovered == 0 && Month == 0 && Day == 0);

    private bool MonthAllowsItsDay => Month switch
    {
        0 or MonthBeforeTen or MonthFromTen => Day == 0,
        UnspecifiedMonth => Day is 0 or UnspecifiedDay,
        _ => FirstDay <= DateTime.DaysInMonth(Year, Month), // of the tens 4X to 9X too, which the layout has room for
    };

    private int YearsCovered => UnspecifiedYearDigits switch { 0 => 1, 1 => 10, _ => 100 };

    private int FirstMonth => Month switch
    {
        0 or UnspecifiedMonth or MonthBeforeTen => 1,
        MonthFromTen => 10,
        _ => Month,
    };

    private int LastMonth => Month switch
    {
        0 or UnspecifiedMonth or MonthFromTen => 12,
        MonthBeforeTen => 9,
        _ => Month,
    };

    private int FirstDay => Day switch
    {
        0 or UnspecifiedDay or FirstTenOfDays => 1,
        > FirstTenOfDays => (Day - FirstTenOfDays) * 10,
        _ => Day,
    };

    /// <summary>The first day that is meant, as year × 10000 + month × 100 + day.</summary>
    public int EarliestKey => (Year * 10000) + (FirstMonth * 100) + FirstDay;

    /// <summary>The last day that is meant, as year × 10000 + month × 100 + day.</summary>
    public int LatestKey
    {
        get
        {
            var year = Year + YearsCovered - 1;
            var days = DateTime.DaysInMonth(year, LastMonth);
            var day = Day switch
            {
                0 or UnspecifiedDay => days,
                >= FirstTenOfDays => Math.Min(((Day - FirstTenOfDays) * 10) + 9, days),
                _ => Day,
            };
            return (year * 10000) + (LastMonth * 100) + day;
        }
    }

    /// <summary>The finest part that is known in full.</summary>
    public DatePrecision Precision => this switch
    {
        { Year: 0 } => DatePrecision.Unknown,
        { UnspecifiedYearDigits: 2 } => DatePrecision.Century,
        { UnspecifiedYearDigits: 1 } => DatePrecision.Decade,
        { Month: < 1 or > 12 } => DatePrecision.Year,
        { Day: < 1 or > 31 } => DatePrecision.Month,
        _ => DatePrecision.Day,
    };
}
