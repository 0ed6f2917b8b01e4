namespace Corpus;

/// <summary>How often a word occurs in two corpora.</summary>
/// <param name="Word">Its number.</param>
/// <param name="Count">How often it occurs in the first.</param>
/// <param name="ReferenceCount">How often it occurs in the second.</param>
internal readonly record struct KeynessCount(int Word, int Count, int ReferenceCount);
