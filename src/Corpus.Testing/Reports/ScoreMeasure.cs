namespace Corpus.Testing;

/// <summary>A measure that a test may demand.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ShareOf">What it is.</param>
/// <param name="WholeOf">What it is a share of: where that is 0, it says nothing.</param>
internal sealed record ScoreMeasure(string Name, Func<ScoreCounts, double> ShareOf, Func<ScoreCounts, long> WholeOf)
{
    public static readonly ScoreMeasure Precision = new("precision", counts => counts.Precision, counts => counts.Found);
    public static readonly ScoreMeasure Recall = new("recall", counts => counts.Recall, counts => counts.Gold);
    public static readonly ScoreMeasure F1 = new("F1", counts => counts.F1, counts => counts.Gold + counts.Found);
    public static readonly ScoreMeasure Accuracy = new("accuracy", counts => counts.AlignedAccuracy, counts => counts.Aligned);
}
