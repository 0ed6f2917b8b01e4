namespace Corpus;

/// <summary>A place of an article that has a term of the query.</summary>
/// <param name="Term">Which term.</param>
/// <param name="FirstToken">The number of its first token in the article.</param>
/// <param name="TokenCount">How many tokens it has.</param>
internal readonly record struct TermMatch(int Term, int FirstToken, int TokenCount);
