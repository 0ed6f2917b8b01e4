namespace Corpus;

/// <summary>A part of the articles, and how often a pattern occurs in it.</summary>
/// <param name="Name">The id of an article, the value of a field, or the place of one of several parts that are equally long.</param>
/// <param name="Count">How often the pattern occurs in it.</param>
/// <param name="Tokens">How many tokens it has.</param>
/// <param name="PerMillion">How often the pattern occurs for each million tokens; NaN where there are none.</param>
public readonly record struct DispersionPart(string Name, long Count, long Tokens, double PerMillion)
{
    /// <summary>The name, and how often the pattern occurs of how many tokens.</summary>
    public override string ToString() => $"{Name}: {Count} of {Tokens}";
}
