using System.Globalization;
using System.Text;

namespace Corpus.Sources;

/// <summary>Writes a <c>CITATION.cff</c> for a corpus that has none: the Citation File Format 1.2.0.</summary>
internal static class CitationFileWriter
{
    private const string Version = "1.2.0";

    /// <summary>The file. O(length).</summary>
    /// <remarks>
    /// The format demands authors: where nobody is named, they are those of the title. It takes a licence only as an identifier, or a list of them of which one
    /// may be chosen; another expression is left out.
    /// </remarks>
    public static string Of(Citation citation)
    {
        var file = new StringBuilder();
        file.Append("cff-version: ").Append(Version).Append('\n');
        Add(file, "message", citation.Note is null ? "Please cite this corpus as described here." : $"Please cite this corpus as: {citation.Note}");
        file.Append("type: dataset\n");
        Add(file, "title", citation.Title);
        Add(file, "version", citation.Version);
        AddAuthors(file, citation);
        Add(file, "abstract", citation.Abstract);
        AddList(file, "keywords", citation.Keywords);
        AddLicense(file, citation.License);
        Add(file, "license-url", WebAddress.OrNull(citation.LicenseUrl));
        Add(file, "url", citation.Address);
        return file.ToString();
    }

    private static void AddAuthors(StringBuilder file, Citation citation)
    {
        file.Append("authors:\n");
        var names = citation.Authors.Select(author => author.Name).Distinct(StringComparer.Ordinal).ToList();
        foreach (var name in names.Count > 0 ? names : [$"The authors of {citation.Title}"])
            file.Append("  - name: ").Append(Quoted(name)).Append('\n');
    }

    private static void AddLicense(StringBuilder file, SpdxExpression? license)
    {
        if (license is null or SpdxCombination { IsChoice: false } || license.Terms.Any(term => term.IsReference || term.IsOrLater || term.Exception is not null))
            return;
        if (license is SpdxTerm term)
            file.Append("license: ").Append(term.Id).Append('\n');
        else if (license is SpdxCombination { Parts: var parts } && parts.All(part => part is SpdxTerm))
            file.Append("license:\n").Append(string.Concat(license.Terms.Select(part => part.Id).Distinct(StringComparer.Ordinal).Select(id => $"  - {id}\n")));
    }

    private static void AddList(StringBuilder file, string key, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        file.Append(key).Append(":\n");
        foreach (var value in values.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal))
            file.Append("  - ").Append(Quoted(value)).Append('\n');
    }

    private static void Add(StringBuilder file, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            file.Append(key).Append(": ").Append(Quoted(value!)).Append('\n');
    }

    /// <summary>The text in the double quotes of YAML, which spell whatever there is on one line.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append(@"\n"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
