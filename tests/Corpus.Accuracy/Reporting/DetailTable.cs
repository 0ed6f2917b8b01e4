namespace Corpus.Accuracy;

/// <summary>Everything that was counted, a row for each measure of some data.</summary>
internal static class DetailTable
{
    /// <param name="scores">What was scored.</param>
    /// <param name="layer">The layer to print; null for each.</param>
    /// <param name="output">Takes the table.</param>
    public static void Print(IReadOnlyList<DataScore> scores, Layer? layer, TextWriter output)
    {
        var table = new MarkdownTable("data", "measure", "precision", "recall", "F1", "F1, mean of texts", "right", "found", "gold");
        foreach (var score in scores)
        {
            foreach (var measure in Enum.GetValues<Measure>().Where(measure => layer is null || LayerOf(measure) == layer))
            {
                if (score.Micro(measure) is { } micro)
                    Add(table, score, measure, micro);
            }
        }

        table.Print(output);
    }

    private static void Add(MarkdownTable table, DataScore score, Measure measure, Score micro) => table.Add(
        score.Data.Name,
        measure.ToString().ToLowerInvariant(),
        Figures.Share(micro.Precision),
        Figures.Share(micro.Recall),
        Figures.Share(micro.F1),
        Figures.Share(score.MacroF1(measure)),
        Figures.Count(micro.Right),
        Figures.Count(micro.Found),
        Figures.Count(micro.Gold));

    private static Layer LayerOf(Measure measure) => measure switch
    {
        Measure.Tokens => Layer.Tokens,
        Measure.Sentences => Layer.Sentences,
        _ => Layer.Quotations,
    };
}
