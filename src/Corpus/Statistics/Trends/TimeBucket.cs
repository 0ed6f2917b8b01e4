namespace Corpus;

/// <summary>
/// A stretch of time that articles are of: a period of the length that was asked for; or, of articles whose date does not say which period they are of, their date; or, of articles without a date, the unknown
/// one. No article is put into a period that its date does not name.
/// </summary>
/// <param name="Kind">Which of them it is.</param>
/// <param name="Date">The period or the date, without a qualifier.</param>
public readonly record struct TimeBucket(TimeBucketKind Kind, PartialDate Date) : IComparable<TimeBucket>
{
    /// <summary>The bucket of a date. An uncertain or approximate date (<c>2022?</c>, <c>2022~</c>) counts as what it says.</summary>
    /// <param name="date">The date.</param>
    /// <param name="period">How time is divided.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="period"/> is none.</exception>
    public static TimeBucket Of(PartialDate date, TimePeriod period) => (period, date) switch
    {
        (TimePeriod.Year, { Year: { } year }) => new(TimeBucketKind.Period, new PartialDate(year)),
        (TimePeriod.Month, { Year: { } year, Month: { } month }) => new(TimeBucketKind.Period, new PartialDate(year, month)),
        (TimePeriod.Day, { Year: { } year, Month: { } month, Day: { } day }) => new(TimeBucketKind.Period, new PartialDate(year, month, day)),
        ( < TimePeriod.Year or > TimePeriod.Day, _) => throw new ArgumentOutOfRangeException(nameof(period), period, "The period must be Year, Month or Day."),
        (_, { IsUnknown: true }) => default(TimeBucket) with { Kind = TimeBucketKind.Unknown },
        _ => new(TimeBucketKind.Coarser, date.Qualifier == DateQualifier.None ? date : PartialDate.Parse(date.ToString().TrimEnd('?', '~', '%'))),
    };

    /// <summary>Whether one is before the other.</summary>
    public static bool operator <(TimeBucket left, TimeBucket right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is before the other, or both are the same.</summary>
    public static bool operator <=(TimeBucket left, TimeBucket right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is behind the other.</summary>
    public static bool operator >(TimeBucket left, TimeBucket right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is behind the other, or both are the same.</summary>
    public static bool operator >=(TimeBucket left, TimeBucket right) => left.CompareTo(right) >= 0;

    /// <summary>Periods first, then coarser dates, then the unknown one; within each by date.</summary>
    public int CompareTo(TimeBucket other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : Date.CompareTo(other.Date);

    /// <summary>The date; with <c>(coarser)</c> behind it where that is so, and <c>(unknown)</c> for the unknown one.</summary>
    public override string ToString() => Kind switch
    {
        TimeBucketKind.Period => Date.ToString(),
        TimeBucketKind.Coarser => $"{Date} (coarser)",
        _ => "(unknown)",
    };
}
