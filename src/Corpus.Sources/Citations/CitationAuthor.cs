namespace Corpus.Sources;

/// <summary>Somebody who made a work.</summary>
/// <param name="Name">The name as people write it: <c>Mieke van der Zee</c>.</param>
/// <param name="Sorted">
/// Of a person the name as bibliographies sort it, <c>van der Zee, Mieke</c>; null of a group, and of somebody whose parts of the name nobody gave.
/// </param>
/// <param name="IsGroup">Whether it is known to be an organisation or another group.</param>
internal sealed record CitationAuthor(string Name, string? Sorted = null, bool IsGroup = false);
