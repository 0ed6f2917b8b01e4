namespace Corpus;

/// <summary>How often a word occurs.</summary>
/// <param name="Rank">Its place in the list, from 1; words that occur equally often have the same.</param>
/// <param name="Word">Its form: without case unless case was matched, in normalization form C, <c>'</c> for <c>’</c>.</param>
/// <param name="Count">How many tokens have it.</param>
/// <param name="PerMillion">The same for each million of the tokens that were counted.</param>
/// <param name="Articles">How many articles have it.</param>
public readonly record struct WordFrequency(int Rank, string Word, long Count, double PerMillion, int Articles)
{
    /// <summary>The word and the count.</summary>
    public override string ToString() => $"{Word} ({Count})";
}
