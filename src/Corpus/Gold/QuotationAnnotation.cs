namespace Corpus;

/// <summary>A quotation as gold has it or a segmenter found it. Texts have one space for every run of white space.</summary>
/// <param name="Span">Its place, the marks included.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Cue">The word that attributes it, if there is one.</param>
/// <param name="Mention">How the attribution names the speaker, if it does.</param>
/// <param name="Speaker">The speaker's name, if it is known.</param>
internal sealed record QuotationAnnotation(CharSpan Span, QuotationKind Kind, string? Cue, string? Mention, string? Speaker);
