namespace Corpus.Accuracy;

/// <summary>How much of what was found is right, and how much of what is right was found.</summary>
/// <param name="Right">How many are both.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Gold">How many there are.</param>
internal readonly record struct Score(int Right, int Found, int Gold)
{
    /// <summary>The share of what was found that is right; NaN if nothing was found.</summary>
    public double Precision => (double)Right / Found;

    /// <summary>The share of what is right that was found; NaN if there is nothing.</summary>
    public double Recall => (double)Right / Gold;

    /// <summary>The harmonic mean of both: 2·Right / (Found + Gold). NaN if nothing is there and nothing was found.</summary>
    public double F1 => 2.0 * Right / (Found + Gold);

    public static Score operator +(Score left, Score right) => new(left.Right + right.Right, left.Found + right.Found, left.Gold + right.Gold);

    /// <summary>The score of spans, which are right when both ends are. No list has a span twice.</summary>
    public static Score OfSpans(IEnumerable<CharSpan> gold, IEnumerable<CharSpan> found)
    {
        var (right, all) = (gold.ToHashSet(), found.ToHashSet());
        return new Score(all.Count(right.Contains), all.Count, right.Count);
    }
}
