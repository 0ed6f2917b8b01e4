namespace Corpus;

/// <content>Two families that are easily confused: the sort order, and claims about time.</content>
public readonly partial struct PartialDate
{
    /// <summary>Whether both are written alike.</summary>
    /// <remarks><c>2022</c>, <c>2022-XX</c> and <c>2022?</c> have the same extent but are three dates.</remarks>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the two are written differently.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether both are known and <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    /// <remarks>
    /// <para>
    /// The four operators compare places in the order of <see cref="CompareTo"/>, by the first day that is meant. That
    /// is a statement about order, not about time: <c>2022 &lt; 2022-05</c> holds, though a date in 2022 may well be
    /// later than May, and <c>2022-03 &lt;= 2022</c> does not. For what is certain to hold, ask
    /// <see cref="IsDefinitelyBefore"/>; for what may, <see cref="Overlaps(PartialDate)"/>; for what lies within, <see cref="Contains"/>.
    /// </para>
    /// <para>
    /// With the unknown date all four are false, as with a null <c>DateOnly?</c>: nothing without a date slips into a
    /// filter by date. <see cref="CompareTo"/>, which has to put it somewhere, puts it last.
    /// </para>
    /// </remarks>
    public static bool operator <(PartialDate left, PartialDate right) => AreKnown(left, right) && left.CompareTo(right) < 0;

    /// <summary>Whether both are known and <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    /// <remarks>A statement about order, not about time; see <see cref="op_LessThan"/>.</remarks>
    public static bool operator <=(PartialDate left, PartialDate right) => AreKnown(left, right) && left.CompareTo(right) <= 0;

    /// <summary>Whether both are known and <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    /// <remarks>A statement about order, not about time; see <see cref="op_LessThan"/>.</remarks>
    public static bool operator >(PartialDate left, PartialDate right) => AreKnown(left, right) && left.CompareTo(right) > 0;

    /// <summary>Whether both are known and <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    /// <remarks>A statement about order, not about time; see <see cref="op_LessThan"/>.</remarks>
    public static bool operator >=(PartialDate left, PartialDate right) => AreKnown(left, right) && left.CompareTo(right) >= 0;

    /// <summary>The sort order: negative where this date sorts before the other one, 0 where they are equal, else positive.</summary>
    /// <param name="other">Any date.</param>
    /// <remarks>
    /// By the first day of the extent; then the coarser precision first; then the longer extent first; then by qualifier,
    /// none first; then the shorter written form first. The unknown date comes last. Dates without qualifiers and
    /// unspecified digits sort as their written forms do: <c>2022</c>, <c>2022-01</c>, <c>2022-01-01</c>, <c>2022-02</c>.
    /// The order is total and agrees with <see cref="Equals(PartialDate)"/>.
    /// </remarks>
    public int CompareTo(PartialDate other)
    {
        if (_packed == other._packed)
            return 0;
        if (!AreKnown(this, other))
            return IsUnknown ? 1 : -1;

        var order = EarliestKey.CompareTo(other.EarliestKey);
        if (order == 0)
            order = Precision.CompareTo(other.Precision);
        if (order == 0)
            order = other.LatestKey.CompareTo(LatestKey);

        // Here the two differ in their qualifiers and in parts that are wholly unspecified, and the image's layout has
        // these parts in the order that is wanted: qualifier, day, month.
        return order != 0 ? order : _packed.CompareTo(other._packed);
    }

    /// <summary>Whether both are written alike; see <see cref="op_Equality"/>.</summary>
    /// <param name="other">Any date.</param>
    public bool Equals(PartialDate other) => _packed == other._packed;

    /// <summary>Whether <paramref name="obj"/> is a partial date that is written like this one.</summary>
    /// <param name="obj">Anything.</param>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <summary>A hash code of the written form.</summary>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>
    /// Whether every day that this date can mean is before every day that the other can mean: <c>Latest &lt;
    /// other.Earliest</c>. False where either is unknown.
    /// </summary>
    /// <param name="other">Any date; a <c>DateOnly</c> converts to one.</param>
    /// <remarks>Not before and not after leaves "perhaps": exactly <see cref="Overlaps(PartialDate)"/>, where both are known.</remarks>
    public bool IsDefinitelyBefore(PartialDate other) => AreKnown(this, other) && LatestKey < other.EarliestKey;

    /// <summary>
    /// Whether every day that this date can mean is after every day that the other can mean: <c>Earliest &gt;
    /// other.Latest</c>. False where either is unknown.
    /// </summary>
    /// <param name="other">Any date; a <c>DateOnly</c> converts to one.</param>
    public bool IsDefinitelyAfter(PartialDate other) => other.IsDefinitelyBefore(this);

    /// <summary>
    /// Whether the two extents share a day, so that both may mean the same day. The unknown date overlaps nothing, not
    /// even itself.
    /// </summary>
    /// <param name="other">Any date; a <c>DateOnly</c> converts to one.</param>
    public bool Overlaps(PartialDate other) =>
        AreKnown(this, other) && EarliestKey <= other.LatestKey && other.EarliestKey <= LatestKey;

    /// <summary>Whether the date and the interval may share a day; see <see cref="DateInterval.Overlaps(PartialDate)"/>.</summary>
    /// <param name="interval">Any interval; the unknown one overlaps nothing.</param>
    /// <remarks>That the date lies within the interval says <see cref="DateInterval.Contains"/>.</remarks>
    public bool Overlaps(DateInterval interval) => interval.Overlaps(this);

    /// <summary>
    /// Whether the extent of the other date lies within the extent of this one: <c>2022</c> contains <c>2022-10</c>. The
    /// unknown date contains nothing and is contained in nothing.
    /// </summary>
    /// <param name="other">Any date; a <c>DateOnly</c> converts to one.</param>
    public bool Contains(PartialDate other) =>
        AreKnown(this, other) && EarliestKey <= other.EarliestKey && other.LatestKey <= LatestKey;

    private static bool AreKnown(PartialDate left, PartialDate right) => !left.IsUnknown && !right.IsUnknown;
}
