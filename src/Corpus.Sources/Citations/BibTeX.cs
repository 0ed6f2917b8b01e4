using System.Globalization;
using System.Text;

namespace Corpus.Sources;

/// <summary>Writes citations as BibTeX.</summary>
/// <remarks>
/// An entry is <c>@misc</c> for a corpus, since BibTeX itself knows no data sets, and <c>@article</c>, <c>@book</c>, <c>@inproceedings</c> and so on for what a
/// citation file prefers. Whatever TeX takes for a command is escaped, and letters beyond ASCII stay as they are, as today's BibTeX and Biber read them.
/// </remarks>
internal static class BibTeX
{
    private const int LongestKey = 30;

    /// <summary>Whether the text is BibTeX already: it begins with <c>@</c>, a word and <c>{</c>. O(length of the word).</summary>
    public static bool Is(string text)
    {
        var at = text.Length - text.TrimStart().Length;
        if (at == text.Length || text[at++] != '@')
            return false;
        var word = at;
        while (at < text.Length && IsAsciiLetter(text[at]))
            at++;
        var hasWord = at > word;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return hasWord && at < text.Length && text[at] is '{' or '(';
    }

    /// <summary>The entry, with a newline at its end. O(length).</summary>
    public static string Of(Citation citation)
    {
        var type = TypeOf(citation);
        var entry = new StringBuilder();
        entry.Append('@').Append(type).Append('{').Append(KeyOf(citation)).Append(",\n");
        Add(entry, "author", string.Join(" and ", citation.Authors.Select(Name)));
        Add(entry, "title", citation.Title.Length == 0 ? null : $"{{{Escaped(citation.Title)}}}");
        AddText(entry, "journal", type == "article" ? citation.Journal : null);
        AddText(entry, "booktitle", type == "inproceedings" ? citation.Collection : null);
        AddText(entry, "volume", citation.Volume);
        AddText(entry, "number", citation.Issue);
        AddText(entry, "pages", citation.Pages);
        AddText(entry, "publisher", citation.Publisher);
        Add(entry, "year", citation.Date is { Length: >= 4 } date ? date.Substring(0, 4) : null);
        Add(entry, "month", MonthOf(citation.Date));
        AddText(entry, "version", citation.Version);
        Add(entry, "doi", Address(citation.Doi));
        Add(entry, "url", Address(citation.Address));
        AddText(entry, "howpublished", citation.Address is null ? citation.Url : null);
        AddText(entry, "note", citation.Note);
        return entry.Append("}\n").ToString();
    }

    /// <summary>The text as TeX prints it, on one line. O(length).</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in OneLine(text))
        {
            // BibTeX counts brackets, escaped or not, so that one by itself would end the entry, or never do so.
            _ = c switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '$' or '&' or '#' or '%' or '_' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    // A group, and a name of unknown parts, in brackets of its own: else BibTeX would look for a first name and a last name.
    private static string Name(CitationAuthor author)
    {
        if (author.Sorted is null || author.Sorted.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase))
            return $"{{{Escaped(author.Name)}}}";
        return Escaped(author.Sorted);
    }

    private static string TypeOf(Citation citation) => citation.Type switch
    {
        "article" or "magazine-article" or "newspaper-article" => "article",
        "book" or "edited-work" => "book",
        "conference-paper" => "inproceedings",
        "proceedings" => "proceedings",
        "manual" => "manual",
        "pamphlet" => "booklet",
        "unpublished" => "unpublished",
        _ => "misc",
    };

    /// <summary>The letters and digits of the title that are ASCII, and the year.</summary>
    private static string KeyOf(Citation citation)
    {
        var word = new string([.. citation.Title.Where(c => IsAsciiLetter(c) || c is >= '0' and <= '9').Take(LongestKey).Select(char.ToLowerInvariant)]);
        return (word.Length == 0 ? "corpus" : word) + (citation.Date is { Length: >= 4 } date ? date.Substring(0, 4) : "");
    }

    private static string? MonthOf(string? date)
    {
        if (date is not [_, _, _, _, '-', ('0' or '1') and var tens, >= '0' and <= '9' and var ones, ..])
            return null;
        var month = (10 * (tens - '0')) + (ones - '0');
        return month is >= 1 and <= 12 ? month.ToString(CultureInfo.InvariantCulture) : null;
    }

    // Read as it stands, so nothing is escaped, and brackets are written as addresses write them.
    private static string? Address(string? url) => url?.Replace("{", "%7B").Replace("}", "%7D").Replace("\\", "%5C");

    private static void AddText(StringBuilder entry, string key, string? text) => Add(entry, key, string.IsNullOrEmpty(text) ? null : Escaped(text!));

    private static void Add(StringBuilder entry, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            entry.Append("  ").Append(key).Append(" = {").Append(value).Append("},\n");
    }

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
