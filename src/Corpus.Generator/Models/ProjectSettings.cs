namespace Corpus.Generator.Models;

/// <summary>What the build says about a project.</summary>
/// <param name="RootNamespace">Its root namespace; empty for none.</param>
/// <param name="HasUsing">Whether every file gets the namespace.</param>
/// <param name="HasExtensions">Whether its C# has extension members: 14 or later.</param>
internal sealed record ProjectSettings(string RootNamespace, bool HasUsing, bool HasExtensions);
