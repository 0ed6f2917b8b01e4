using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>The score of one label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Counts">How often gold has it, how often it was found and how often it is right.</param>
public readonly record struct LabelScore(string Label, ScoreCounts Counts)
{
    /// <summary>How often gold has it.</summary>
    public long Support => Counts.Gold;

    /// <summary>The share of what was found with it that is right; 0 where nothing was.</summary>
    public double Precision => Counts.Precision;

    /// <summary>The share of gold with it that was found; 0 where gold has none.</summary>
    public double Recall => Counts.Recall;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Counts.F1;

    /// <summary><c>PER: F1 0.8000 (4 gold, 6 found, 4 right)</c>.</summary>
    public override string ToString() => Invariant($"{Label}: F1 {F1:F4} ({Counts.Gold} gold, {Counts.Found} found, {Counts.Correct} right)");
}
