using System.Globalization;

namespace Corpus;

/// <summary>A word that occurs near another, and how often it would by chance. Every measure of association is one of its <see cref="Table"/>, but for those that <see cref="Of(AssociationMeasure)"/> names.</summary>
/// <param name="Word">Its form.</param>
/// <param name="Table">
/// O11 is how often it occurs near the other, O12 how much else does, O21 how often it occurs elsewhere, O22 how much else does. What is counted, tokens or units, says
/// <see cref="CollocationList"/>.
/// </param>
/// <param name="NodeFrequency">How often the other occurs: in windows its occurrences, in units those that have it.</param>
public readonly record struct Collocate(string Word, ContingencyTable Table, long NodeFrequency)
{
    /// <summary>How often it occurs near the other.</summary>
    public long Observed => Table.O11;

    /// <summary>How often it would by chance.</summary>
    public double Expected => Table.E11;

    /// <summary>How often it occurs in all, aside from occurrences of the other that it is part of.</summary>
    public long Frequency => Table.C1;

    /// <summary>2 × observed / (frequency of the other + frequency of the word).</summary>
    public double Dice => DiceOf(Table, NodeFrequency);

    /// <summary>14 + log₂ of <see cref="Dice"/> (Rychlý 2008), as the Sketch Engine has it: of the frequencies of the two words, not of the size of windows.</summary>
    public double LogDice => 14 + Math.Log2(Dice);

    /// <summary>The lesser of observed / frequency of the other and observed / frequency of the word (Pedersen and Bruce 1996).</summary>
    public double MinimumSensitivity => MinimumSensitivityOf(Table, NodeFrequency);

    /// <summary>A measure. Those that compare the frequencies of two words (<see cref="Dice"/>, <see cref="LogDice"/>, <see cref="MinimumSensitivity"/>) take that of the other for what it is; all others are of the <see cref="Table"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public double Of(AssociationMeasure measure) => Of(measure, Table, NodeFrequency);

    /// <summary>The word, and how often it occurs near the other and would by chance.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word} ({Observed}, expected {Expected:0.##})");

    /// <summary>The same of a word that need not be named.</summary>
    internal static double Of(AssociationMeasure measure, ContingencyTable table, long nodeFrequency) => measure switch
    {
        AssociationMeasure.Dice => DiceOf(table, nodeFrequency),
        AssociationMeasure.LogDice => 14 + Math.Log2(DiceOf(table, nodeFrequency)),
        AssociationMeasure.MinimumSensitivity => MinimumSensitivityOf(table, nodeFrequency),
        _ => table.Of(measure),
    };

    private static double DiceOf(ContingencyTable table, long nodeFrequency) => 2.0 * table.O11 / ((double)nodeFrequency + table.C1);

    private static double MinimumSensitivityOf(ContingencyTable table, long nodeFrequency) => Math.Min((double)table.O11 / nodeFrequency, (double)table.O11 / table.C1);
}
