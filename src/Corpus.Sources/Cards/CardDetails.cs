namespace Corpus.Sources;

/// <summary>
/// What is made of a card's text and of the citation file beside it when the image is built, so that no program has to read Markdown or YAML. It has no
/// part in the fingerprint, which the generator knows too.
/// </summary>
internal sealed record CardDetails
{
    /// <summary>The first paragraph of the card's text, on one line and without markup; null if there is none.</summary>
    public string? FirstParagraph { get; init; }

    /// <summary>The text of the citation file; null without one. Of the others, all that it says.</summary>
    public string? CitationFile { get; init; }

    /// <summary>The citation file as BibTeX.</summary>
    public string? BibTeX { get; init; }

    /// <summary>Where the corpus is from, as the citation file says.</summary>
    public string? Url { get; init; }

    /// <summary>The names of the authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => FirstParagraph is null && CitationFile is null;

    /// <summary>Reads both. O(length).</summary>
    /// <param name="card">The card, if the corpus has one.</param>
    /// <param name="citationText">The text of the citation file; null without a usable one.</param>
    /// <param name="citation">What it says.</param>
    public static CardDetails Of(Card? card, string? citationText, CitationFile? citation) => new()
    {
        FirstParagraph = card is null ? null : FirstParagraphOf(card.Text),
        CitationFile = citation is null ? null : citationText,
        BibTeX = citation is null ? null : Sources.BibTeX.Of(citation.Preferred ?? citation.Work),
        Url = citation?.Work.Url,
        Authors = citation is null ? [] : [.. citation.Work.Authors.Select(author => author.Name)],
    };

    // Not a heading, and not what has no text, as a row of badges.
    private static string? FirstParagraphOf(string markdown)
    {
        var file = new SourceFile("README.md", markdown, ReadingOptions.None);
        var body = PlainMarkdown.TryRead(file, file.Start) ?? MarkdownText.Read(file, file.Start);
        return body.Paragraphs.Where(paragraph => paragraph.HeadingLevel == 0)
            .Select(paragraph => string.Join(" ", body.Text.Substring(paragraph.Start, paragraph.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .FirstOrDefault(text => text.Length > 0);
    }
}
