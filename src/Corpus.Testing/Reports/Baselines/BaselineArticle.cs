namespace Corpus.Testing;

/// <summary>The counts of an article in a baseline.</summary>
/// <param name="Id">Its id, behind the name of its corpus where there are several: <c>Krant: 2022/haven-dicht</c>.</param>
/// <param name="Counts">Its counts.</param>
internal readonly record struct BaselineArticle(string Id, ScoreCounts Counts);
