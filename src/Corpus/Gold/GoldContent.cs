namespace Corpus;

/// <summary>What a gold file of any format has, at its places in the text. A layer that its format does not have is null.</summary>
/// <param name="Sentences">The sentences, ascending.</param>
/// <param name="Quotations">The quotations by their start, an outer one before those nested in it.</param>
/// <param name="Entities">The entities in the order of the text.</param>
internal sealed record GoldContent(IReadOnlyList<CharSpan>? Sentences, IReadOnlyList<QuotationAnnotation>? Quotations, IReadOnlyList<BratSpan>? Entities);
