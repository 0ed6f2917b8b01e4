namespace Corpus.Sources;

/// <summary>What the articles of a corpus say of one of its keys.</summary>
/// <param name="Key">The key.</param>
/// <param name="Index">The number of its column: its place among all keys of the corpus, in ordinal order.</param>
/// <param name="PropertyName">The name of its property; empty where it has none.</param>
/// <param name="Type">What holds every value there is.</param>
/// <param name="IsList">Whether an article gives it a list.</param>
/// <param name="IsNullable">Whether an article lacks it.</param>
/// <param name="Members">The members of the enum; empty for other types.</param>
/// <param name="Witness">Which articles made it so, as a sentence or two for a doc comment.</param>
internal sealed record InferredField(
    string Key, int Index, string PropertyName, FieldValueType Type, bool IsList, bool IsNullable, EquatableArray<EnumMember> Members, string Witness);
