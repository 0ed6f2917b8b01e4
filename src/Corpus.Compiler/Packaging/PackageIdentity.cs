namespace Corpus.Compiler.Packaging;

/// <summary>Which package the documents are for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
internal sealed record PackageIdentity(string Id, string Version);
