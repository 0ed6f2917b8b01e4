using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>Under which names the gold of an article is looked for.</summary>
/// <remarks>
/// The name is the id of the article and the ending of the format. Of an id that cannot be the name of a file on every system, the characters that cannot are written
/// as <c>%</c> and the two hexadecimal digits of each byte in UTF-8 (RFC 3986, section 2.1): <c>nieuws%3A12.gold</c> is that of <c>nieuws:12</c>.
/// </remarks>
internal static class GoldNames
{
    private const string NotInNames = "<>:\"|?*\\%";

    /// <summary>The names that the gold of an article of this id may have in a format, the escaped one last: as it is only where that is not the escaped name of another id.</summary>
    public static IReadOnlyList<string> Of(string id, string extension)
    {
        var escaped = Escape(id);
        return escaped == id || Unescape(id) != id ? [escaped + extension] : [id + extension, escaped + extension];
    }

    /// <summary>The id as the path of a file: <c>/</c> is between folders. O(length).</summary>
    public static string Escape(string id) => string.Join('/', id.Split('/').Select(EscapePart));

    /// <summary>The id that a name without its ending stands for. O(length).</summary>
    public static string Unescape(string name) => Uri.UnescapeDataString(name);

    private static string EscapePart(string part)
    {
        var name = new StringBuilder(part.Length);
        // Windows drops blanks and full stops at the end of a name; and '.' and '..' are folders.
        var end = part.TrimEnd(' ', '.').Length;
        for (var i = 0; i < part.Length; i++)
        {
            if (i >= end || char.IsControl(part[i]) || NotInNames.Contains(part[i], StringComparison.Ordinal))
                AppendEscaped(name, part[i]);
            else
                name.Append(part[i]);
        }

        return name.ToString();
    }

    private static void AppendEscaped(StringBuilder name, char c)
    {
        foreach (var b in Encoding.UTF8.GetBytes([c]))
            name.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
    }
}
