namespace Corpus.Segmentation;

/// <summary>A stretch between marks, and the tokens around it that an attribution may stand in.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="First">The first token of its surroundings: of its sentence, or of the quotation that it is nested in.</param>
/// <param name="End">The token behind its surroundings: of its paragraph, or of the quotation that it is nested in.</param>
/// <param name="ParagraphFirst">The first token of the paragraph that it begins in.</param>
internal readonly record struct QuotationSite(MarkedSpan Span, int First, int End, int ParagraphFirst);
