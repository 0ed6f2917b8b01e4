namespace Corpus.Sources;

/// <summary>A stretch of a text that is near some words.</summary>
/// <param name="Place">The stretch, in UTF-16 units of the text, widened to whole words.</param>
/// <param name="Distance">How many units have to be inserted, deleted or replaced to make the words of it, before it was widened.</param>
internal readonly record struct NearMatch(TextSpan Place, int Distance);
