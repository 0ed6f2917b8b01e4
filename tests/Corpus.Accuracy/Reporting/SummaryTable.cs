namespace Corpus.Accuracy;

/// <summary>The table of README: F1 of exact spans, a row for some data.</summary>
internal static class SummaryTable
{
    private static readonly Measure[] Measures = Enum.GetValues<Measure>();

    public static void Print(IReadOnlyList<DataScore> scores, TextWriter output)
    {
        var table = new MarkdownTable(["F1", "texts", .. Measures.Select(Title)]);
        foreach (var score in scores.Where(score => score.Documents.Count > 0))
        {
            table.Add([
                score.Data.Name,
                Figures.Count(score.Documents.Count),
                .. Measures.Select(measure => score.Micro(measure) is { } micro ? Figures.Share(micro.F1) : "–"),
            ]);
        }

        table.Print(output);
        PrintCases(scores, output);
    }

    /// <summary>The rules that are passed or failed, if there are any.</summary>
    public static void PrintCases(IReadOnlyList<DataScore> scores, TextWriter output)
    {
        var withCases = scores.Where(score => score.Data.Cases.Count > 0).ToList();
        if (withCases.Count == 0)
            return;

        output.WriteLine();
        var table = new MarkdownTable("rules", "passed", "of");
        foreach (var data in withCases.Select(score => score.Data))
            table.Add(data.Name, Figures.Count(data.Cases.Count(test => test.IsPassed)), Figures.Count(data.Cases.Count));
        table.Print(output);
    }

    private static string Title(Measure measure) => measure switch
    {
        Measure.Kind => "kind (accuracy)",
        _ => measure.ToString().ToLowerInvariant(),
    };
}
