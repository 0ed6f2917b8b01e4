namespace Corpus;

/// <summary>An article of several corpora.</summary>
/// <param name="Part">Which of the corpora has it.</param>
/// <param name="Ordinal">The article there.</param>
internal readonly record struct CombinedPlace(int Part, int Ordinal);
