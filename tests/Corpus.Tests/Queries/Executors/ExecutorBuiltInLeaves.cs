using CsCheck;
using static Corpus.Tests.ExecutorConditions;

namespace Corpus.Tests;

/// <summary>Conditions on what every article has: dates, ids, titles, languages.</summary>
internal static class ExecutorBuiltInLeaves
{
    private static readonly Gen<string> Id = Gen.OneOf("a", "b", "c", "z", "");

    private static readonly Gen<string> Title = Gen.OneOf("De haven", "de", "haven", "n", "Café", "cafe\u0301", "", "\uD83D");

    private static readonly Gen<string> Language = Gen.OneOf("nl", "en", "el", "und");

    private static readonly Gen<DateOnly?> Day = Gen.OneOf<DateOnly?>(null, new DateOnly(2021, 1, 1), new DateOnly(2022, 5, 11), new DateOnly(2022, 5, 31), new DateOnly(2029, 12, 31));

    private static readonly Gen<StringComparison> Comparison = Gen.Enum<StringComparison>();

    private static readonly Gen<DateInterval> Interval = Gen.OneOf("2021/2022-05", "../2022-05-11", "2022-06/..", "2021").Select(text => DateInterval.Parse(text.Contains('/', StringComparison.Ordinal) ? text : text + "/" + text));

