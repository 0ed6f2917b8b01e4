using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>A file that should be the outline of a corpus.</summary>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Outline">What it says; null where it cannot be used.</param>
/// <param name="Problem">Why it cannot be used; empty where it can.</param>
internal sealed record OutlineModel(string FullPath, CompiledOutline? Outline, string Problem);
