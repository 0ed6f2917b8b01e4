using System.Text.RegularExpressions;
using CsCheck;
using static Corpus.Tests.ExecutorConditions;

namespace Corpus.Tests;

/// <summary>Conditions on the texts of articles.</summary>
internal static class ExecutorTextLeaves
{
    /// <summary>Words that texts have, in other spellings too; and some that none has.</summary>
    public static readonly Gen<string> Words = Gen.OneOf(
        "de", "De", "haven", "HAVEN", "auto's", "auto’s", "Zuid-Holland", "Holland", "1", "boot", "café", "cafe\u0301", "CAFE\u0301", "STRASSE", "straße", "οδοσ", "i\u0307s", "A\uFFFEe\u0301", "🙂", "ệ",
        "é", "nergens", "Ja", "‘Ja’,", ".", ",", "", " ", "\uD83D", "\uDE42x", "\uFFFE", "\uFFFD", "\0");

    /// <summary>Words after each other, that texts often have, or may have across the end of a paragraph.</summary>
    public static readonly Gen<string> Phrases = Gen.Frequency(
        (2, Words),
        (3, Gen.Select(Gen.OneOf("de", "haven", "boot", "1"), Gen.OneOf("De", "haven", "Holland", "boot", "."), (first, second) => first + " " + second)),
        (1, Gen.Select(Words, Words, Gen.OneOf(" ", "  ", "\n", "\n\n"), (first, second, blank) => first + blank + second)),
        (1, Gen.OneOf("de haven de", "de de", "haven is dicht", "zei Jan .", "de\thaven")));

    /// <summary>The beginnings of words.</summary>
    public static readonly Gen<string> Beginnings = Gen.OneOf("", "h", "hav", "HA", "haven", "havens", "d", "De", "auto", "auto’", "e", "é", "cafe", "CAF", "ſt", "st", "a\uFFFE", "\u0301", "🙂", "\uD83D", "zuid-", "‘", "e\u0323");

    /// <summary>What is looked for as it stands.</summary>
    public static readonly Gen<string> Pieces = Gen.Frequency(
        (2, Words), (1, Gen.OneOf("aven d", "n\n\nd", "e", "\u0301", " ", "\n", "s\n", "’", "é", "🙂 ", "x", "\uDE42", "\uD83D\uD83D", "de haven de haven de haven de haven")));

    private static readonly Gen<Regex> Pattern = Gen.Select(
        Gen.OneOf(
            "^h", "aven", "(?i)HAVEN", "^(?i)HA", "[0-9]", "é", "", "n$", "x", "^ha", "^haven?$", "^hav*e", "^h|x", @"\Aha", "(?<=h)aven", @"\bde\b", "^$", "^.$", "^ha{1,2}v", "^st", "^[^a-z]", "(de|haven) [a-z]", "a(?!v)",
            "^De\\b", "^ d", "^d # e"),
        Gen.OneOf(
            RegexOptions.None, RegexOptions.None, RegexOptions.IgnoreCase, RegexOptions.RightToLeft, RegexOptions.Multiline, RegexOptions.IgnorePatternWhitespace, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
        .Select((pattern, options) => new Regex(pattern, options, TimeSpan.FromSeconds(60)));

    private static readonly Gen<int> Within = Gen.OneOf(1, 2, 3, 5, int.MaxValue);

    public static readonly Gen<Asked>[] All =
    [
        Pieces.Select(w => new Asked(a => a.Text.Contains(w), a => a.Text.Contains(w))),
        Gen.Select(Pieces, Gen.OneOf(StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase, StringComparison.InvariantCulture)).Select((w, c) => new Asked(
            a => a.Text.StartsWith(w, c) || a.Text.EndsWith(w, c), a => a.Text.StartsWith(w, c) || a.Text.EndsWith(w, c))),
        Gen.Select(Pieces, Gen.Enum<StringComparison>()).Select((w, c) => new Asked(a => a.Text.Contains(w, c), a => a.Text.Contains(w, c))),
        Gen.Select(Pieces, Integers).Select((w, n) => new Asked(a => a.Text.IndexOf(w) > n, a => a.Text.IndexOf(w) > n)),
        Gen.Select(Pieces, Gen.Enum<StringComparison>()).Select((w, c) => new Asked(a => a.Text.IndexOf(w, c) < 0, a => a.Text.IndexOf(w, c) < 0)),
        Integers.Select(n => new Asked(a => a.Text.Utf8Length > n, a => a.Text.Utf8Length > n)),
        Pieces.Select(w => new Asked(a => a.Text.StartsWith(w), a => a.Text.StartsWith(w))),
        Pieces.Select(w => new Asked(a => a.Text.EndsWith(w), a => a.Text.EndsWith(w))),
        Words.Select(w => new Asked(a => a.Text == w, a => a.Text == w)),
        Words.Select(w => new Asked(a => a.Text != w || a.Text.Equals(w), a => a.Text != w || a.Text.Equals(w))),
        Integers.Select(n => new Asked(a => a.Text.Length > n, a => a.Text.Length > n)),
        Gen.Const(new Asked(a => a.Text.IsEmpty, a => a.Text.IsEmpty)),
        Gen.Select(Words, Gen.Bool).Select((w, c) => new Asked(a => a.Text.ContainsWord(w, c), a => a.Text.ContainsWord(w, c))),
        Words.Select(w => new Asked(a => a.Text.ContainsWord(w), a => a.Text.ContainsWord(w))),
        Gen.Select(Phrases, Gen.Bool).Select((w, c) => new Asked(a => a.Text.ContainsWord(w, matchCase: c), a => a.Text.ContainsWord(w, matchCase: c))),
        Gen.Select(Phrases, Gen.Bool).Select((w, c) => new Asked(a => a.Text.ContainsPhrase(w, c), a => a.Text.ContainsPhrase(w, c))),
        Gen.Select(Phrases, Gen.Bool).Select((w, c) => new Asked(a => a.Text.ContainsPhrase(w, c), a => a.Text.ContainsPhrase(w, c))),
        Gen.Select(Beginnings, Gen.Bool).Select((w, c) => new Asked(a => a.Text.ContainsWordPrefix(w, c), a => a.Text.ContainsWordPrefix(w, c))),
        Gen.Select(Phrases, Phrases, Within, Gen.Bool).Select((v, w, n, c) => new Asked(a => a.Text.ContainsNear(v, w, n, c), a => a.Text.ContainsNear(v, w, n, c))),
        Gen.Select(Phrases, Phrases, Within, Gen.Bool).Select((v, w, n, c) => new Asked(a => a.Text.ContainsNear(v, w, n, c), a => a.Text.ContainsNear(v, w, n, c))),
        Pattern.Select(r => new Asked(a => a.Text.ContainsWord(r), a => a.Text.ContainsWord(r))),
        Pattern.Select(r => new Asked(a => a.Text.ContainsMatch(r), a => a.Text.ContainsMatch(r))),
    ];

    /// <summary>Regular expressions.</summary>
    public static Gen<Regex> Patterns => Pattern;
}
