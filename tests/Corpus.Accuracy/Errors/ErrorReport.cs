namespace Corpus.Accuracy;

/// <summary>Prints the worst errors: the gravest first, of these the most frequent, then in the order of the texts.</summary>
internal static class ErrorReport
{
    /// <param name="scores">What was scored.</param>
    /// <param name="layer">The layer to print; null for each.</param>
    /// <param name="most">How many of each layer of some data.</param>
    /// <param name="output">Takes the lines.</param>
    public static void Print(IEnumerable<DataScore> scores, Layer? layer, int most, TextWriter output)
    {
        foreach (var score in scores)
        {
            foreach (var wanted in Enum.GetValues<Layer>().Where(candidate => layer is null || candidate == layer))
                Print(score, wanted, most, output);
        }
    }

    private static void Print(DataScore score, Layer layer, int most, TextWriter output)
    {
        var errors = score.Documents.SelectMany(document => Of(document, layer)).ToList();
        if (errors.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(FormattableString.Invariant($"{score.Data.Name}, errors in {LowerName(layer)}: {errors.Count}{(errors.Count > most ? FormattableString.Invariant($", the worst {most}") : "")}"));
            PrintPatterns(errors, most, output);
        }

        if (layer == Layer.Sentences)
            PrintCases(score.Data, most, output);
    }

    private static void PrintPatterns(List<AccuracyError> errors, int most, TextWriter output)
    {
        var patterns = errors.GroupBy(error => error.Pattern).OrderByDescending(group => group.First().Severity).ThenByDescending(group => group.Count());
        foreach (var (error, count) in patterns.SelectMany(group => group.Select((error, i) => (error, i == 0 ? group.Count() : 0))).Take(most))
        {
            if (count > 0)
                output.WriteLine(FormattableString.Invariant($"- {error.Pattern} ({count})"));
            output.WriteLine($"    {error.Document}");
            foreach (var line in error.Shown)
                output.WriteLine($"      {line}");
        }
    }

    private static void PrintCases(DataSet data, int most, TextWriter output)
    {
        var failed = data.Cases.Where(test => !test.IsPassed).ToList();
        if (failed.Count == 0)
            return;

        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"{data.Name}: {failed.Count} of {data.Cases.Count} rules failed"));
        foreach (var test in failed.Take(most))
        {
            output.WriteLine($"    expected {Joined(test.Expected)}");
            output.WriteLine($"    found    {Joined(test.Found)}");
        }

        static string Joined(IReadOnlyList<string> parts) => Context.OneLine(string.Join(" ⟦⟧ ", parts));
    }

    private static IEnumerable<AccuracyError> Of(DocumentScore document, Layer layer) => layer switch
    {
        Layer.Tokens => TokenErrors.Of(document),
        Layer.Sentences => SentenceErrors.Of(document),
        _ => QuotationErrors.Of(document),
    };

    private static string LowerName(Layer layer) => layer.ToString().ToLowerInvariant();
}
