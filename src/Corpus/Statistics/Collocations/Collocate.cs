using System.Globalization;

namespace Corpus;

/// <summary>A word that occurs near another, and how often it would by chance: every measure of association is one of its <see cref="Table"/>.</summary>
/// <param name="Word">Its form.</param>
/// <param name="Table">
/// O11 is how often it occurs near the other, O12 how much else does, O21 how often it occurs elsewhere, O22 how much else does. What is counted, tokens or units, says
/// <see cref="CollocationList"/>.
/// </param>
public readonly record struct Collocate(string Word, ContingencyTable Table)
{
    /// <summary>How often it occurs near the other.</summary>
    public long Observed => Table.O11;

    /// <summary>How often it would by chance.</summary>
    public double Expected => Table.E11;

    /// <summary>How often it occurs in all, aside from occurrences of the other that it is part of.</summary>
    public long Frequency => Table.C1;

    /// <summary>The word, and how often it occurs near the other and would by chance.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word} ({Observed}, expected {Expected:0.##})");
}
