namespace Corpus;

/// <summary>An article with its score.</summary>
/// <param name="Ordinal">Which article.</param>
/// <param name="Score">Its score.</param>
internal readonly record struct RankedArticle(int Ordinal, double Score)
{
    /// <summary>Whether it comes after the other: its score is lower, or the same and it comes later in the corpus.</summary>
    public bool IsBehind(RankedArticle other) => Score < other.Score || (Score == other.Score && Ordinal > other.Ordinal);

    /// <summary>The order of hits.</summary>
    public static int Compare(RankedArticle left, RankedArticle right) => left.IsBehind(right) ? 1 : right.IsBehind(left) ? -1 : 0;
}
