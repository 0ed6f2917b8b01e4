namespace Corpus;

/// <summary>A stretch of time between two partial dates, either of which may be unknown or open.</summary>
/// <remarks>
/// <para>
/// The written forms are those of levels 0 and 1 of the Extended Date/Time Format (EDTF, Library of Congress, 2019,
/// "Time Interval" and "Extended Interval (L1)"), a profile of ISO 8601-1:2019 and ISO 8601-2:2019: <c>2022-03/2022-10</c>,
/// <c>2022?/2023~</c>, <c>2022/..</c> and <c>../2022</c> (open: there is no end or none is given), <c>2022/</c> and
/// <c>/2022</c> (unknown: there is an end, but nobody knows which). Beyond level 1, an end may be any <see cref="PartialDate"/>.
/// </para>
/// <para>
/// One end at least is a date: <c>/</c>, <c>../..</c>, <c>/..</c> and <c>../</c> say nothing and are not read. An interval
/// does not end before it starts: <c>Latest</c> is not before <c>Earliest</c>. <c>default(DateInterval)</c> is the unknown
/// interval, written as the empty string; it contains and overlaps nothing.
/// </para>
/// </remarks>
public readonly partial struct DateInterval : IEquatable<DateInterval>
{
    private const string EndsFirst = "the interval ends before it starts";
    private const string NoEnds = "an interval needs a date at one of its ends";

    /// <summary>The interval between two dates.</summary>
    /// <param name="start">The first date, or <c>default</c> where it is unknown.</param>
    /// <param name="end">The last date, which belongs to the interval, or <c>default</c> where it is unknown.</param>
    /// <exception cref="ArgumentException">Both are unknown, or the interval certainly ends before it starts.</exception>
    public DateInterval(PartialDate start, PartialDate end)
        : this(start, end, isOpenStart: false, isOpenEnd: false)
    {
        if (ProblemOf(this) is { } problem)
            throw new ArgumentException($"There is no such interval: {problem}.", nameof(end));
    }

    private DateInterval(PartialDate start, PartialDate end, bool isOpenStart, bool isOpenEnd)
    {
        Start = start;
        End = end;
        IsOpenStart = isOpenStart;
        IsOpenEnd = isOpenEnd;
    }

    /// <summary>The first date; the unknown date where the start is unknown or open.</summary>
    public PartialDate Start { get; }

    /// <summary>The last date, which belongs to the interval; the unknown date where the end is unknown or open.</summary>
    public PartialDate End { get; }

    /// <summary>Whether the start is open, <c>../2022</c>; an unknown start, <c>/2022</c>, is not.</summary>
    public bool IsOpenStart { get; }

    /// <summary>Whether the end is open, <c>2022/..</c>; an unknown end, <c>2022/</c>, is not.</summary>
    public bool IsOpenEnd { get; }

    /// <summary>Whether nothing is known: this is <c>default(DateInterval)</c>.</summary>
    public bool IsUnknown => Start.IsUnknown && End.IsUnknown;

#if NET
    /// <summary>The first day that <see cref="Start"/> can mean; null where the start is unknown or open.</summary>
    public DateOnly? Earliest => Start.Earliest;

    /// <summary>The last day that <see cref="End"/> can mean; null where the end is unknown or open.</summary>
    public DateOnly? Latest => End.Latest;
#endif

    // How far the interval can reach (for Overlaps), and how far it is known to (for Contains), as keys of days.
    private int FirstPossibleKey => Start.EarliestKey;

    private int LastPossibleKey => End.IsUnknown ? int.MaxValue : End.LatestKey;

    private int FirstKnownKey => Start.IsUnknown && !IsOpenStart ? End.EarliestKey : FirstPossibleKey;

    private int LastKnownKey => End.IsUnknown && !IsOpenEnd ? Start.LatestKey : LastPossibleKey;

    /// <summary>Whether both are written alike.</summary>
    public static bool operator ==(DateInterval left, DateInterval right) => left.Equals(right);

    /// <summary>Whether the two are written differently.</summary>
    public static bool operator !=(DateInterval left, DateInterval right) => !left.Equals(right);

    /// <summary>The interval from a date on, with an open end: <c>2022/..</c>.</summary>
    /// <param name="start">The first date.</param>
    /// <exception cref="ArgumentException"><paramref name="start"/> is unknown.</exception>
    public static DateInterval From(PartialDate start) => new(CheckKnown(start, nameof(start)), default, false, isOpenEnd: true);

    /// <summary>The interval up to and with a date, with an open start: <c>../2022</c>.</summary>
    /// <param name="end">The last date.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is unknown.</exception>
    public static DateInterval Until(PartialDate end) => new(default, CheckKnown(end, nameof(end)), isOpenStart: true, false);

    /// <summary>Whether the extent of the date lies within the interval, as far as the interval is known.</summary>
    /// <param name="date">Any date; the unknown date lies within no interval.</param>
    /// <remarks>
    /// The interval reaches from the first day of its start to the last day of its end. An open end lets it reach without
    /// limit. An unknown one lets it reach no farther than its other end, since nobody knows: <c>2022/</c> contains
    /// <c>2022-05</c>, but not <c>2023</c>.
    /// </remarks>
    public bool Contains(PartialDate date) =>
        !IsUnknown && !date.IsUnknown && FirstKnownKey <= date.EarliestKey && date.LatestKey <= LastKnownKey;

    /// <summary>Whether the date and the interval may share a day.</summary>
    /// <param name="date">Any date; the unknown date overlaps nothing.</param>
    /// <remarks>
    /// The interval reaches from the first day of its start to the last day of its end, and without limit where an end is
    /// open or unknown, since an unknown one may lie anywhere: <c>2022/</c> overlaps <c>2023</c>.
    /// </remarks>
    public bool Overlaps(PartialDate date) =>
        !IsUnknown && !date.IsUnknown && FirstPossibleKey <= date.LatestKey && date.EarliestKey <= LastPossibleKey;

    /// <summary>Whether the two intervals may share a day; each reaches as <see cref="Overlaps(PartialDate)"/> says.</summary>
    /// <param name="other">Any interval; the unknown interval overlaps nothing.</param>
    public bool Overlaps(DateInterval other) =>
        !IsUnknown && !other.IsUnknown && FirstPossibleKey <= other.LastPossibleKey && other.FirstPossibleKey <= LastPossibleKey;

    /// <summary>Whether both are written alike.</summary>
    /// <param name="other">Any interval.</param>
    public bool Equals(DateInterval other) =>
        Start == other.Start && End == other.End && IsOpenStart == other.IsOpenStart && IsOpenEnd == other.IsOpenEnd;

    /// <summary>Whether <paramref name="obj"/> is an interval that is written like this one.</summary>
    /// <param name="obj">Anything.</param>
    public override bool Equals(object? obj) => obj is DateInterval other && Equals(other);

    /// <summary>A hash code of the written form.</summary>
    public override int GetHashCode() => (Start, End, IsOpenStart, IsOpenEnd).GetHashCode();

    private static string? ProblemOf(DateInterval interval)
    {
        if (interval.IsUnknown)
            return NoEnds;
        return interval.End.IsDefinitelyBefore(interval.Start) ? EndsFirst : null;
    }

    private static PartialDate CheckKnown(PartialDate date, string name) =>
        date.IsUnknown ? throw new ArgumentException($"There is no such interval: {NoEnds}.", name) : date;
}
