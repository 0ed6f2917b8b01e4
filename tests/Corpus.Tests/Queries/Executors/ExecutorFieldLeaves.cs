using CsCheck;
using static Corpus.Tests.ExecutorConditions;

namespace Corpus.Tests;

/// <summary>Conditions on the corpus's own keys, of every kind.</summary>
internal static class ExecutorFieldLeaves
{
    private static readonly Gen<string> Name = Gen.OneOf("Ada", "ada", "Één", "x", "");

    // Where whole numbers and real ones meet: what no whole number is, what no real number tells apart, and what is no number.
    private static readonly Gen<double> Real
        = Gen.OneOf(0.5, -0.0, 0.0, -1, 2.5, 1e300, 2147483647.5, 9007199254740992, 9.3e18, -9223372036854775808.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon);

    private static readonly Gen<long> Whole = Gen.OneOf(0, 7, -1, 2147483648, 9007199254740993, 9007199254740992, long.MinValue, long.MaxValue);

    private static readonly Gen<ulong> Unsigned = Gen.OneOf<ulong>(0, 7, 12, ulong.MaxValue);

    private static readonly Gen<ExecutorSection> Section = Gen.Enum<ExecutorSection>();

    public static readonly Gen<Asked>[] All =
    [
        // Strings.
        Name.Select(w => new Asked(a => a.Byline == w, a => a.Byline == w)),
        Name.Select(w => new Asked(a => a.Byline != w, a => a.Byline != w)),
        Name.Select(w => new Asked(a => a.Byline.In(w, null), a => a.Byline.In(w, null))),
        Name.Select(w => new Asked(a => a.Author == w, a => a.Author == w)),
        Name.Select(w => new Asked(a => a.Author.StartsWith(w), a => a.Author.StartsWith(w, StringComparison.CurrentCulture))),

        // Whole numbers.
        Integers.Select(n => new Asked(a => a.Pages == n, a => a.Pages == n)),
        Integers.Select(n => new Asked(a => a.Pages != n, a => a.Pages != n)),
        Integers.Select(n => new Asked(a => a.Pages <= n, a => a.Pages <= n)),
        Integers.Select(n => new Asked(a => !(a.Pages > n), a => !(a.Pages > n))),
        Gen.Const(new Asked(a => a.Pages != null, a => a.Pages != null)),
        Gen.Select(Integers, Integers).Select((n, m) => new Asked(a => a.Pages.In(n, m, null), a => a.Pages.In(n, m, null))),
        Integers.Select(n => new Asked(a => a.Pages.HasValue && a.Pages.Value != n, a => a.Pages.HasValue && a.Pages.Value != n)),
        Real.Select(x => new Asked(a => a.Pages < x, a => a.Pages < x)),
        Real.Select(x => new Asked(a => a.Pages <= x || a.Pages == x, a => a.Pages <= x || a.Pages == x)),
        Real.Select(x => new Asked(a => a.Pages > (float)x, a => a.Pages > (float)x)),
        Real.Select(x => new Asked(a => x <= a.Rank, a => x <= a.Rank)),
        Real.Select(x => new Asked(a => a.Rank != (float)x, a => a.Rank != (float)x)),
        Whole.Select(n => new Asked(a => a.Rank < n, a => a.Rank < n)),
        Integers.Array[0, 4].Select(numbers => new Asked(a => numbers.Contains(a.Rank), a => numbers.Contains(a.Rank))),
        Whole.Select(n => new Asked(a => a.Views > n, a => a.Views > n)),
        Whole.Select(n => new Asked(a => a.Views == n, a => a.Views == n)),
        Real.Select(x => new Asked(a => a.Views == x, a => a.Views == x)),
        Real.Select(x => new Asked(a => a.Views >= x, a => a.Views >= x)),
        Real.Select(x => new Asked(a => a.Views != x, a => a.Views != x)),
        Real.Select(x => new Asked(a => a.Total <= (float)x, a => a.Total <= (float)x)),
        Real.Select(x => new Asked(a => a.Total < x, a => a.Total < x)),
        Unsigned.Select(n => new Asked(a => a.Total >= n, a => a.Total >= 0 && (ulong)a.Total >= n)),
        Whole.Select(n => new Asked(a => a.Total.In(n, 7), a => a.Total.In(n, 7))),

        // Real numbers.
        Real.Select(x => new Asked(a => a.Weight >= x, a => a.Weight >= x)),
        Real.Select(x => new Asked(a => a.Weight < x, a => a.Weight < x)),
        Real.Select(x => new Asked(a => a.Weight == x, a => a.Weight == x)),
        Real.Select(x => new Asked(a => a.Weight.In(x, null), a => a.Weight.In(x, null))),
        Whole.Select(n => new Asked(a => a.Weight <= n, a => a.Weight <= n)),
        Whole.Select(n => new Asked(a => a.Weight == n, a => a.Weight == n)),
        Real.Select(x => new Asked(a => a.Score != x, a => a.Score != x)),
        Real.Select(x => new Asked(a => a.Score <= x, a => a.Score <= x)),
        Real.Select(x => new Asked(a => a.Score > (float)x, a => a.Score > (float)x)),
        Real.Select(x => new Asked(a => a.Score.Equals(x), a => a.Score.Equals(x))),

        // Truth.
        Gen.Const(new Asked(a => a.Lead == true, a => a.Lead == true)),
        Gen.Const(new Asked(a => a.Lead != true, a => a.Lead != true)),
        Gen.Const(new Asked(a => a.Lead == null, a => a.Lead == null)),
        Gen.Const(new Asked(a => a.Lead.HasValue && !a.Lead.Value, a => a.Lead.HasValue && !a.Lead.Value)),
        Gen.Const(new Asked(a => a.IsLead, a => a.IsLead)),
        Gen.Bool.Select(b => new Asked(a => a.IsLead == b, a => a.IsLead == b)),

        // Dates.
        Dates.Select(d => new Asked(a => a.Filed > d, a => a.Filed > d)),
        Dates.Select(d => new Asked(a => a.Filed != d, a => a.Filed != d)),
        Dates.Select(d => new Asked(a => a.Filed == d, a => a.Filed == d)),
        Gen.Const(new Asked(a => a.Filed == null, a => a.Filed == null)),
        Dates.Select(d => new Asked(a => a.Filed.In(d, null), a => a.Filed.In(d, null))),
        Integers.Select(n => new Asked(a => a.Filed!.Year == n, a => a.Filed?.Year == n)),
        Integers.Select(n => new Asked(a => a.Filed!.Month != n, a => a.Filed?.Month != n)),
        Dates.Select(d => new Asked(a => (a.Filed?.Overlaps(d)) == true, a => a.Filed?.Overlaps(d) == true)),
        Dates.Select(d => new Asked(a => (a.Filed?.IsDefinitelyBefore(d)) == false, a => a.Filed?.IsDefinitelyBefore(d) == false)),
        Dates.Select(d => new Asked(a => a.Filed.HasValue && a.Filed.Value.Contains(d), a => a.Filed.HasValue && a.Filed.Value.Contains(d))),
        Gen.Const(new Asked(a => a.Filed!.IsUnknown == false, a => a.Filed?.IsUnknown == false)),
        Gen.Enum<DatePrecision>().Select(p => new Asked(a => a.Filed!.Precision > p, a => a.Filed?.Precision > p)),
        Dates.Select(d => new Asked(a => a.Since <= d, a => a.Since <= d)),
        Dates.Select(d => new Asked(a => a.Since.IsDefinitelyAfter(d), a => a.Since.IsDefinitelyAfter(d))),

        // Values of a fixed set.
        Section.Select(s => new Asked(a => a.Section == s, a => a.Section == s)),
        Section.Select(s => new Asked(a => a.Section != s, a => a.Section != s)),
        Section.Select(s => new Asked(a => a.Section > s, a => a.Section > s)),
        Section.Select(s => new Asked(a => a.Section.In(s, null), a => a.Section.In(s, null))),
        Gen.Const(new Asked(a => a.Section == null, a => a.Section == null)),
        Section.Select(s => new Asked(a => a.Section.HasValue && a.Section.Value <= s, a => a.Section.HasValue && a.Section.Value <= s)),
        Section.Select(s => new Asked(a => a.Part < s, a => a.Part < s)),
        Section.Array[0, 3].Select(sections => new Asked(a => a.Part.In(sections), a => a.Part.In(sections))),

        // Lists.
        Gen.OneOf("brug", "Brug", "x").Select(t => new Asked(a => a.Tags!.Contains(t), a => a.Tags != null && a.Tags.Contains(t))),
        Gen.OneOf("brug", "Brug", "x").Select(t => new Asked(a => (a.Tags?.Contains(t)) != true, a => a.Tags?.Contains(t) != true)),
        Gen.OneOf("brug", "Brug", "x").Select(t => new Asked(a => (a.Tags?.Contains(t)) == false, a => a.Tags?.Contains(t) == false)),
        Integers.Select(n => new Asked(a => a.Tags!.Count == n, a => a.Tags?.Count == n)),
        Integers.Select(n => new Asked(a => a.Tags!.Count != n, a => a.Tags?.Count != n)),
        Gen.Const(new Asked(a => a.Tags == null, a => a.Tags == null)),
        Gen.Const(new Asked(a => a.Tags!.Any(), a => a.Tags != null && a.Tags.Count > 0)),
        Integers.Select(n => new Asked(a => a.Sizes.Contains(n), a => a.Sizes.Contains(n))),
        Gen.OneOf("br", "Br", "x").Select(t => new Asked(a => (a.Tags?.Any(v => v.StartsWith(t, StringComparison.Ordinal))) == true, a => a.Tags?.Any(v => v.StartsWith(t, StringComparison.Ordinal)) == true)),
        Gen.OneOf("br", "Br", "x").Select(t => new Asked(a => (a.Tags?.Any(v => v.StartsWith(t, StringComparison.Ordinal))) == false, a => a.Tags?.Any(v => v.StartsWith(t, StringComparison.Ordinal)) == false)),
        Integers.Select(n => new Asked(a => (a.Tags?.All(v => v.Length < n)) == false, a => a.Tags?.All(v => v.Length < n) == false)),
        Integers.Select(n => new Asked(a => (a.Tags?.All(v => v.Length != n && !v.Contains('x'))) != true, a => a.Tags?.All(v => v.Length != n && !v.Contains('x')) != true)),
        Integers.Select(n => new Asked(a => a.Tags!.Any(v => v.Contains('b') && a.Date.Year == n), a => a.Tags != null && a.Tags.Any(v => v.Contains('b') && a.Date.Year == n))),
        Integers.Select(n => new Asked(a => a.Sizes.Any(v => v > n), a => a.Sizes.Any(v => v > n))),
        Gen.Select(Integers, Integers).Select((n, m) => new Asked(a => a.Sizes.All(v => v > n || v == m), a => a.Sizes.All(v => v > n || v == m))),
        Gen.Select(Integers, Integers).Select((n, m) => new Asked(
            a => a.Sizes.Any(v => v > n && a.Tags!.Any(t => t.Length > m)), a => a.Tags != null && a.Sizes.Any(v => v > n && a.Tags.Any(t => t.Length > m)))),
        Integers.Select(n => new Asked(a => a.Sizes.Count >= n, a => a.Sizes.Count >= n)),
    ];
}
