using System.Text;
using System.Text.RegularExpressions;
using Corpus.Sources;

namespace Corpus.Tests;

/// <summary>
/// The rule of <see cref="WordScanner"/> and <see cref="WordForm"/> said once more, over strings and as plainly as possible. For the
/// Basic Multilingual Plane: a regular expression sees no character beyond it.
/// </summary>
internal static partial class WordOracle
{
    public static bool ContainsPhrase(string text, string phrase, bool matchCase)
    {
        var wanted = Words(phrase, matchCase);
        return wanted.Count > 0
            && ParagraphSplitter.Split(text).Any(p => HasInside(Words(text.Substring(p.Start, p.Length), matchCase), wanted));
    }

    public static List<string> Words(string text, bool matchCase)
        => [.. Word().Matches(text).Select(match => Form(match.Value, matchCase))];

    private static bool HasInside(List<string> words, List<string> wanted)
        => Enumerable.Range(0, Math.Max(0, words.Count - wanted.Count + 1)).Any(i => words.Skip(i).Take(wanted.Count).SequenceEqual(wanted));

    private static string Form(string word, bool matchCase)
    {
        var composed = word.Normalize(NormalizationForm.FormC).Replace('’', '\'');
        return matchCase ? composed : composed.ToUpperInvariant().ToLowerInvariant();
    }

    [GeneratedRegex(
        """
        [\p{L}\p{Nl}\p{Nd}\p{Pc}]
        (?: [\p{L}\p{Nl}\p{Nd}\p{Pc}\p{M}] | [\p{Cf}-[\u200B]]
          | (?<= [\p{L}\p{Nl}] (?:\p{M}|[\p{Cf}-[\u200B]])* ) ['’.] (?= [\p{L}\p{Nl}] )
          | (?<= \p{Nd} (?:\p{M}|[\p{Cf}-[\u200B]])* ) ['’.,] (?= \p{Nd} )
        )*
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
