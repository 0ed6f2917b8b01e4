namespace Corpus.Cli.Counting;

/// <summary>The articles that have a value.</summary>
/// <param name="Value">The value, as files write it; null for those that have none.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Tokens">How many tokens they have.</param>
internal sealed record ArticleGroupRow(string? Value, long Articles, long Tokens);
