using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>How two programs compare over the same articles: the paired bootstrap (Koehn 2004, section 4).</summary>
/// <param name="F1Difference">The F1 of the first less that of the second.</param>
/// <param name="Interval">The percentile interval of the difference; NaN with fewer than two articles.</param>
/// <param name="PValue">
/// The share of resamples in which the one that is better over all articles is not: small where the difference does not hang on a few articles. 1 where both have the same F1; NaN with fewer than
/// two articles.
/// </param>
/// <param name="Better">How many articles have a higher F1 in the first.</param>
/// <param name="Worse">How many articles have a lower F1 in the first.</param>
/// <param name="Equal">How many articles have the same F1 in both.</param>
public readonly record struct ScoreComparison(double F1Difference, ScoreInterval Interval, double PValue, int Better, int Worse, int Equal)
{
    /// <summary><c>F1 +0.0123 (95% 0.0051 to 0.0201, p 0.003): 12 articles better, 3 worse, 43 equal</c>.</summary>
    public override string ToString() => Invariant($"F1 {F1Difference:+0.0000;-0.0000;0.0000} ({Interval}, p {PValue:0.###}): {Better} articles better, {Worse} worse, {Equal} equal");
}
