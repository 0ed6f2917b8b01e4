namespace Corpus.Sources;

/// <summary>The values that a key can have.</summary>
/// <param name="Key">The key.</param>
/// <param name="Values">Its values in the order of the card; empty where the card only says that the vocabulary is closed.</param>
internal sealed record Vocabulary(string Key, EquatableArray<string> Values);
