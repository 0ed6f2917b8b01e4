using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>A file that may be the card of a corpus.</summary>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Card">What it says; null where it is an ordinary readme.</param>
internal sealed record CardModel(string FullPath, CardSummary? Card);
