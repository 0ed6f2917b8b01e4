namespace Corpus.Sources;

/// <summary>A public property of the article class of a corpus.</summary>
/// <param name="Corpus">The name of the corpus.</param>
/// <param name="Name">The name of the property.</param>
/// <param name="Type">Its type in C#, with the namespace.</param>
internal sealed record BaselineProperty(string Corpus, string Name, string Type) : BaselineEntry(Corpus)
{
    /// <summary>The members of the enum that a comparison of corpora knows it to have; a baseline file has no place for them.</summary>
    public EquatableArray<string> Members { get; init; }

    public override (string Corpus, bool IsArticle, string Name) Subject => (Corpus, false, Name);

    public override string ToLine() => BaselineLine.Of(Corpus, BaselineLine.Property, Name, Type);
}
