using Corpus.Segmentation;
using Corpus.Sources;

namespace Corpus.Accuracy;

/// <summary>Finds with the library's segmenters what gold is compared with.</summary>
internal static class StructureFinder
{
    /// <summary>O(length).</summary>
    public static Annotation Find(string text, IReadOnlyList<ParagraphSpan> paragraphs, string language)
    {
        var structure = TextAnalyzer.Analyze(text, paragraphs, language);
        return new Annotation(
            [.. structure.Tokens.Select(token => new CharSpan(token.Start, token.End))],
            [.. Enumerable.Range(0, structure.Sentences.Length).Select(i => SpanOf(structure, structure.SentenceAt(i)))],
            [.. structure.Quotations.Select(quotation => Quotation(text, structure, quotation))]);
    }

    /// <summary>The paragraphs of a text that comes without an article: what a dated text would have.</summary>
    public static IReadOnlyList<ParagraphSpan> Paragraphs(string text) => Paragraphs(ParagraphSplitter.Split(text));

    public static IReadOnlyList<ParagraphSpan> Paragraphs(IReadOnlyList<SourceParagraph> paragraphs)
        => [.. paragraphs.Select(paragraph => new ParagraphSpan(paragraph.Start, paragraph.Length, paragraph.HeadingLevel > 0))];

    private static QuotationAnnotation Quotation(string text, TextStructure structure, QuotationSpan quotation) => new(
        SpanOf(structure, quotation.Tokens),
        quotation.Kind,
        TextOf(text, structure, quotation.Cue),
        TextOf(text, structure, quotation.Mention),
        TextOf(text, structure, quotation.Speaker));

    private static string? TextOf(string text, TextStructure structure, TokenRange range)
        => !range.IsEmpty && SpanOf(structure, range) is var span ? WhiteSpace.Collapse(text.AsSpan(span.Start, span.Length)) : null;

    private static CharSpan SpanOf(TextStructure structure, TokenRange range)
        => new(structure.Tokens[range.First].Start, structure.Tokens[range.End - 1].End);
}
