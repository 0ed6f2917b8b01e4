namespace Corpus.Sources;

/// <summary>A value that names another article of the corpus.</summary>
/// <param name="Id">The id that it gives.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record SourceReference(string Id, FilePlace Place);
