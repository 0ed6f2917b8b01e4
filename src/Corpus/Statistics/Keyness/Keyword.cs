namespace Corpus;

/// <summary>A word that occurs in two corpora, and how often: every measure of keyness and of its effect is one of its <see cref="Table"/>.</summary>
/// <param name="Word">Its form.</param>
/// <param name="Table">How often it occurs in the articles and in the reference, of how many tokens.</param>
public readonly record struct Keyword(string Word, KeynessTable Table)
{
    /// <summary>How often it occurs in the articles.</summary>
    public long Frequency => Table.Frequency;

    /// <summary>How often it occurs in the reference.</summary>
    public long ReferenceFrequency => Table.ReferenceFrequency;

    /// <summary>The word, and how often it occurs in both.</summary>
    public override string ToString() => $"{Word} ({Frequency} : {ReferenceFrequency})";
}
