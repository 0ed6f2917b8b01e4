namespace Corpus.Testing;

/// <summary>How many spans gold has, how many were found and how many of those are right. Counts add up; shares do not.</summary>
/// <param name="Gold">How many there are.</param>
/// <param name="Found">How many the program found.</param>
/// <param name="Correct">How many are both.</param>
/// <param name="Partial">How many pairs overlap only, where <see cref="SpanMatch.Partial"/> counts them half; else 0.</param>
/// <param name="Aligned">How many words of gold and program have the same place, where labels of words are scored; else 0.</param>
/// <remarks>What divides by zero is 0, as conlleval, seqeval (<c>zero_division=0</c>) and <c>conll18_ud_eval.py</c> have it.</remarks>
public readonly record struct ScoreCounts(long Gold, long Found, long Correct, long Partial = 0, long Aligned = 0)
{
    /// <summary>The share of what was found that is right: (Correct + Partial / 2) / Found.</summary>
    public double Precision => Share(HalfPoints, 2 * Found);

    /// <summary>The share of gold that was found: (Correct + Partial / 2) / Gold.</summary>
    public double Recall => Share(HalfPoints, 2 * Gold);

    /// <summary>The harmonic mean of precision and recall (van Rijsbergen 1979): 2 · (Correct + Partial / 2) / (Gold + Found).</summary>
    public double F1 => Share(HalfPoints, Gold + Found);

    /// <summary>The share of the aligned words whose label is right: Correct / Aligned, <c>AligndAcc</c> (so spelled) of <c>conll18_ud_eval.py</c>.</summary>
    public double AlignedAccuracy => Share(Correct, Aligned);

    /// <summary>Whether gold has nothing and nothing was found, so that there is nothing to score.</summary>
    public bool IsEmpty => Gold == 0 && Found == 0;

    /// <summary>Twice the credit, so that it is whole.</summary>
    internal long HalfPoints => 2 * Correct + Partial;

    /// <summary>The counts of both together.</summary>
    public static ScoreCounts operator +(ScoreCounts left, ScoreCounts right)
        => new(left.Gold + right.Gold, left.Found + right.Found, left.Correct + right.Correct, left.Partial + right.Partial, left.Aligned + right.Aligned);

    /// <summary>The counts without some that are part of them.</summary>
    internal static ScoreCounts Subtract(ScoreCounts all, ScoreCounts part)
        => new(all.Gold - part.Gold, all.Found - part.Found, all.Correct - part.Correct, all.Partial - part.Partial, all.Aligned - part.Aligned);

    /// <summary>Compares two F1 exactly, without rounding.</summary>
    internal static int CompareF1(ScoreCounts left, ScoreCounts right)
    {
        // A score of nothing is 0, and so is that of no credit.
        var (leftTotal, rightTotal) = (Math.Max(1, left.Gold + left.Found), Math.Max(1, right.Gold + right.Found));
        return ((Int128)left.HalfPoints * rightTotal).CompareTo((Int128)right.HalfPoints * leftTotal);
    }

    private static double Share(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}
