namespace Corpus.Segmentation;

/// <summary>What a sentence would begin with.</summary>
/// <param name="Kind">What its first word is.</param>
/// <param name="First">Its first token: a quotation mark, a dash, or the word.</param>
/// <param name="Word">Its first word; <paramref name="First"/> if it has none.</param>
internal readonly record struct SentenceBeginning(BeginningKind Kind, int First, int Word);
