namespace Corpus.Sources;

/// <summary>Reads a <c>CITATION.cff</c>: the Citation File Format 1.2.0 (https://citation-file-format.github.io).</summary>
internal static class CitationFileReader
{
    private const int MostCharacters = 256 * 1024;

    // In the order in which the format lists them.
    private static readonly string[] Required = ["authors", "cff-version", "message", "title"];

    /// <summary>Reads the file; null, and what is wrong with it, where it does not say what the format demands. O(length).</summary>
    /// <param name="path">The path of the file for findings.</param>
    /// <param name="text">Its text.</param>
    /// <param name="findings">What is wrong with it.</param>
    public static CitationFile? Read(string path, string text, out IReadOnlyList<SourceDiagnostic> findings)
    {
        var file = new SourceFile(path, text, ReadingOptions.None);
        var citation = Read(file);
        findings = file.Findings();
        return findings.Count == 0 ? citation : null;
    }

    private static CitationFile? Read(SourceFile file)
    {
        if (file.Text.Length > MostCharacters)
        {
            Report(file, default, $"The file has {file.Text.Length} characters", $"use at most {MostCharacters}");
            return null;
        }

        var fields = ReadYaml(file);
        var work = new CitationFields(fields, "");
        if (Required.Where(key => work.Find(key) is null).ToArray() is { Length: > 0 } missing)
        {
            Report(
                file, default, $"The citation file lacks {string.Join(", ", missing.Select(key => $"'{key}'"))}",
                "every one has authors, cff-version, message and title (it is as if there were no file)");
            return null;
        }

        CheckAuthors(file, work);
        CheckDate(file, work);
        var preferred = new CitationFields(fields, "preferred-citation.");
        return new CitationFile(CitationOf(work, "dataset"), preferred.Any() ? CitationOf(preferred, "generic") : null);
    }

    // What the reader of heads says of YAML, said of this file.
    private static IReadOnlyList<SourceField> ReadYaml(SourceFile file)
    {
        var yaml = new SourceFile(file.Path, file.Text, ReadingOptions.None);
        var fields = YamlFields.Read(yaml, new TextSpan(file.Start, file.Text.Length - file.Start), out _);
        foreach (var finding in yaml.Findings())
        {
            var parts = finding.Message.Replace("front matter", "citation file").Replace("The head", "The citation file").Split([';'], 2);
            Report(file, new TextSpan(finding.Place.Start, finding.Place.Length), parts[0], parts.Length > 1 ? parts[1].Trim() : "mend it");
        }

        return fields;
    }

    private static void CheckAuthors(SourceFile file, CitationFields work)
    {
        var authors = work.Find("authors")!.Value;
        if (!authors.IsList || authors.Scalars.Count == 0)
        {
            Report(file, authors.Place, "'authors' is not a list", "write '- name: X' for a group, and '- family-names: X' with 'given-names: Y' for a person");
            return;
        }

        foreach (var author in authors.Scalars.Where(author => CitationFields.AuthorOf(author) is null))
            Report(file, author.Place, $"'{SourceFile.Shorten(author.Text)}' has no name", "write 'name' of a group, or 'family-names' and 'given-names' of a person");
    }

    private static void CheckDate(SourceFile file, CitationFields work)
    {
        if (work.Find("date-released") is { } date && !(work.Text("date-released") is { } text && PartialDate.TryParse(text, out var parsed) && parsed.Precision == DatePrecision.Day))
            Report(file, date.Value.Place, $"'{file.Shown(date.Value.Place)}' is not a date", "write a day, as in date-released: 2025-01-31");
    }

    private static Citation CitationOf(CitationFields fields, string type) => new()
    {
        Type = fields.Text("type") ?? type,
        Title = fields.Text("title") ?? "",
        Authors = fields.Authors("authors"),
        Version = fields.Text("version"),
        Date = fields.Text("date-released") ?? fields.Text("date-published") ?? YearAndMonth(fields),
        Doi = fields.Text("doi"),
        Url = fields.FirstText("url", "repository", "repository-artifact", "repository-code"),
        Abstract = fields.Text("abstract"),
        Keywords = fields.Texts("keywords"),
        LicenseUrl = fields.Text("license-url"),
        License = LicenseOf(fields),
        Note = fields.Text("notes"),
        Journal = fields.Text("journal"),
        Volume = fields.Text("volume"),
        Issue = fields.Text("issue"),
        Pages = Pages(fields.Text("start"), fields.Text("end")),
        Publisher = fields.Text("publisher.name"),
        Collection = fields.FirstText("collection-title", "conference.name"),
    };

    // Of several licences here, one may be chosen: the format's schema says so.
    private static SpdxExpression? LicenseOf(CitationFields fields)
    {
        var parts = new List<SpdxExpression>();
        foreach (var id in fields.Texts("license"))
        {
            if (SpdxParser.TryParse(id, out var part, out _))
                parts.Add(part);
        }

        return parts.Count == 0 ? null : SpdxCombination.Of(isChoice: true, parts);
    }

    private static string? YearAndMonth(CitationFields fields)
        => fields.Text("year") is not { Length: 4 } year ? null : fields.Text("month") is { Length: 1 or 2 } month ? $"{year}-{month.PadLeft(2, '0')}" : year;

    private static string? Pages(string? start, string? end) => start is null || end is null ? start : $"{start}--{end}";

    private static void Report(SourceFile file, TextSpan place, string what, string advice) => file.Report(DiagnosticRules.BadCitation, place, what, advice);
}
