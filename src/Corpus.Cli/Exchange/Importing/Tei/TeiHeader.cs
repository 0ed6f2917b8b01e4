using System.Xml.Linq;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Importing.Tei;

/// <summary>What a <c>teiHeader</c> says of an article.</summary>
/// <param name="Title">Its main title.</param>
/// <param name="Date">When it was published, or else made.</param>
/// <param name="Language">Its only language.</param>
/// <param name="Fields">All else, as keys.</param>
internal sealed record TeiHeader(string? Title, PartialDate Date, string? Language, IReadOnlyList<SourceField> Fields)
{
    /// <summary>Reads a header: titles and authors, the publication, the source; what else it has is told. O(length).</summary>
    public static TeiHeader Read(XElement? header, ImportNotices notices)
    {
        if (header is null)
            return new TeiHeader(null, default, null, []);

        var file = Child(header, "fileDesc");
        var title = Child(file, "titleStmt");
        var publication = Child(file, "publicationStmt");
        var source = Child(file, "sourceDesc");
        var profile = Child(header, "profileDesc");
        var titles = Children(title, "title").OrderBy(element => element.Attribute("type")?.Value is null or "main" ? 0 : 1).Select(TeiText.Words).Where(text => text.Length > 0).ToList();
        var fields = new List<SourceField>();
        Add(fields, "author", Children(title, "author").Select(TeiText.Words));
        Add(fields, "editor", Children(title, "editor").Select(TeiText.Words));
        Add(fields, "publisher", Children(publication, "publisher").Select(TeiText.Words));
        Add(fields, "place", Children(publication, "pubPlace").Select(TeiText.Words));
        Add(fields, "publication", Children(publication, "p").Select(TeiText.Words));
        Add(fields, "availability", Children(publication, "availability").Select(TeiText.Words));
        Add(fields, "idno", Children(publication, "idno").Select(TeiText.Words));
        Add(fields, "source", source is null ? [] : [TeiText.Words(source)]);
        Add(fields, "subtitle", titles.Skip(1));
        var date = DateOf([.. Children(publication, "date"), .. Children(Child(profile, "creation"), "date"), .. source?.Descendants().Where(element => element.Name.LocalName == "date") ?? []], fields);
        var languages = Children(Child(profile, "langUsage"), "language").Select(element => element.Attribute("ident")?.Value).Where(tag => !string.IsNullOrEmpty(tag)).ToList();
        Report(header, ["fileDesc", "profileDesc"], notices);
        Report(file, ["titleStmt", "publicationStmt", "sourceDesc"], notices);
        Report(title, ["title", "author", "editor"], notices);
        Report(publication, ["publisher", "pubPlace", "p", "availability", "idno", "date"], notices);
        Report(profile, ["creation", "langUsage"], notices);
        return new TeiHeader(titles.FirstOrDefault(), date, languages is [var language] ? language : null, fields);
    }

    // A date that is none in our sense is kept as it is written.
    private static PartialDate DateOf(IReadOnlyList<XElement> dates, List<SourceField> fields)
    {
        foreach (var element in dates)
        {
            foreach (var written in (ReadOnlySpan<string?>)[element.Attribute("when")?.Value, element.Attribute("from")?.Value, element.Attribute("notBefore")?.Value, TeiText.Words(element)])
            {
                if (PartialDate.TryParse(written ?? "", out var date) && !date.IsUnknown)
                    return date;
            }
        }

        Add(fields, "dated", dates.Select(TeiText.Words));
        return default;
    }

    private static void Add(List<SourceField> fields, string key, IEnumerable<string> values)
    {
        var scalars = values.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Select(text => new SourceScalar(text, ScalarStyle.Quoted, default)).ToList();
        if (scalars.Count > 0)
            fields.Add(new SourceField(key, default, scalars.Count == 1 ? SourceValue.Of(scalars[0]) : SourceValue.ListOf(scalars, default)));
    }

    private static void Report(XElement? element, string[] known, ImportNotices notices)
    {
        foreach (var child in element?.Elements() ?? [])
        {
            if (!known.Contains(child.Name.LocalName, StringComparer.Ordinal))
                notices.Add($"the element '{child.Name.LocalName}' in '{element!.Name.LocalName}' was left out");
        }
    }

    private static XElement? Child(XElement? element, string name) => Children(element, name).FirstOrDefault();

    private static IEnumerable<XElement> Children(XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];
}
