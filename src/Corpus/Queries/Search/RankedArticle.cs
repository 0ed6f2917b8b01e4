namespace Corpus;

/// <summary>An article with its score.</summary>
/// <param name="Ordinal">Which article.</param>
/// <param name="Score">Its score.</param>
internal readonly record struct RankedArticle(int Ordinal, double Score) : IComparable<RankedArticle>
{
    /// <summary>Whether it comes after the other: its score is lower, or the same and it comes later in the corpus.</summary>
    public bool IsBehind(RankedArticle other) => Score < other.Score || (Score == other.Score && Ordinal > other.Ordinal);

    public int CompareTo(RankedArticle other) => IsBehind(other) ? 1 : other.IsBehind(this) ? -1 : 0;
}
