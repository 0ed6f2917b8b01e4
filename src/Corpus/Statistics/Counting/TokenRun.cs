namespace Corpus;

/// <summary>Tokens that follow each other: positions of the index of words.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">Behind the last.</param>
internal readonly record struct TokenRun(long Start, long End);
