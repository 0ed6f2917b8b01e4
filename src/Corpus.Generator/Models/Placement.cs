using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>That a file belongs to a corpus, and under which path.</summary>
/// <param name="CorpusClass">The class of the corpus.</param>
/// <param name="Path">The corpus-relative path of the file.</param>
/// <param name="Options">What the card of the corpus says of the heads of articles.</param>
/// <param name="Schema">What the generator has to hold articles against; null where analyzers do.</param>
internal sealed record Placement(string CorpusClass, string Path, ReadingOptions Options, DeclaredSchema? Schema);
