namespace Corpus.Sources;

/// <summary>The properties that the user's part of an article class declares.</summary>
/// <param name="ClassName">The article class.</param>
/// <param name="Properties">Its partial properties in the order of their declaration; empty where the schema is inferred.</param>
internal sealed record DeclaredSchema(string ClassName, EquatableArray<DeclaredProperty> Properties);
