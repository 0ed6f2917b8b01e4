namespace Corpus.Sources;

/// <summary>A key of an article's head with its value.</summary>
/// <param name="Key">The key as written; of a key within a mapping the path to it, with dots.</param>
/// <param name="KeyPlace">Where the key stands in the file.</param>
/// <param name="Value">What stands behind it.</param>
internal sealed record SourceField(string Key, TextSpan KeyPlace, SourceValue Value);
