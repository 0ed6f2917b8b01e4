namespace Corpus;

/// <summary>How often a pattern occurs in the articles of a time.</summary>
/// <param name="Bucket">The time.</param>
/// <param name="Count">How often the pattern occurs.</param>
/// <param name="Tokens">How many tokens the articles have.</param>
/// <param name="PerMillion">How often the pattern occurs for each million tokens; NaN where there are none.</param>
/// <param name="Articles">How many articles there are.</param>
/// <param name="ArticlesWith">How many of them have the pattern.</param>
public readonly record struct TrendPoint(TimeBucket Bucket, long Count, long Tokens, double PerMillion, int Articles, int ArticlesWith)
{
    /// <summary>The time, and how often the pattern occurs of how many tokens.</summary>
    public override string ToString() => $"{Bucket}: {Count} of {Tokens}";
}
