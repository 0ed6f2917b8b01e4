namespace Corpus.Sources;

/// <summary>Why a text is no licence expression.</summary>
/// <param name="What">What is wrong, for the middle of a sentence.</param>
/// <param name="Start">Where, in UTF-16 units from the beginning of the text.</param>
internal sealed record SpdxProblem(string What, int Start);
