using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>Means of precision, recall and F1 over articles or labels.</summary>
/// <param name="Precision">The mean precision.</param>
/// <param name="Recall">The mean recall.</param>
/// <param name="F1">The mean F1, which is not the harmonic mean of the other two.</param>
public readonly record struct ScoreAverage(double Precision, double Recall, double F1)
{
    /// <summary>The weighted means; NaN where there is no weight.</summary>
    internal static ScoreAverage Of(IEnumerable<(ScoreCounts Counts, double Weight)> scores)
    {
        double precision = 0, recall = 0, f1 = 0, total = 0;
        foreach (var (counts, weight) in scores)
        {
            precision += weight * counts.Precision;
            recall += weight * counts.Recall;
            f1 += weight * counts.F1;
            total += weight;
        }

        return new ScoreAverage(precision / total, recall / total, f1 / total);
    }

    /// <summary><c>precision 0.9000, recall 0.8000, F1 0.8400</c>.</summary>
    public override string ToString() => Invariant($"precision {Precision:F4}, recall {Recall:F4}, F1 {F1:F4}");
}
