namespace Corpus;

/// <summary>
/// A date as far as it is known: a day, a month, a year, a decade or a century, perhaps uncertain or approximate; or, as
/// <c>default</c>, the unknown date.
/// </summary>
/// <remarks>
/// <para>
/// The written forms are those for years, months and days of levels 0 and 1 of the Extended Date/Time Format (EDTF,
/// Library of Congress, 2019, https://www.loc.gov/standards/datetime/), a profile of ISO 8601-1:2019 and ISO 8601-2:2019:
/// <c>2022</c>, <c>2022-10</c>, <c>2022-10-11</c>; unspecified digits from the right <c>201X</c>, <c>20XX</c>,
/// <c>2004-XX</c>, <c>1985-04-XX</c>, <c>1985-XX-XX</c>; and a qualifier at the end, <c>?</c> uncertain, <c>~</c>
/// approximate, <c>%</c> both. Beyond these, one digit of the month or the day may be unspecified: <c>2022-1X</c> (October
/// to December), <c>2022-0X</c> (January to September), <c>2022-10-1X</c> (the 10th to the 19th).
/// </para>
/// <para>
/// Years run from 0001 to 9999, as those of <c>DateOnly</c> do, in the proleptic Gregorian calendar. Seasons, times of
/// day, negative years and years of more than four digits are not read.
/// </para>
/// <para>
/// A partial date stands for the days from <c>Earliest</c> to <c>Latest</c>, its <em>extent</em>. A qualifier does not
/// widen the extent: how far off an approximate date may be is not written in it.
/// </para>
/// </remarks>
public readonly partial struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>
{
    private readonly uint _packed;

    /// <summary>The date that is a whole year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public PartialDate(int year)
        : this(new DateFields(CheckYear(year), 0, 0, 0, DateQualifier.None))
    {
    }

    /// <summary>The date that is a whole month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    public PartialDate(int year, int month)
        : this(new DateFields(CheckYear(year), 0, CheckMonth(month), 0, DateQualifier.None))
    {
    }

    /// <summary>The date that is one day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the number of days of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, month or day.</exception>
    public PartialDate(int year, int month, int day)
        : this(new DateFields(CheckYear(year), 0, CheckMonth(month), CheckDay(year, month, day), DateQualifier.None))
    {
    }

    private PartialDate(DateFields fields) => _packed = fields.Pack();

    private PartialDate(uint packed) => _packed = packed;

    /// <summary>Whether nothing is known: this is <c>default(PartialDate)</c>, written as the empty string.</summary>
    public bool IsUnknown => _packed == 0;

    /// <summary>The year, 1 to 9999; null where it is not known in full, as in <c>201X</c> and in the unknown date.</summary>
    public int? Year => Precision >= DatePrecision.Year ? Fields.Year : null;

    /// <summary>The month, 1 to 12; null where it is not known in full, as in <c>2022</c>, <c>2022-XX</c> and <c>2022-1X</c>.</summary>
    public int? Month => Precision >= DatePrecision.Month ? Fields.Month : null;

    /// <summary>
    /// The day of the month, 1 to 31; null where it is not known in full, as in <c>2022-10</c>, <c>2022-10-XX</c> and
    /// <c>2022-10-1X</c>.
    /// </summary>
    public int? Day => Precision == DatePrecision.Day ? Fields.Day : null;

    /// <summary>The finest part that is known in full.</summary>
    public DatePrecision Precision => Fields.Precision;

    /// <summary>Whether the date is said to be uncertain, approximate or both.</summary>
    public DateQualifier Qualifier => Fields.Qualifier;

#if NET
    /// <summary>
    /// The first day of the extent: 1 January 2010 for <c>201X</c>; null for the unknown date. The qualifier has no part in it.
    /// </summary>
    public DateOnly? Earliest => IsUnknown ? null : ToDay(EarliestKey);

    /// <summary>
    /// The last day of the extent: 31 December 2019 for <c>201X</c>; null for the unknown date. The qualifier has no part in it.
    /// </summary>
    public DateOnly? Latest => IsUnknown ? null : ToDay(LatestKey);

    /// <summary>The date that is one day. Nothing is lost, so it happens by itself wherever a partial date is expected.</summary>
    /// <param name="day">Any day.</param>
    public static implicit operator PartialDate(DateOnly day) => FromDateOnly(day);

    /// <summary>The date that is one day.</summary>
    /// <param name="day">Any day.</param>
    public static PartialDate FromDateOnly(DateOnly day) => new(day.Year, day.Month, day.Day);
#endif

    /// <summary>The 28 bits that the image stores, laid out by <see cref="DateFields"/>; 0 is the unknown date.</summary>
    internal uint Packed => _packed;

    /// <summary>The first day of the extent as year × 10000 + month × 100 + day; 0 for the unknown date.</summary>
    internal int EarliestKey => IsUnknown ? 0 : Fields.EarliestKey;

    /// <summary>The last day of the extent as year × 10000 + month × 100 + day; 0 for the unknown date.</summary>
    internal int LatestKey => IsUnknown ? 0 : Fields.LatestKey;

    private DateFields Fields => DateFields.Unpack(_packed);

    /// <summary>Takes back what <see cref="Packed"/> gave; false for every number that it cannot have given.</summary>
    internal static bool TryFromPacked(uint packed, out PartialDate date)
    {
        var isValid = packed == 0 || (DateFields.FitsLayout(packed) && DateFields.Unpack(packed).IsDate);
        date = isValid ? new PartialDate(packed) : default;
        return isValid;
    }

#if NET
    private static DateOnly ToDay(int key) => new(key / 10000, key / 100 % 100, key % 100);
#endif

    private static int CheckYear(int year) =>
        year is >= 1 and <= 9999
            ? year
            : throw new ArgumentOutOfRangeException(nameof(year), year, "Years run from 1 to 9999.");

    private static int CheckMonth(int month) =>
        month is >= 1 and <= 12
            ? month
            : throw new ArgumentOutOfRangeException(nameof(month), month, "Months run from 1 to 12.");

    private static int CheckDay(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? day
            : throw new ArgumentOutOfRangeException(nameof(day), day, DateProblem.DaysOf(year, month) + ".");
}
