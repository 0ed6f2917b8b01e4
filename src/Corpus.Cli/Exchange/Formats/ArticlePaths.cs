using System.Text;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>Tells which ids can be paths of files on every system.</summary>
/// <remarks>The names are those that Windows allows (https://learn.microsoft.com/windows/win32/fileio/naming-a-file), which are fewer than elsewhere; and 200 bytes leave room for extensions within the 255 of most file systems.</remarks>
internal static class ArticlePaths
{
    private const int LongestPart = 200;
    private const int LongestPath = 200;

    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$", .. "0123456789¹²³".SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the id is no path; null if it is one. O(length).</summary>
    public static string? ProblemOf(string id)
    {
        if (id.Length > LongestPath)
            return $"it has more than {LongestPath} characters";
        foreach (var part in id.Split('/'))
        {
            if (ProblemOfPart(part) is { } problem)
                return problem;
        }

        return CorpusFileList.IsCardName(id + ".md") ? "README is the name of the card" : null;
    }

    /// <summary>Whether a name is one of a device on Windows, whatever its extension.</summary>
    public static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0].TrimEnd(' '));

    private static string? ProblemOfPart(string part)
    {
        if (part.Length == 0)
            return "a part of it is empty";
        if (part[0] == '.' || part[^1] is '.' or ' ' || part[0] == ' ')
            return "a part of it begins or ends with a dot or a blank";
        foreach (var c in part)
        {
            if (char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || (char.IsWhiteSpace(c) && c != ' '))
                return "it has a character that no file name has everywhere (\\ : * ? \" < > | and control characters)";
        }

        if (IsDevice(part))
            return $"'{part}' is the name of a device on Windows";
        return Encoding.UTF8.GetByteCount(part) > LongestPart ? $"a part of it has more than {LongestPart} bytes" : null;
    }
}
