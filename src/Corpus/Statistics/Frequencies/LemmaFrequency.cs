namespace Corpus;

/// <summary>How often a lemma occurs.</summary>
/// <param name="Rank">Its place in the list, from 1; lemmas that occur equally often have the same.</param>
/// <param name="Lemma">The lemma as the annotation has it.</param>
/// <param name="Upos">The universal part of speech that it has there; null where it has none.</param>
/// <param name="Count">How many words have it.</param>
/// <param name="PerMillion">The same for each million words that have a lemma.</param>
/// <param name="Articles">How many articles have it.</param>
public readonly record struct LemmaFrequency(int Rank, string Lemma, string? Upos, long Count, double PerMillion, int Articles)
{
    /// <summary>The lemma, its part of speech and the count.</summary>
    public override string ToString() => $"{Lemma}{(Upos is null ? "" : "/")}{Upos} ({Count})";
}
