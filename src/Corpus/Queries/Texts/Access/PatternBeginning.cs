using System.Text.RegularExpressions;

namespace Corpus;

/// <summary>Finds what every match of a regular expression begins with, at the beginning of the token, so that only these terms are tried.</summary>
internal static class PatternBeginning
{
    /// <summary>The beginning without case, as <see cref="WordForm"/> has it; empty where there is none for certain.</summary>
    public static string Of(Regex pattern)
    {
        const RegexOptions Unclear = RegexOptions.IgnorePatternWhitespace | RegexOptions.RightToLeft | RegexOptions.Multiline;
        var text = pattern.ToString();
        if ((pattern.Options & Unclear) != RegexOptions.None || text.Contains('|', StringComparison.Ordinal))
            return "";

        // Letters and digits of ASCII stand for themselves; one in front of a quantifier may be missing. Beyond ASCII, forms may be composed otherwise.
        var start = text.StartsWith('^') ? 1 : text.StartsWith(@"\A", StringComparison.Ordinal) ? 2 : 0;
        var end = start;
        while (start > 0 && end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end > start && end < text.Length)
            end--;

        // Without case, the mapping of the culture may take other letters for the same.
        return pattern.Options.HasFlag(RegexOptions.IgnoreCase) ? "" : text[start..end].ToLowerInvariant();
    }
}
