namespace Corpus.Accuracy;

/// <summary>The scores of some data.</summary>
/// <param name="Data">The data.</param>
/// <param name="Documents">The scores of its texts.</param>
internal sealed record DataScore(DataSet Data, IReadOnlyList<DocumentScore> Documents)
{
    public static DataScore Of(DataSet data) => new(data, [.. data.Documents.Select(DocumentScore.Of)]);

    /// <summary>All texts counted together, so that each span weighs the same; null where no text has gold for it.</summary>
    public Score? Micro(Measure measure)
        => Scores(measure).Aggregate((Score?)null, (sum, score) => sum is { } before ? before + score : score);

    /// <summary>The mean F1 of the texts that have something of it, so that each text weighs the same; NaN without any.</summary>
    public double MacroF1(Measure measure)
        => Scores(measure).Select(score => score.F1).Where(value => !double.IsNaN(value)).DefaultIfEmpty(double.NaN).Average();

    private IEnumerable<Score> Scores(Measure measure)
        => Documents.Select(document => document[measure]).Where(score => score is not null).Select(score => score!.Value);
}
