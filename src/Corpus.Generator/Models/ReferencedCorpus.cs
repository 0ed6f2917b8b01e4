namespace Corpus.Generator.Models;

/// <summary>A corpus of an assembly that the project references.</summary>
/// <param name="TypeName">The full name of the corpus class.</param>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Alias">The extern alias by which C# reaches it; null where it needs none.</param>
internal sealed record ReferencedCorpus(string TypeName, string Assembly, string? Alias);
