using CsCheck;
using static Corpus.Tests.ExecutorConditions;

namespace Corpus.Tests;

/// <summary>Conditions on the paragraphs, sentences, tokens and quotations of articles.</summary>
internal static class ExecutorSpanLeaves
{
    private static readonly Gen<string> Word = ExecutorTextLeaves.Words;

    private static readonly Gen<string> Phrase = ExecutorTextLeaves.Phrases;

    private static readonly Gen<int> Few = Gen.Int[0, 4];

    public static readonly Gen<Asked>[] All =
    [
        // How many.
        Integers.Select(n => new Asked(a => a.Tokens.Count > n, a => a.Tokens.Count > n)),
        Few.Select(n => new Asked(a => a.Sentences.Count == n, a => a.Sentences.Count == n)),
        Few.Select(n => new Asked(a => a.Paragraphs.Count <= n, a => a.Paragraphs.Count <= n)),
        Few.Select(n => new Asked(a => a.Quotations.Count != n, a => a.Quotations.Count != n)),
        Few.Select(n => new Asked(a => a.Sentences.Count > n + 0.5, a => a.Sentences.Count > n + 0.5)),
        Gen.Const(new Asked(a => a.Quotations.Any(), a => a.Quotations.Count > 0)),
        Gen.Const(new Asked(a => !a.Tokens.Any() || !a.Sentences.Any(), a => a.Tokens.Count == 0 || a.Sentences.Count == 0)),
        Gen.Const(new Asked(a => a.Paragraphs.Any(), a => a.Paragraphs.Count > 0)),

        // Quotations.
        Gen.Enum<QuotationKind>().Select(k => new Asked(a => a.Quotations.Any(q => q.Kind == k), a => a.Quotations.Any(q => q.Kind == k))),
        Word.Select(w => new Asked(a => a.Quotations.Any(q => q.Text.Contains(w) && q.IsClosed), a => a.Quotations.Any(q => q.Text.Contains(w) && q.IsClosed))),
        Word.Select(w => new Asked(a => a.Quotations.All(q => q.Text.Contains(w)), a => a.Quotations.All(q => q.Text.Contains(w)))),
        Word.Select(w => new Asked(a => a.Quotations.Any(q => q.Content.ContainsWord(w)), a => a.Quotations.Any(q => q.Content.ContainsWord(w)))),
        Word.Select(w => new Asked(a => a.Quotations.Any(q => q.Text.ContainsWord(w) || q.Depth > 0), a => a.Quotations.Any(q => q.Text.ContainsWord(w) || q.Depth > 0))),
        Gen.Const(new Asked(a => a.Quotations.Any(q => q.Speaker == null), a => a.Quotations.Any(q => q.Speaker == null))),
        Gen.Const(new Asked(a => a.Quotations.Any(q => q.Cue != null && q.Mention != null), a => a.Quotations.Any(q => q.Cue != null && q.Mention != null))),
        Gen.OneOf("Jan", "zei", "x").Select(w => new Asked(
            a => a.Quotations.Any(q => (q.Mention?.Text.ContainsWord(w)) == true), a => a.Quotations.Any(q => q.Mention?.Text.ContainsWord(w) == true))),
        Gen.OneOf("Jan", "zei", "x").Select(w => new Asked(
            a => a.Quotations.Any(q => (q.Cue?.Text.ContainsWord(w)) != true), a => a.Quotations.Any(q => q.Cue?.Text.ContainsWord(w) != true))),
        Gen.OneOf("Jan", "zei", "x", null).Select(w => new Asked(a => a.Quotations.Any(q => q.Mention == w || q.Cue == w), a => a.Quotations.Any(q => q.Mention == w || q.Cue == w))),
        Gen.OneOf("Jan", "zei", "x", null).Select(w => new Asked(a => a.Quotations.Any(q => q.Cue != w), a => a.Quotations.Any(q => q.Cue != w))),
        Gen.OneOf("Jan", "zei", "x").Select(w => new Asked(a => a.Quotations.All(q => w == q.Cue), a => a.Quotations.All(q => w == q.Cue))),
        Few.Select(n => new Asked(a => a.Quotations.Any(q => q.Cue!.Length > n), a => a.Quotations.Any(q => q.Cue?.Length > n))),
        Gen.Const(new Asked(a => a.Quotations.Any(q => q.Speaker!.Text.Length == null), a => a.Quotations.Any(q => q.Speaker?.Text.Length == null))),
        Gen.Const(new Asked(a => a.Quotations.Any(q => null != q.Cue!.Text.Length), a => a.Quotations.Any(q => null != q.Cue?.Text.Length))),
        Gen.Const(new Asked(a => a.Quotations.Any(q => !(q.Mention!.Text.Length == null)), a => a.Quotations.Any(q => !(q.Mention?.Text.Length == null)))),
        Gen.Const(new Asked(a => a.Quotations.All(q => q.Mention!.Text.Length != null && q.Depth == 0), a => a.Quotations.All(q => q.Mention?.Text.Length != null && q.Depth == 0))),
        Few.Select(n => new Asked(a => a.Quotations.Any(q => q.Mention!.Text.Length != n), a => a.Quotations.Any(q => q.Mention?.Text.Length != n))),
        Few.Select(n => new Asked(a => a.Quotations.Any(q => q.Tokens.Count > n && q.Sentences.Count < 3), a => a.Quotations.Any(q => q.Tokens.Count > n && q.Sentences.Count < 3))),
        Word.Select(w => new Asked(a => a.Quotations.Any(q => q.Sentences.Any(s => s.Text.ContainsWord(w))), a => a.Quotations.Any(q => q.Sentences.Any(s => s.Text.ContainsWord(w))))),

        // Paragraphs.
        Word.Select(w => new Asked(
            a => a.Paragraphs.Any(p => p.Text.Contains(w) || p.Sentences.Any(s => s.Length < 10)), a => a.Paragraphs.Any(p => p.Text.Contains(w) || p.Sentences.Any(s => s.Length < 10)))),
        Gen.Select(Phrase, Gen.Bool).Select((w, c) => new Asked(a => a.Paragraphs.Any(p => p.Text.ContainsPhrase(w, c)), a => a.Paragraphs.Any(p => p.Text.ContainsPhrase(w, c)))),
        Gen.Select(Phrase, Phrase, Gen.Int[1, 3]).Select((v, w, n) => new Asked(
            a => a.Paragraphs.Any(p => !p.Text.ContainsNear(v, w, n) && !p.IsHeading), a => a.Paragraphs.Any(p => !p.Text.ContainsNear(v, w, n) && !p.IsHeading))),
        Gen.Select(Word, Word).Select((v, w) => new Asked(
            a => a.Paragraphs.Any(p => p.Text.ContainsWord(v) && p.Text.ContainsWord(w)), a => a.Paragraphs.Any(p => p.Text.ContainsWord(v) && p.Text.ContainsWord(w)))),
        Few.Select(n => new Asked(a => a.Paragraphs.Any(p => p.HeadingLevel == n && p.Quotations.Any()), a => a.Paragraphs.Any(p => p.HeadingLevel == n && p.Quotations.Count > 0))),

        // Sentences.
        Gen.Select(Word, Integers).Select((w, n) => new Asked(
            a => a.Sentences.Any(s => s.Text.Contains(w) && a.Date.Year == n), a => a.Sentences.Any(s => s.Text.Contains(w) && a.Date.Year == n))),
        Gen.Select(Phrase, Word).Select((v, w) => new Asked(
            a => a.Sentences.Any(s => s.Text.ContainsPhrase(v) || (s.Text.ContainsWord(w) && s.Index > 0)), a => a.Sentences.Any(s => s.Text.ContainsPhrase(v) || (s.Text.ContainsWord(w) && s.Index > 0)))),
        Gen.Select(Phrase, Phrase, Gen.Int[1, 3]).Select((v, w, n) => new Asked(a => a.Sentences.Any(s => s.Text.ContainsNear(v, w, n)), a => a.Sentences.Any(s => s.Text.ContainsNear(v, w, n)))),
        ExecutorTextLeaves.Patterns.Select(r => new Asked(a => a.Sentences.Any(s => s.Text.ContainsWord(r)), a => a.Sentences.Any(s => s.Text.ContainsWord(r)))),
        ExecutorTextLeaves.Patterns.Select(r => new Asked(a => a.Sentences.All(s => s.Text.ContainsMatch(r)), a => a.Sentences.All(s => s.Text.ContainsMatch(r)))),
        ExecutorTextLeaves.Beginnings.Select(w => new Asked(a => a.Sentences.Any(s => s.Text.ContainsWordPrefix(w, true)), a => a.Sentences.Any(s => s.Text.ContainsWordPrefix(w, true)))),
        Few.Select(n => new Asked(
            a => a.Sentences.Any(s => s.Tokens.Any(t => t.Index == n && s.Index > 0)), a => a.Sentences.Any(s => s.Tokens.Any(t => t.Index == n && s.Index > 0)))),

        Word.Select(w => new Asked(
            a => a.Sentences.Any(s => s.Text.Contains(w, StringComparison.OrdinalIgnoreCase)), a => a.Sentences.Any(s => s.Text.Contains(w, StringComparison.OrdinalIgnoreCase)))),
        Gen.Select(Word, Few).Select((w, n) => new Asked(a => a.Sentences.Any(s => s.Text.IndexOf(w) == n), a => a.Sentences.Any(s => s.Text.IndexOf(w) == n))),

        // Two of one level, the first being asked within the second.
        Gen.Select(Integers, Few).Select((n, m) => new Asked(
            a => Asking(a.Sentences.Any(s => s.Length > n), isLong => a.Sentences.Any(s => isLong && s.Index == m)), a => a.Sentences.Any(s => s.Length > n) && a.Sentences.Any(s => s.Index == m))),
        Gen.Select(Word, Few).Select((w, m) => new Asked(
            a => Asking(a.Tokens.Any(t => t.Text == w), has => a.Tokens.Any(t => !has && t.Index == m)), a => !a.Tokens.Any(t => t.Text == w) && a.Tokens.Any(t => t.Index == m))),
        Gen.Select(Word, Few).Select((w, n) => new Asked(
            a => Asking(a.Paragraphs.All(p => p.Text.Contains(w)), all => a.Paragraphs.Any(p => all || p.Length > 10 * n)), a => a.Paragraphs.Any(p => a.Paragraphs.All(o => o.Text.Contains(w)) || p.Length > 10 * n))),
        Few.Select(n => new Asked(
            a => Asking(a.Quotations.Any(q => q.IsClosed), has => a.Quotations.Any(q => has && q.Depth == n)), a => a.Quotations.Any(q => q.IsClosed) && a.Quotations.Any(q => q.Depth == n))),

        // Tokens.
        Word.Select(w => new Asked(a => a.Tokens.Any(t => t.Text == w), a => a.Tokens.Any(t => t.Text == w))),
        Word.Select(w => new Asked(a => a.Tokens.Any(t => t.Text.ContainsWord(w, true)), a => a.Tokens.Any(t => t.Text.ContainsWord(w, true)))),
        Gen.Enum<TokenKind>().Select(k => new Asked(a => a.Tokens.Any(t => t.Kind == k), a => a.Tokens.Any(t => t.Kind == k))),
        Gen.Select(Few, Few).Select((n, m) => new Asked(a => a.Tokens.Any(t => t.Length > n && t.End < 10 + m), a => a.Tokens.Any(t => t.Length > n && t.End < 10 + m))),
        Word.Select(w => new Asked(
            a => a.Tokens.Any(t => t.Text.StartsWith(w, StringComparison.OrdinalIgnoreCase)), a => a.Tokens.Any(t => t.Text.StartsWith(w, StringComparison.OrdinalIgnoreCase)))),
    ];

    private static Condition Asking(Condition first, Func<Condition, Condition> second) => second(first);
}
