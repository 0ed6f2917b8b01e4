namespace Corpus.Accuracy;

/// <summary>Reads gold, scores, prints.</summary>
internal static class AccuracyRun
{
    private const int Success = 0;
    private const int BadGold = 2;

    /// <returns>The exit code: 2 when gold cannot be read, else 0, whatever the scores.</returns>
    public static int Run(AccuracyOptions options, TextWriter output, TextWriter errors)
    {
        var reading = Read(options);
        foreach (var skipped in reading.Skipped)
            errors.WriteLine($"skipped {skipped}");
        foreach (var data in reading.Data.Where(data => data.WithoutGold.Count > 0))
            errors.WriteLine(FormattableString.Invariant($"{data.Name}: {data.WithoutGold.Count} articles have no gold: {string.Join(", ", data.WithoutGold)}"));
        foreach (var problem in reading.Problems)
            errors.WriteLine(problem);

        if (reading.Problems.Count > 0)
            return BadGold;
        if (options.IsCheck)
            output.WriteLine(FormattableString.Invariant($"{reading.Data.SelectMany(data => data.Documents).Distinct().Count()} texts with gold: no mistakes"));
        else
            Print(options, [.. reading.Data.Select(DataScore.Of)], output);
        return Success;
    }

    /// <summary>Prints tables, errors and targets, as asked.</summary>
    public static void Print(AccuracyOptions options, IReadOnlyList<DataScore> scores, TextWriter output)
    {
        if (options.IsMarkdown)
        {
            SummaryTable.Print(scores, output);
            Verdict.Print(scores, isAll: options.Folders.Count == 0, output);
            return;
        }

        DetailTable.Print(scores, options.Layer, output);
        SummaryTable.PrintCases(scores, output);
        if (options.HasKinds)
            KindTable.Print(scores, output);
        ErrorReport.Print(scores.Where(score => score.Data.HasVisibleErrors), options.Layer, options.Errors, output);
        Verdict.Print(scores, isAll: options.Folders.Count == 0, output);
    }

    private static GoldReading Read(AccuracyOptions options)
    {
        if (options.Folders.Count == 0)
            return ShippedGold.ReadAll(options.Data);

        var reading = new GoldReading();
        foreach (var folder in options.Folders)
        {
            if (Directory.Exists(folder))
                GoldFolder.Read(folder, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), options.Language, reading);
            else
                reading.Problems.Add(new GoldProblem(folder, 0, "there is no such folder"));
        }

        return reading;
    }
}
