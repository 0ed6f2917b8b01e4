namespace Corpus.Sources;

/// <summary>What the inference of a schema needs of one field of one article: a value, never a long text.</summary>
/// <param name="Key">The key.</param>
/// <param name="IsList">Whether its value is a list.</param>
/// <param name="Kinds">What its values can be.</param>
/// <param name="Words">Its values where all of them are short enough for a vocabulary, else empty.</param>
internal sealed record FieldSummary(string Key, bool IsList, ScalarKinds Kinds, EquatableArray<string> Words)
{
    /// <summary>Whether it is a list of nothing, which says nothing of its values.</summary>
    public bool IsEmptyList => IsList && Kinds == ScalarKinds.All;
}
