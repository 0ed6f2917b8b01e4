namespace Corpus.Sources;

/// <summary>One thing that users of a corpus can build on: an article, or a property of its article class.</summary>
/// <param name="Corpus">The name of the corpus.</param>
internal abstract record BaselineEntry(string Corpus)
{
    /// <summary>The entry as a line of a baseline file, without a newline.</summary>
    public abstract string ToLine();

    /// <summary>What the entry is about: two entries of one subject in one baseline contradict each other.</summary>
    public abstract (string Corpus, bool IsArticle, string Name) Subject { get; }
}
