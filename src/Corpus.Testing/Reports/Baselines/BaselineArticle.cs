namespace Corpus.Testing;

/// <summary>The counts of an article in a baseline.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Counts">Its counts.</param>
internal readonly record struct BaselineArticle(string Id, ScoreCounts Counts);
