namespace Corpus;

/// <summary>In how many units two patterns occur together.</summary>
/// <param name="First">The place of one pattern in the list that was asked for.</param>
/// <param name="Second">That of the other.</param>
/// <param name="FirstPattern">The one: a word or phrase as it is, else as C#.</param>
/// <param name="SecondPattern">The other.</param>
/// <param name="Table">O11 is the number of units that have both, O12 that have only the first, O21 only the second, O22 neither. Every measure of association is one of it.</param>
public readonly record struct CoOccurrence(int First, int Second, string FirstPattern, string SecondPattern, ContingencyTable Table)
{
    /// <summary>How many units have both.</summary>
    public long Count => Table.O11;

    /// <summary>The patterns, and how many units have both.</summary>
    public override string ToString() => $"{FirstPattern} + {SecondPattern}: {Count}";
}
