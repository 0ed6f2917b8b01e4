namespace Corpus.Testing;

/// <summary>What a rate of typing errors is a rate of.</summary>
public enum TypoRate
{
    /// <summary>Of words: 0.02 is one word of fifty.</summary>
    Words,

    /// <summary>Of letters: 0.02 is a chance of one in fifty at each letter of a word, until it has its one error.</summary>
    Letters,
}
