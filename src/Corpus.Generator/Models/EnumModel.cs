using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>An enum made of a vocabulary.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">The key whose words its members are.</param>
/// <param name="Members">Its members.</param>
internal sealed record EnumModel(string Name, string Key, EquatableArray<EnumMember> Members);
