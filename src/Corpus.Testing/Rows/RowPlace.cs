namespace Corpus.Testing;

/// <summary>An article, and the place of what a row gives of it.</summary>
internal readonly record struct RowPlace(Article Article, int Index);
