namespace Corpus.Accuracy;

/// <summary>What a text has, as gold says it or as it was found. A layer that the gold does not have is null and not scored.</summary>
/// <param name="Tokens">The tokens, ascending.</param>
/// <param name="Sentences">The sentences, ascending, without white space around them.</param>
/// <param name="Quotations">The quotations by their start, an outer one before those nested in it.</param>
internal sealed record Annotation(
    IReadOnlyList<CharSpan>? Tokens, IReadOnlyList<CharSpan>? Sentences, IReadOnlyList<QuotationAnnotation>? Quotations);
