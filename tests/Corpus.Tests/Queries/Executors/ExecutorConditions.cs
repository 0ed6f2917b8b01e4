using System.Text.RegularExpressions;
using CsCheck;

namespace Corpus.Tests;

/// <summary>Generated conditions, each with the same C# over the article: the oracle.</summary>
internal static class ExecutorConditions
{
    /// <summary>A condition, and what plain LINQ asks.</summary>
    internal sealed record Asked(Func<ExecutorFields, Condition> Condition, Func<ExecutorArticle, bool> Predicate);

    private static readonly Gen<string> Word = Gen.OneOf(ExecutorCorpora.Words);

    private static readonly Gen<int> Number = Gen.OneOf(-1, 0, 1, 2, 5, 12, 2021, 2022);

    private static readonly Gen<PartialDate> Date = ExecutorCorpora.Dates.Select(date => date.Length == 0 ? default : PartialDate.Parse(date));

    private static readonly Gen<Regex> Pattern = Gen.OneOf("^h", "aven", "(?i)HAVEN", "[0-9]", "é", "", "n$", "x")
        .Select(pattern => new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)));

    private static readonly Gen<Asked> Leaf = Gen.OneOf(
        // Built-in values.
        Number.Select(n => new Asked(a => a.Date.Year == n, a => a.Date.Year == n)),
        Number.Select(n => new Asked(a => a.Date.Year != n, a => a.Date.Year != n)),
        Number.Select(n => new Asked(a => a.Date.Month < n, a => a.Date.Month < n)),
        Number.Select(n => new Asked(a => n <= a.Date.Day, a => n <= a.Date.Day)),
        Date.Select(d => new Asked(a => a.Date == d, a => a.Date == d)),
        Date.Select(d => new Asked(a => a.Date < d, a => a.Date < d)),
        Date.Select(d => new Asked(a => a.Date >= d, a => a.Date >= d)),
        Date.Select(d => new Asked(a => a.Date.Overlaps(d), a => a.Date.Overlaps(d))),
        Date.Select(d => new Asked(a => a.Date.IsDefinitelyBefore(d), a => a.Date.IsDefinitelyBefore(d))),
        Gen.Const(new Asked(a => a.Date.IsUnknown, a => a.Date.IsUnknown)),
        Gen.Select(Date, Date).Select((d, e) => new Asked(a => a.Date.In(d, e), a => a.Date.In(d, e))),
        Gen.OneOf("a", "b", "c", "z").Select(id => new Asked(a => a.Id == id, a => a.Id == id)),
        Gen.OneOf("a", "b", "c", "z").Select(id => new Asked(a => a.Id != id, a => a.Id != id)),
        Gen.Const(new Asked(a => a.Title == null, a => a.Title == null)),
        Word.Select(w => new Asked(a => a.Title == w, a => a.Title == w)),
        Word.Select(w => new Asked(a => a.Title.Contains(w), a => a.Title != null && a.Title.Contains(w))),
        Word.Select(w => new Asked(a => a.Title!.StartsWith(w, StringComparison.OrdinalIgnoreCase), a => a.Title != null && a.Title.StartsWith(w, StringComparison.OrdinalIgnoreCase))),
        Gen.OneOf("nl", "en", "und").Select(l => new Asked(a => a.Language == l, a => a.Language == l)),
        Gen.OneOf("nl", "en", "und").Select(l => new Asked(a => a.Language.In("nl-BE", l), a => a.Language.In("nl-BE", l))),
        Number.Select(n => new Asked(a => a.Headline.Length > n, a => a.Headline.Length > n)),

        // Keys of the corpus.
        Gen.OneOf("Ada", "ada", "Één", "x").Select(w => new Asked(a => a.Byline == w, a => a.Byline == w)),
        Gen.OneOf("Ada", "ada", "Één", "x").Select(w => new Asked(a => a.Byline != w, a => a.Byline != w)),
        Gen.OneOf("Ada", "ada", "Één", "x").Select(w => new Asked(a => a.Byline.In(w, null), a => a.Byline.In(w, null))),
        Date.Select(d => new Asked(a => a.Filed > d, a => a.Filed > d)),
        Date.Select(d => new Asked(a => a.Filed != d, a => a.Filed != d)),
        Gen.Const(new Asked(a => a.Filed == null, a => a.Filed == null)),
        Gen.Const(new Asked(a => a.Lead == true, a => a.Lead == true)),
        Gen.Const(new Asked(a => a.Lead != true, a => a.Lead != true)),
        Number.Select(n => new Asked(a => a.Pages == n, a => a.Pages == n)),
        Number.Select(n => new Asked(a => a.Pages != n, a => a.Pages != n)),
        Number.Select(n => new Asked(a => a.Pages <= n, a => a.Pages <= n)),
        Number.Select(n => new Asked(a => !(a.Pages > n), a => !(a.Pages > n))),
        Gen.Const(new Asked(a => a.Pages != null, a => a.Pages != null)),
        Gen.Select(Number, Number).Select((n, m) => new Asked(a => a.Pages.In(n, m, null), a => a.Pages.In(n, m, null))),
        Gen.Enum<ExecutorSection>().Select(s => new Asked(a => a.Section == s, a => a.Section == s)),
        Gen.Enum<ExecutorSection>().Select(s => new Asked(a => a.Section > s, a => a.Section > s)),
        Gen.OneOf("brug", "Brug", "x").Select(t => new Asked(a => a.Tags!.Contains(t), a => a.Tags != null && a.Tags.Contains(t))),
        Number.Select(n => new Asked(a => a.Tags!.Count == n, a => a.Tags != null && a.Tags.Count == n)),
        Gen.Const(new Asked(a => a.Views > 7, a => a.Views > 7)),
        Gen.OneOf(0.5, 0, -1, double.NaN).Select(x => new Asked(a => a.Weight >= x, a => a.Weight >= x)),

        // Texts.
        Word.Select(w => new Asked(a => a.Text.Contains(w), a => a.Text.Contains(w))),
        Number.Select(n => new Asked(a => a.Text.Length > n, a => a.Text.Length > n)),

        // Spans.
        Number.Select(n => new Asked(a => a.Tokens.Count > n, a => a.Tokens.Count > n)),
        Number.Select(n => new Asked(a => a.Sentences.Count == n, a => a.Sentences.Count == n)),
        Number.Select(n => new Asked(a => a.Paragraphs.Count <= n, a => a.Paragraphs.Count <= n)),
        Gen.Const(new Asked(a => a.Quotations.Any(), a => a.Quotations.Count > 0)),
        Gen.Enum<QuotationKind>().Select(k => new Asked(a => a.Quotations.Any(q => q.Kind == k), a => a.Quotations.Any(q => q.Kind == k))),
        Word.Select(w => new Asked(a => a.Quotations.Any(q => q.Text.Contains(w) && q.IsClosed), a => a.Quotations.Any(q => q.Text.Contains(w) && q.IsClosed))),
        Word.Select(w => new Asked(a => a.Quotations.All(q => q.Text.Contains(w)), a => a.Quotations.All(q => q.Text.Contains(w)))),
        Word.Select(w => new Asked(
            a => a.Paragraphs.Any(p => p.Text.Contains(w) || p.Sentences.Any(s => s.Length < 10)), a => a.Paragraphs.Any(p => p.Text.Contains(w) || p.Sentences.Any(s => s.Length < 10)))),
        Gen.Select(Word, Number).Select((w, n) => new Asked(
            a => a.Sentences.Any(s => s.Text.Contains(w) && a.Date.Year == n), a => a.Sentences.Any(s => s.Text.Contains(w) && a.Date.Year == n))),
        Word.Select(w => new Asked(a => a.Tokens.Any(t => t.Text == w), a => a.Tokens.Any(t => t.Text == w))));

    /// <summary>Conditions of up to so many levels.</summary>
    public static Gen<Asked> Of(int depth)
    {
        if (depth == 0)
            return Leaf;
        var inner = Of(depth - 1);
        return Gen.Frequency(
            (2, Leaf),
            (1, inner.Select(x => new Asked(a => !x.Condition(a), a => !x.Predicate(a)))),
            (2, Gen.Select(inner, inner).Select((x, y) => new Asked(a => x.Condition(a) && y.Condition(a), a => x.Predicate(a) && y.Predicate(a)))),
            (2, Gen.Select(inner, inner).Select((x, y) => new Asked(a => x.Condition(a) || y.Condition(a), a => x.Predicate(a) || y.Predicate(a)))));
    }

    internal static Gen<Regex> Patterns => Pattern;
}
