namespace Corpus.Sources;

/// <summary>That an article does not fit what a property may be declared as.</summary>
/// <param name="Kind">What it does not fit.</param>
/// <param name="First">The first article that does not.</param>
internal sealed record Misfit(MisfitKind Kind, Sighting First);
