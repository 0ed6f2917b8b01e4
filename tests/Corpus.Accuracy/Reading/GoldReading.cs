namespace Corpus.Accuracy;

/// <summary>What reading gold gives: data, and what is wrong with it.</summary>
internal sealed class GoldReading
{
    public List<DataSet> Data { get; } = [];

    public List<GoldProblem> Problems { get; } = [];

    /// <summary>What there was no data for.</summary>
    public List<string> Skipped { get; } = [];
}
