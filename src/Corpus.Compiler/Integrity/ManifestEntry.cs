using Corpus.Sources;

namespace Corpus.Compiler.Integrity;

/// <summary>What a manifest says of an article.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Hash">SHA-256 of its text in UTF-8, as it is stored.</param>
internal readonly record struct ManifestEntry(string Id, Hash256 Hash);
