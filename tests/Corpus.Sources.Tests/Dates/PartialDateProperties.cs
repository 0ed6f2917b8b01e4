using System.Globalization;
using CsCheck;

namespace Corpus.Sources.Tests.Dates;

public sealed class PartialDateProperties
{
    private static readonly Gen<string> AnyString = Gen.OneOf(Gen.String, WrittenDates.NearlyDates, WrittenDates.Forms);

    [Fact]
    public void Whatever_the_text_it_is_a_date_that_prints_back_or_a_short_problem_is_told() =>
        AnyString.Sample(text =>
        {
            if (PartialDate.TryParse(text, out var date, out var problem))
                return problem is null && date.ToString() == text && !date.IsUnknown;
            return date.IsUnknown && problem is { Length: > 0 and < 150 } && problem.All(c => !char.IsControl(c) && !char.IsSurrogate(c));
        });

    [Fact]
    public void A_form_is_a_date_when_the_calendar_has_a_day_of_it() =>
        WrittenDates.Forms.Sample(form => PartialDate.TryParse(form, out _) == (WrittenDates.DaysOf(form).Length > 0));

    [Fact]
    public void The_extent_runs_from_the_first_to_the_last_day_that_agrees_with_the_form() =>
        WrittenDates.Valid.Sample(form =>
        {
            var days = WrittenDates.DaysOf(form);
            var date = PartialDate.Parse(form);
            return date.Earliest == days[0] && date.Latest == days[^1] && date.Earliest <= date.Latest;
        });

    [Fact]
    public void The_comparisons_agree_with_the_days_that_agree_with_the_forms() =>
        Gen.Select(WrittenDates.Valid, WrittenDates.Valid).Sample((left, right) =>
        {
            var (a, b) = (PartialDate.Parse(left), PartialDate.Parse(right));
            var (daysOfA, daysOfB) = (WrittenDates.DaysOf(left), WrittenDates.DaysOf(right).ToHashSet());
            return a.IsDefinitelyBefore(b) == daysOfA.All(day => day < daysOfB.Min())
                && a.IsDefinitelyAfter(b) == daysOfA.All(day => day > daysOfB.Max())
                && a.Overlaps(b) == daysOfA.Any(daysOfB.Contains)
                && b.Contains(a) == daysOfA.All(daysOfB.Contains);
        });

    [Fact]
    public void Two_known_dates_are_before_after_or_overlapping_and_only_one_of_these() =>
        Gen.Select(WrittenDates.Dates, WrittenDates.Dates).Sample((a, b) =>
        {
            var count = (a.IsDefinitelyBefore(b) ? 1 : 0) + (a.IsDefinitelyAfter(b) ? 1 : 0) + (a.Overlaps(b) ? 1 : 0);
            return count == (a.IsUnknown || b.IsUnknown ? 0 : 1);
        });

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() =>
        Gen.Select(WrittenDates.Dates, WrittenDates.Dates, WrittenDates.Dates).Sample((a, b, c) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == a.Equals(b)
            && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode())
            && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0));

    [Fact]
    public void What_is_definitely_before_sorts_before() =>
        Gen.Select(WrittenDates.Dates, WrittenDates.Dates).Sample((a, b) => !a.IsDefinitelyBefore(b) || (a < b && a.CompareTo(b) < 0));

    [Fact]
    public void Plain_dates_sort_as_their_written_forms_do()
    {
        var plain = WrittenDates.Valid.Where(form => form.All(c => c is '-' or (>= '0' and <= '9')));
        Gen.Select(plain, plain).Sample((left, right) =>
            Math.Sign(string.CompareOrdinal(left, right)) == Math.Sign(PartialDate.Parse(left).CompareTo(PartialDate.Parse(right))));
    }

    [Fact]
    public void Every_day_of_the_calendar_prints_and_reads_back() =>
        Gen.DateOnly.Sample(day =>
        {
            PartialDate date = day;
            return date.ToString() == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                && PartialDate.Parse(date.ToString()) == date
                && date.Earliest == day && date.Latest == day
                && PartialDate.TryFromPacked(date.Packed, out var unpacked) && unpacked == date;
        });

    [Fact]
    public void Any_number_is_refused_or_is_a_date_that_prints_and_reads_back() =>
        Gen.Frequency((1, Gen.UInt.Uniform), (1, Gen.UInt[0, (1u << 28) - 1]), (2, NearlyPacked)).Sample(packed =>
            !PartialDate.TryFromPacked(packed, out var date)
            || (date.Packed == packed && (packed == 0 ? date.ToString() == "" : PartialDate.Parse(date.ToString()) == date)));

    // Random bits are nearly always nonsense; these are wrong in few of their fields.
    private static Gen<uint> NearlyPacked { get; } = Gen.Select(
        Gen.UInt[0, 10100], Gen.UInt[0, 7], Gen.UInt[0, 15], Gen.UInt[0, 40], Gen.UInt[0, 3],
        (year, unspecified, month, day, qualifier) =>
            unspecified < 4
                ? (year / 100 * 100) | (unspecified << 14) | (qualifier << 26)
                : year | (month << 16) | (day << 20) | (qualifier << 26));
}
