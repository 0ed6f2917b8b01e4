using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Corpus.Testing;

/// <summary>
/// The case of a character by Unicode's full mappings that depend on neither language nor context (SpecialCasing.txt, first section, without Greek iota subscripts), else by its simple ones,
/// in the invariant culture.
/// </summary>
internal static class CaseMapping
{
    private static readonly FrozenDictionary<char, string> LongUpper = new Dictionary<char, string>
    {
        ['ß'] = "SS",
        ['\u0149'] = "\u02BCN",
        ['\u01F0'] = "J\u030C",
        ['\u0390'] = "\u0399\u0308\u0301",
        ['\u03B0'] = "\u03A5\u0308\u0301",
        ['\u0587'] = "\u0535\u0552",
        ['\u1E96'] = "H\u0331",
        ['\u1E97'] = "T\u0308",
        ['\u1E98'] = "W\u030A",
        ['\u1E99'] = "Y\u030A",
        ['\u1E9A'] = "A\u02BE",
        ['\uFB00'] = "FF",
        ['\uFB01'] = "FI",
        ['\uFB02'] = "FL",
        ['\uFB03'] = "FFI",
        ['\uFB04'] = "FFL",
        ['\uFB05'] = "ST",
        ['\uFB06'] = "ST",
    }.ToFrozenDictionary();

    /// <summary>Appends a character in capitals.</summary>
    public static void AppendUpper(StringBuilder to, ReadOnlySpan<char> character)
    {
        if (character.Length == 1 && LongUpper.TryGetValue(character[0], out var upper))
            to.Append(upper);
        else
            AppendSimple(to, character, static rune => Rune.ToUpperInvariant(rune));
    }

    /// <summary>Appends a character in small letters.</summary>
    public static void AppendLower(StringBuilder to, ReadOnlySpan<char> character)
    {
        if (character is "\u0130")
            to.Append("i\u0307");
        else
            AppendSimple(to, character, static rune => Rune.ToLowerInvariant(rune));
    }

    /// <summary>Appends a character as the first of a word in title case: only the first letter of a ligature is a capital.</summary>
    public static void AppendTitle(StringBuilder to, ReadOnlySpan<char> character)
    {
        if (character.Length == 1 && Digraph(character[0]) is { } digraph)
        {
            to.Append(digraph);
            return;
        }

        var start = to.Length;
        AppendUpper(to, character);
        if (character.Length == 1 && LongUpper.ContainsKey(character[0]) && character[0] != '\u0149')
        {
            for (var i = start + 1; i < to.Length; i++)
                to[i] = char.ToLowerInvariant(to[i]);
        }
    }

    /// <summary>Whether a character is a small letter: it has capitals.</summary>
    public static bool IsLower(ReadOnlySpan<char> character)
        => Rune.DecodeFromUtf16(character, out var rune, out _) == OperationStatus.Done && Rune.GetUnicodeCategory(rune) == UnicodeCategory.LowercaseLetter;

    // The four letters of two with a form for titles: dž, lj, nj, dz.
    private static char? Digraph(char c) => c switch
    {
        '\u01C4' or '\u01C5' or '\u01C6' => '\u01C5',
        '\u01C7' or '\u01C8' or '\u01C9' => '\u01C8',
        '\u01CA' or '\u01CB' or '\u01CC' => '\u01CB',
        '\u01F1' or '\u01F2' or '\u01F3' => '\u01F2',
        _ => null,
    };

    private static void AppendSimple(StringBuilder to, ReadOnlySpan<char> character, Func<Rune, Rune> map)
    {
        if (Rune.DecodeFromUtf16(character, out var rune, out _) == OperationStatus.Done)
            to.Append(map(rune).ToString());
        else
            to.Append(character);
    }
}
