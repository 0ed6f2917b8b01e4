using System.Globalization;
using System.Text;

namespace Corpus.Generator.Emitting;

/// <summary>Makes text from articles harmless in a doc comment.</summary>
internal static class DocComment
{
    /// <summary>
    /// Escapes XML and drops what could end the comment, break the line, or make the code read other than it is: controls, line
    /// separators, and the format characters that turn the writing direction (CVE-2021-42574).
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case var _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    escaped.Append(c).Append(text[++i]);
                    break;
                case '\uFFFE' or '\uFFFF':
                    break;
                default:
                    escaped.Append(Replacement(c));
                    break;
            }
        }

        return escaped.ToString();
    }

    private static string Replacement(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        UnicodeCategory.Format or UnicodeCategory.Surrogate => "",
        _ => c.ToString(),
    };
}
