namespace Corpus.Sources;

/// <summary>A file of a corpus.</summary>
/// <param name="Path">Its corpus-relative path, with <c>/</c>.</param>
/// <param name="FullPath">Where it lies.</param>
internal sealed record CorpusFileEntry(string Path, string FullPath);
