namespace Corpus;

/// <summary>What a gold file has, at its places in the text.</summary>
/// <param name="Sentences">The sentences, ascending, without white space around them.</param>
/// <param name="Quotations">The quotations by their start, an outer one before those nested in it.</param>
internal sealed record StandoffGold(IReadOnlyList<CharSpan> Sentences, IReadOnlyList<QuotationAnnotation> Quotations);
