namespace Corpus.Generator.Models;

/// <summary>That a file belongs to a corpus, and under which path.</summary>
/// <param name="CorpusClass">The class of the corpus.</param>
/// <param name="Path">The corpus-relative path of the file.</param>
internal sealed record Placement(string CorpusClass, string Path);
