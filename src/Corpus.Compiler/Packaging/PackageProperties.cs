using Corpus.Sources;

namespace Corpus.Compiler.Packaging;

/// <summary>What the package says of itself to NuGet, each a line for a property of MSBuild.</summary>
internal static class PackageProperties
{
    /// <summary>The file that NuGet shows as the licence where it would refuse the expression.</summary>
    public const string LicenseFile = NoticeWriter.FileName;

    // What the NuGet gallery takes.
    private const int LongestTitle = 256;
    private const int LongestDescription = 4000;

    /// <summary>The title.</summary>
    public static string Title(PackagedCorpus corpus) => Cut(OneLine(corpus.Card.Title), LongestTitle);

    /// <summary>The description; the title where there is none.</summary>
    public static string Description(PackagedCorpus corpus) => Cut(OneLine(corpus.Card.Description ?? corpus.Card.Title), LongestDescription);

    /// <summary>The licence expression.</summary>
    public static string License(PackagedCorpus corpus) => corpus.Card.LicenseExpression ?? "";

    /// <summary>
    /// The file to give NuGet instead of the expression; nothing where it takes the expression. NuGet knows no <c>LicenseRef-</c>, warns of identifiers that are
    /// newer than it, and its gallery takes only what the Open Source Initiative approved or the Free Software Foundation calls free.
    /// </summary>
    public static string LicenseFileInstead(PackagedCorpus corpus)
        => corpus.Card.Expression is { } license && license.Terms.All(term => !term.IsReference && SpdxList.IsApproved(term.Id)) ? "" : LicenseFile;

    /// <summary>The names of the authors, with ; between them.</summary>
    public static string Authors(PackagedCorpus corpus) => Joined(corpus.Card.Authors.Select(author => author.Replace(';', ',')));

    /// <summary>The tags, with ; between them; NuGet's are single words.</summary>
    public static string Tags(PackagedCorpus corpus)
        => Joined(corpus.Card.Tags.Select(tag => string.Join('-', tag.Split([' ', '\t', '\r', '\n', ';', ','], StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>The page of the corpus.</summary>
    public static string Url(PackagedCorpus corpus) => corpus.Address ?? "";

    private static string Joined(IEnumerable<string> values)
        => string.Join(';', values.Select(OneLine).Where(value => value.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return text[..end] + "…";
    }
}
