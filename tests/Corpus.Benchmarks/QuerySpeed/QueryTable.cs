using System.Globalization;
using System.Runtime.InteropServices;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Prints the results.</summary>
internal static class QueryTable
{
    public static void Print(QueryResults results, TextWriter output)
    {
        Line(output, $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}; one thread, systems in turn.");
        output.WriteLine("A row has queries of one kind: medians over the queries, of each the median over the rounds; 95 % of the runs of all its queries; bytes that one query allocates.");
        output.WriteLine("`×` is how many times as long the other system takes for the same query, paired round by round: median over the queries, and the worst query.");
        foreach (var table in results.Tables.Where(table => table.Rows.Count > 0))
            PrintRows(table, output);
        List(output, "Answers, compared first; those of all rows above are the same article by article:", results.Answers);
        if (results.Sizes.Count > 0)
            PrintSizes(results.Sizes, output);
        if (results.Starts.Count > 0)
            PrintStarts(results.Starts, output);
        foreach (var skipped in results.Skipped)
            Line(output, $"\nskipped {skipped}");
        List(output, "**Errors**, so there is no time:", results.Errors);
    }

    private static void PrintRows(RowTable table, TextWriter output)
    {
        output.WriteLine();
        var others = Enumerable.Range(1, table.Systems.Count - 1).ToList();
        var markdown = new MarkdownTable(
            [table.Title, $"{table.Systems[0]}, µs", "95 %", "bytes", .. others.SelectMany(system => new[] { $"{table.Systems[system]}, µs", "×", "worst" })]);
        foreach (var row in table.Rows)
        {
            markdown.Add([
                row.Name, Number(row.Median(0)), Number(row.OwnP95), row.OwnBytes.ToString("N0", CultureInfo.InvariantCulture),
                .. others.SelectMany(system => row.Has(system)
                    ? new[] { Number(row.Median(system)), Number(row.MedianRatio(system)), Number(row.Worst(system).RatioOf(system)) }
                    : ["–", "–", "–"])]);
        }

        markdown.Print(output);
    }

    private static void PrintSizes(IEnumerable<FileSizes> sizes, TextWriter output)
    {
        output.WriteLine();
        var table = new MarkdownTable("bytes for a byte of text", "text, MB", "image, all layers", "Lucene.NET: texts, positions", "and offsets", "SQLite: texts, FTS5");
        foreach (var size in sizes)
        {
            table.Add(
                size.Corpus, $"{Number(size.Text / 1e6)}", Share(size.Image), Share(size.Lucene), Share(size.LuceneWithOffsets), Share(size.Sqlite));
            string Share(long bytes) => ((double)bytes / size.Text).ToString("F2", CultureInfo.InvariantCulture);
        }

        table.Print(output);
    }

    private static void PrintStarts(IEnumerable<StartResult> starts, TextWriter output)
    {
        output.WriteLine();
        var table = new MarkdownTable("whole process, ms", "median", "95 %", "× hello world");
        foreach (var start in starts)
            table.Add(start.Name, Number(start.Milliseconds.Median), Number(start.Milliseconds.P95), start.ToHello.ToString("F3", CultureInfo.InvariantCulture));
        table.Print(output);
    }

    private static void List(TextWriter output, string heading, List<string> lines)
    {
        if (lines.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(heading);
        output.WriteLine();
        foreach (var line in lines)
            output.WriteLine($"- {line}");
    }

    private static string Number(double value)
        => value.ToString(value >= 1_000 ? "N0" : value >= 100 ? "F0" : value >= 10 ? "F1" : "F2", CultureInfo.InvariantCulture);

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
