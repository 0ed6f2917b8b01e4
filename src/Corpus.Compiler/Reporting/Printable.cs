using System.Globalization;
using System.Text;

namespace Corpus.Compiler.Reporting;

/// <summary>Makes of a text what can be printed: ids, values and names of files may hold anything, and a line stays a line.</summary>
internal static class Printable
{
    /// <summary>The text with control characters as <c>\u001B</c>, and those that turn the direction of text or break a line, too. O(length); the same text where there are none.</summary>
    public static string Line(string text)
    {
        if (!text.Any(IsUnprintable))
            return text;
        var printable = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsUnprintable(c))
                printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                printable.Append(c);
        }

        return printable.ToString();
    }

    // C0, C1 and DEL; the line and paragraph separators; the marks that embed, override and isolate directions (Unicode Standard Annex #9).
    private static bool IsUnprintable(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
