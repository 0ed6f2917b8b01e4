namespace Corpus.Sources;

/// <summary>The token lines of a sentence.</summary>
/// <param name="Rows">The lines in order, those aside that have no form.</param>
/// <param name="IsWellFormed">Whether they are fit for the gold layer.</param>
internal sealed record ConlluSentence(IReadOnlyList<ConlluRow> Rows, bool IsWellFormed);
