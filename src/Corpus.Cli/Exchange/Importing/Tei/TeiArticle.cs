using System.Xml.Linq;
using Corpus.Segmentation;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Importing.Tei;

/// <summary>Makes an article of a <c>TEI</c> element.</summary>
internal static class TeiArticle
{
    private static readonly XName XmlId = XNamespace.Xml + "id";
    private static readonly XName XmlLang = XNamespace.Xml + "lang";

    /// <summary>The article. O(length).</summary>
    /// <param name="tei">The element.</param>
    /// <param name="path">The id that it gets if it has none.</param>
    /// <param name="notices">Takes the names of what has no place.</param>
    public static SourceArticle Of(XElement tei, string path, ImportNotices notices)
    {
        var header = TeiHeader.Read(tei.Elements().FirstOrDefault(child => child.Name.LocalName == "teiHeader"), notices);
        var texts = tei.Elements().Where(child => child.Name.LocalName == "text").ToList();
        foreach (var other in tei.Elements().Where(child => child.Name.LocalName is not ("teiHeader" or "text" or "TEI")))
            notices.Add($"the element '{other.Name.LocalName}' beside the text was left out");

        var text = new TeiText(notices);
        foreach (var element in texts)
            text.Add(element);
        var (content, paragraphs) = text.Finish();
        return new SourceArticle
        {
            Id = tei.Attribute(XmlId)?.Value ?? path,
            Path = path,
            Line = 1,
            Date = header.Date,
            Title = header.Title,
            Language = Language(texts.Select(element => element.Attribute(XmlLang)?.Value).Append(tei.Attribute(XmlLang)?.Value).Append(header.Language), notices),
            Text = content,
            Paragraphs = paragraphs,
            Fields = header.Fields,
        };
    }

    private static string? Language(IEnumerable<string?> candidates, ImportNotices notices)
    {
        foreach (var candidate in candidates)
        {
            if (string.IsNullOrEmpty(candidate))
                continue;
            if (LanguageTag.IsWellFormed(candidate))
                return candidate;
            notices.Add($"the language '{SourceFile.Shorten(candidate)}' is no BCP 47 tag, and was left out");
        }

        return null;
    }
}
