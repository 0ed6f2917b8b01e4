namespace Corpus;

/// <summary>What a search found.</summary>
/// <param name="First">The first articles, in order.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Terms">What was found out about the terms that count.</param>
internal sealed record SearchOutcome(RankedArticle[] First, int Count, TermStatistics[] Terms);
