using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Corpus.Sources;

/// <summary>The lines of <c>Corpus.Shipped.txt</c> and <c>Corpus.Unshipped.txt</c>: what a corpus offered when it was last published.</summary>
/// <remarks>
/// <para>One entry a line, its parts separated by tabs, since ids may hold blanks; so a change of an article is a change of one line:</para>
/// <code>
/// Nieuws  article   2022/haven  _2022.HavenDicht  9f86d081884c7d65
/// Nieuws  property  Author      string?
/// </code>
/// <para>An article has its id, its member (<c>-</c> without one) and 16 hexadecimal digits of the hash of its content. A line of the
/// unshipped file that begins with <c>*REMOVED*</c> takes the line that follows it out of the shipped file. Blank lines and lines that
/// begin with <c>#</c> say nothing. Where a line has no tab, two blanks or more separate its parts. Files are sorted by line, ordinal; but any order is read.</para>
/// <para>In an id, a backslash and control characters are written <c>\uXXXX</c>.</para>
/// </remarks>
internal static class BaselineLine
{
    public const string Article = "article";
    public const string Property = "property";
    public const string Removed = "*REMOVED*";

    // What stands for a tab where a line is shown, and is read back where there is no tab: lines are pasted from where they were shown.
    private const string Shown = "  ";

    private const int EscapeLength = 6;

    /// <summary>Puts the parts of an entry together.</summary>
    public static string Of(params string[] parts) => string.Join("\t", parts.Select(Escape));

    /// <summary>The line as a message shows it.</summary>
    public static string ToShown(string line) => line.Replace("\t", Shown);

    /// <summary>Reads an entry; else <paramref name="problem"/> says what is wrong with the line.</summary>
    public static bool TryParse(string line, [NotNullWhen(true)] out BaselineEntry? entry, [NotNullWhen(false)] out string? problem)
    {
        entry = null;
        problem = null;
        var tabbed = line.Split('\t');
        string[] parts = tabbed.Length > 1 ? tabbed : [.. line.Split([Shown], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim())];
        var kind = parts.Length > 1 ? parts[1] : "";
        if (Array.Exists(parts, part => part.Length == 0))
            problem = "A part of the line is empty";
        else if (kind == Article && parts.Length == 5)
            entry = new BaselineArticle(Unescape(parts[0]), Unescape(parts[2]), Unescape(parts[3]), Unescape(parts[4]));
        else if (kind == Property && parts.Length == 4)
            entry = new BaselineProperty(Unescape(parts[0]), Unescape(parts[2]), Unescape(parts[3]));
        else
            problem = kind is Article or Property ? $"The line has {parts.Length} parts" : "The line is neither an article nor a property";
        return entry is not null;
    }

    private static string Escape(string part)
    {
        if (!part.Any(NeedsEscape))
            return part;
        var escaped = new StringBuilder(part.Length + 10);
        foreach (var c in part)
            _ = NeedsEscape(c) ? escaped.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)) : escaped.Append(c);
        return escaped.ToString();
    }

    private static bool NeedsEscape(char c) => c == '\\' || char.IsControl(c);

    private static string Unescape(string part)
    {
        if (!part.Contains("\\u"))
            return part;
        var text = new StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] == '\\' && TryReadEscape(part, i, out var c))
            {
                text.Append(c);
                i += EscapeLength - 1;
            }
            else
            {
                text.Append(part[i]);
            }
        }

        return text.ToString();
    }

    private static bool TryReadEscape(string part, int at, out char c)
    {
        c = '\0';
        if (at + EscapeLength > part.Length || part[at + 1] != 'u')
            return false;
        for (var i = at + 2; i < at + EscapeLength; i++)
        {
            var digit = "0123456789ABCDEF".IndexOf(part[i]);
            if (digit < 0)
                return false;
            c = (char)((c << 4) + digit);
        }

        return true;
    }
}
