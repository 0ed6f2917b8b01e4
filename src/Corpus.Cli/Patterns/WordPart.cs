using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Cli.Patterns;

/// <summary>One of the things that may stand at a place of a pattern.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">The words, the beginning or the expression, its escapes taken away; empty for any token.</param>
/// <param name="IgnoresCase">Of an expression, whether it is the same in any case.</param>
internal sealed record WordPart(WordPartKind Kind, string Text = "", bool IgnoresCase = false)
{
    private const char Escape = '\\';

    /// <summary>The library's pattern of it.</summary>
    /// <param name="matchCase">Whether words and beginnings must have the same case.</param>
    public WordPattern ToPattern(bool matchCase) => Kind switch
    {
        WordPartKind.Words => WordPattern.Words(Text, matchCase),
        WordPartKind.Beginning => WordPattern.StartingWith(Text, matchCase),
        WordPartKind.Any => WordPattern.AnyToken,
        _ => WordPattern.Matching(new Regex(Text, IgnoresCase ? RegexOptions.CultureInvariant | RegexOptions.IgnoreCase : RegexOptions.CultureInvariant, PatternMatcher.Limit)),
    };

    /// <summary>The part as it is read back. O(length).</summary>
    public override string ToString() => Kind switch
    {
        WordPartKind.Words => Text.Length == 0 || Text.Any(char.IsWhiteSpace) ? $"\"{Escaped(Text, SearchText.IsQuote)}\"" : Word(),
        WordPartKind.Beginning => Word() + "*",
        WordPartKind.Any => "*",
        _ => $"/{Expression()}/{(IgnoresCase ? "i" : "")}",
    };

    /// <summary>Whether a character has a meaning in a word.</summary>
    public static bool IsSpecial(char c) => c is '*' or '|' || SearchText.IsQuote(c);

    private string Word() => (Text.StartsWith('/') ? "\\" : "") + Escaped(Text, c => IsSpecial(c) || char.IsWhiteSpace(c));

    private static string Escaped(string text, Func<char, bool> isSpecial)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
            escaped.Append(c == Escape || isSpecial(c) ? "\\" : "").Append(c);
        return escaped.ToString();
    }

    // The expression's own escapes stay; a slash that has one loses it when it is read, so that it gets one whether it had or not.
    private string Expression() => Text.Replace("/", "\\/", StringComparison.Ordinal);
}
