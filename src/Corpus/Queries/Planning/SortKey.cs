namespace Corpus;

/// <summary>What articles are sorted by, and in which direction.</summary>
internal readonly record struct SortKey(OrderKey Key, bool IsDescending);
