namespace Corpus.Sources;

/// <summary>What the corpus's card says of the heads of articles, and so decides how files are read.</summary>
/// <param name="Keys">The keys, besides <c>date</c> and <c>name</c>, that the head of a dated text may have.</param>
/// <param name="Vocabularies">The keys whose values are closed lists; a list without values stands for whatever values there are.</param>
internal sealed record ReadingOptions(EquatableArray<string> Keys, EquatableArray<Vocabulary> Vocabularies)
{
    /// <summary>Those of a corpus without a card.</summary>
    public static ReadingOptions None { get; } = new(default, default);
}
