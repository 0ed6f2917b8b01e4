using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>Corpora whose classes have the same full name.</summary>
/// <param name="TypeName">The name.</param>
/// <param name="Assemblies">The assemblies that have one; empty for the project itself.</param>
internal sealed record CorpusClash(string TypeName, EquatableArray<string> Assemblies);
