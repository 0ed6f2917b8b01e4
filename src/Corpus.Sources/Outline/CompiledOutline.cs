namespace Corpus.Sources;

/// <summary>
/// What <c>corpus compile</c> leaves for the generator where the compiler of C# is not to read the articles: the corpus as generated code shows it, and what its
/// articles say against declarations. Its size is that of the generated code, not of the corpus.
/// </summary>
/// <param name="List">The corpus, without its files.</param>
/// <param name="Digest">What generated code says of it.</param>
/// <param name="First">The first article; null where there is none.</param>
/// <param name="Evidence">What the articles say of each key, in ordinal order.</param>
/// <param name="IsBuilt">Whether it is of a build: an editor may come before the first one, and gets one without articles.</param>
internal sealed record CompiledOutline(
    CorpusFileList List, CorpusDigest Digest, Sighting? First, EquatableArray<FieldEvidence> Evidence, bool IsBuilt = true);
