using System.Globalization;
using System.Text;
using Corpus.Sources;

namespace Corpus.Compiler.Packaging;

/// <summary>Writes the <c>NOTICE.txt</c> of a corpus: whose it is, what may be done with it, and how to cite it, for whoever ships a program with it.</summary>
internal static class NoticeWriter
{
    public const string FileName = "NOTICE.txt";

    private const int Width = 100;
    private const string Indent = "             ";

    /// <summary>The text. O(length).</summary>
    public static string Of(PackagedCorpus corpus)
    {
        var card = corpus.Card;
        var notice = new StringBuilder();
        notice.Append(card.Title).Append('\n').Append('=', Math.Min(Width, new StringInfo(card.Title).LengthInTextElements)).Append("\n\n");
        if (card.Description is { } description)
            AppendWrapped(notice, description, "").Append('\n');
        Add(notice, "Package:", $"{corpus.Package.Id} {corpus.Version}");
        Add(notice, "Authors:", string.Join("; ", card.Authors));
        AddLicense(notice, corpus);
        Add(notice, "Source:", card.Source);
        Add(notice, "Languages:", string.Join(", ", card.Languages));
        Add(notice, "Articles:", card.Count.ToString("N0", CultureInfo.InvariantCulture));
        Add(notice, "Fingerprint:", card.Fingerprint);
        notice.Append("\nIn the package are the texts as they stand in the files of the corpus, and indexes of them.\n");
        notice.Append("\nTo cite it:\n\n");
        if (card.Citation is { } citation && !BibTeX.Is(citation))
            AppendWrapped(notice, citation, "    ").Append('\n');
        foreach (var line in corpus.BibTeX.TrimEnd('\n').Split('\n'))
            notice.Append("    ").Append(line.TrimEnd('\r')).Append('\n');
        return notice.ToString();
    }

    private static void AddLicense(StringBuilder notice, PackagedCorpus corpus)
    {
        Add(notice, "Licence:", corpus.Card.LicenseExpression ?? corpus.Card.License);
        if (corpus.Card.Fields.TryGetValue("license_name", out var name))
            notice.Append(Indent).Append(OneLine(name.ToString())).Append('\n');
        foreach (var address in Addresses(corpus).Distinct(StringComparer.Ordinal))
            notice.Append(Indent).Append(address).Append('\n');
    }

    private static IEnumerable<string> Addresses(PackagedCorpus corpus)
    {
        foreach (var term in corpus.Card.Expression?.Terms ?? [])
        {
            if (term.Url is { } license)
                yield return license;
            if (term.ExceptionUrl is { } exception)
                yield return exception;
        }

        if (corpus.LicenseLink is { } link)
            yield return OneLine(link);
    }

    private static void Add(StringBuilder notice, string label, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        notice.Append(label.PadRight(Indent.Length));
        AppendWrapped(notice, value, Indent, isStarted: true);
    }

    /// <summary>Words on lines of at most so many characters, a longer word on its own.</summary>
    private static StringBuilder AppendWrapped(StringBuilder notice, string text, string indent, bool isStarted = false)
    {
        var room = Width - indent.Length;
        var line = 0;
        if (!isStarted)
            notice.Append(indent);
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line > 0 && line + 1 + word.Length > room)
            {
                notice.Append('\n').Append(indent);
                line = 0;
            }
            else if (line > 0)
            {
                notice.Append(' ');
                line++;
            }

            notice.Append(word);
            line += word.Length;
        }

        return notice.Append('\n');
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