    public static readonly Gen<Asked>[] All =
    [
        // Dates.
        Integers.Select(n => new Asked(a => a.Date.Year == n, a => a.Date.Year == n)),
        Integers.Select(n => new Asked(a => a.Date.Year != n, a => a.Date.Year != n)),
        Integers.Select(n => new Asked(a => n == a.Date.Year, a => n == a.Date.Year)),
        Integers.Select(n => new Asked(a => a.Date.Year >= n && a.Date.Year < n + 1, a => a.Date.Year >= n && a.Date.Year < n + 1)),
        Gen.Select(Integers, Integers).Select((n, m) => new Asked(a => a.Date.Year.In(n, m, null), a => a.Date.Year.In(n, m, null))),
        Gen.Const(new Asked(a => a.Date.Year == null, a => a.Date.Year == null)),
        Gen.Const(new Asked(a => a.Date.Year.HasValue && a.Date.Year.Value > 2021, a => a.Date.Year.HasValue && a.Date.Year.Value > 2021)),
        Integers.Select(n => new Asked(a => a.Date.Month < n, a => a.Date.Month < n)),
        Integers.Select(n => new Asked(a => a.Date.Month == n, a => a.Date.Month == n)),
        Integers.Select(n => new Asked(a => n <= a.Date.Day, a => n <= a.Date.Day)),
        Integers.Select(n => new Asked(a => a.Date.Day != n, a => a.Date.Day != n)),
        Dates.Select(d => new Asked(a => a.Date == d, a => a.Date == d)),
        Dates.Select(d => new Asked(a => a.Date != d, a => a.Date != d)),
        Dates.Select(d => new Asked(a => a.Date < d, a => a.Date < d)),
        Dates.Select(d => new Asked(a => a.Date <= d, a => a.Date <= d)),
        Dates.Select(d => new Asked(a => a.Date > d, a => a.Date > d)),
        Dates.Select(d => new Asked(a => d <= a.Date, a => d <= a.Date)),
        Gen.Select(Dates, Dates).Select((d, e) => new Asked(a => a.Date >= d && a.Date <= e, a => a.Date >= d && a.Date <= e)),
        Dates.Select(d => new Asked(a => a.Date.Equals(d), a => a.Date.Equals(d))),
        Dates.Select(d => new Asked(a => a.Date.Overlaps(d), a => a.Date.Overlaps(d))),
        Dates.Select(d => new Asked(a => d.Overlaps(a.Date), a => d.Overlaps(a.Date))),
        Dates.Select(d => new Asked(a => a.Date.Contains(d), a => a.Date.Contains(d))),
        Dates.Select(d => new Asked(a => d.Contains(a.Date), a => d.Contains(a.Date))),
        Dates.Select(d => new Asked(a => a.Date.IsDefinitelyBefore(d), a => a.Date.IsDefinitelyBefore(d))),
        Dates.Select(d => new Asked(a => a.Date.IsDefinitelyAfter(d), a => a.Date.IsDefinitelyAfter(d))),
        Dates.Select(d => new Asked(a => d.IsDefinitelyBefore(a.Date), a => d.IsDefinitelyBefore(a.Date))),
        Dates.Select(d => new Asked(a => d.IsDefinitelyAfter(a.Date), a => d.IsDefinitelyAfter(a.Date))),
        Interval.Select(i => new Asked(a => i.Contains(a.Date), a => i.Contains(a.Date))),
        Interval.Select(i => new Asked(a => i.Overlaps(a.Date), a => i.Overlaps(a.Date))),
        Interval.Select(i => new Asked(a => a.Date.Overlaps(i), a => a.Date.Overlaps(i))),
        Gen.Const(new Asked(a => a.Date.IsUnknown, a => a.Date.IsUnknown)),
        Gen.Bool.Select(b => new Asked(a => a.Date.IsUnknown != b, a => a.Date.IsUnknown != b)),
        Gen.Select(Dates, Dates).Select((d, e) => new Asked(a => a.Date.In(d, e), a => a.Date.In(d, e))),
        Dates.Array[0, 4].Select(dates => new Asked(a => dates.Contains(a.Date), a => dates.Contains(a.Date))),
        Gen.Enum<DatePrecision>().Select(p => new Asked(a => a.Date.Precision == p, a => a.Date.Precision == p)),
        Gen.Enum<DatePrecision>().Select(p => new Asked(a => a.Date.Precision >= p, a => a.Date.Precision >= p)),
        Gen.Enum<DateQualifier>().Select(q => new Asked(a => a.Date.Qualifier != q, a => a.Date.Qualifier != q)),
        Gen.Enum<DateQualifier>().Select(q => new Asked(a => a.Date.Qualifier.HasFlag(q), a => a.Date.Qualifier.HasFlag(q))),
        Day.Select(d => new Asked(a => a.Date.Earliest <= d, a => a.Date.Earliest <= d)),
        Day.Select(d => new Asked(a => a.Date.Latest == d, a => a.Date.Latest == d)),
        Day.Select(d => new Asked(a => a.Date.Latest != d, a => a.Date.Latest != d)),
        Day.Select(d => new Asked(a => a.Date.Earliest.In(d, null), a => a.Date.Earliest.In(d, null))),
        Integers.Select(n => new Asked(a => a.Date.Latest!.Day > n, a => a.Date.Latest != null && a.Date.Latest.Value.Day > n)),
        Gen.Enum<DayOfWeek>().Select(d => new Asked(a => a.Date.Earliest!.DayOfWeek == d, a => a.Date.Earliest?.DayOfWeek == d)),

        // Ids, names, titles, headlines.
        Id.Select(id => new Asked(a => a.Id == id, a => a.Id == id)),
        Id.Select(id => new Asked(a => a.Id != id, a => a.Id != id)),
        Id.Array[0, 3].Select(ids => new Asked(a => a.Id.In(ids), a => a.Id.In(ids))),
        Id.Array[0, 3].Select(ids => new Asked(a => ids.Contains(a.Id), a => ids.Contains(a.Id))),
        Id.Select(id => new Asked(a => a.Name.Equals(id, StringComparison.OrdinalIgnoreCase), a => a.Name.Equals(id, StringComparison.OrdinalIgnoreCase))),
        Gen.Const(new Asked(a => a.Title == null, a => a.Title == null)),
        Gen.Const(new Asked(a => null != a.Title, a => null != a.Title)),
        Title.Select(w => new Asked(a => a.Title == w, a => a.Title == w)),
        Title.Select(w => new Asked(a => a.Title != w, a => a.Title != w)),
        Title.Select(w => new Asked(a => a.Title.In(w, null), a => a.Title.In(w, null))),
        Title.Select(w => new Asked(a => a.Title!.Contains(w), a => a.Title != null && a.Title.Contains(w))),
        Gen.Select(Title, Comparison).Select((w, c) => new Asked(a => a.Title!.Contains(w, c) || a.Title!.EndsWith(w, c), a => a.Title != null && (a.Title.Contains(w, c) || a.Title.EndsWith(w, c)))),
        Gen.Select(Title, Comparison).Select((w, c) => new Asked(a => a.Title!.StartsWith(w, c), a => a.Title != null && a.Title.StartsWith(w, c))),
        Title.Select(w => new Asked(a => (a.Title?.Contains(w)) == true, a => a.Title?.Contains(w) == true)),
        Title.Select(w => new Asked(a => (a.Title?.Contains(w)) != true, a => a.Title?.Contains(w) != true)),
        Title.Select(w => new Asked(a => (a.Title?.Contains(w)) == false, a => a.Title?.Contains(w) == false)),
        Title.Select(w => new Asked(a => (a.Title?.Contains(w)) != false, a => a.Title?.Contains(w) != false)),
        Integers.Select(n => new Asked(a => a.Title!.Length < n, a => a.Title?.Length < n)),
        Integers.Select(n => new Asked(a => a.Headline.Length > n, a => a.Headline.Length > n)),
        Title.Select(w => new Asked(a => a.Headline.EndsWith(w, StringComparison.Ordinal), a => a.Headline.EndsWith(w, StringComparison.Ordinal))),

        // Languages.
        Language.Select(l => new Asked(a => a.Language == l, a => a.Language == l)),
        Language.Select(l => new Asked(a => a.Language != l, a => a.Language != l)),
        Language.Select(l => new Asked(a => a.Language.In("nl-BE", l), a => a.Language.In("nl-BE", l))),
        Language.Select(l => new Asked(a => a.Language.StartsWith(l, StringComparison.Ordinal), a => a.Language.StartsWith(l, StringComparison.Ordinal))),
    ];
}
