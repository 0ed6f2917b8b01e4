namespace Corpus;

/// <summary>What a search found out about a term.</summary>
/// <param name="Articles">How many articles of the corpus have it.</param>
/// <param name="Idf">What it is worth: <see cref="Bm25.Idf"/>.</param>
internal readonly record struct TermStatistics(int Articles, double Idf);
