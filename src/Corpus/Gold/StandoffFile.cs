namespace Corpus;

/// <summary>The gold of an article as its file has it; <see cref="GoldAlignment"/> finds it in the text.</summary>
/// <param name="Path">The file, as messages name it.</param>
/// <param name="Sentences">Its sentences, in the order of the text.</param>
/// <param name="Quotations">Its quotations, an outer one before those nested in it.</param>
internal sealed record StandoffFile(string Path, IReadOnlyList<StandoffSentence> Sentences, IReadOnlyList<StandoffQuotation> Quotations);
