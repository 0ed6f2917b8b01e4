namespace Corpus;

/// <summary>How often words follow each other.</summary>
/// <param name="Rank">Its place in the list, from 1; those that occur equally often have the same.</param>
/// <param name="Words">The forms of its words, in order.</param>
/// <param name="Count">How often it occurs.</param>
/// <param name="PerMillion">The same for each million of the tokens that were counted: of all, or of words only.</param>
public sealed record NGram(int Rank, IReadOnlyList<string> Words, long Count, double PerMillion)
{
    /// <summary>The words with a blank between them.</summary>
    public string Text => string.Join(' ', Words);

    /// <summary>Whether both are the same words with the same numbers. O(words).</summary>
    public bool Equals(NGram? other)
        => other is not null && Rank == other.Rank && Count == other.Count && PerMillion.Equals(other.PerMillion) && Words.SequenceEqual(other.Words, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rank, Count, Text);

    /// <summary>The words with a blank between them, and the count.</summary>
    public override string ToString() => $"{Text} ({Count})";
}
