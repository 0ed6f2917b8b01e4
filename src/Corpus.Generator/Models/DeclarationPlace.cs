using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>Where something is declared in C#.</summary>
/// <param name="FullPath">The file.</param>
/// <param name="Place">Where in it.</param>
internal sealed record DeclarationPlace(string FullPath, FilePlace Place);
