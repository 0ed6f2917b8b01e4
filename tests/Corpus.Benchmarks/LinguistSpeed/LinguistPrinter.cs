using System.Globalization;
using System.Runtime.InteropServices;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Prints the results.</summary>
internal static class LinguistPrinter
{
    private static readonly string[] Rules =
    [
        "A line of a concordance has the hit and the ten tokens on either side that its article has. NLTK's has eleven to the left, ten to the right, and goes on in the next article.",
        "Corpus gives strings for left, match and right of every line, as the others do; *in place* they are read in the mapped text; *first 100* counts all lines, or sorts them, and makes strings of a page of them. Of lists it reads all rows, or the first 100.",
        "FTS5's `snippet()` gives one fragment an article, however many hits it has; with `highlight()` all hits are marked in the article's text, and lines are cut out of it.",
        "Collocates are the tokens at most five from a hit, in its article, each counted once and without the hits, sorted by log-likelihood. NLTK's user counts those around the places of the word with a FreqDist and has BigramAssocMeasures score them; its BigramCollocationFinder counts all pairs of the corpus, a token for every hit that it is near to, and then takes those with the word.",
        "2-grams are neighbours in a paragraph. The sides of keyness are the articles with a word that half of them have and the others; NLTK has both as lists before it is timed.",
        "NLTK has all tokens in memory, case-folded, and the index for its concordances made; *first* is the first concordance of a text, for which it makes that index. Lucene.NET and FTS5 have a frequency list only as the dictionary of the index.",
    ];

    public static void Print(LinguistResults results, TextWriter output)
    {
        Line(output, $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}; one thread, systems in turn.");
        output.WriteLine("A row has tasks of one kind: medians over the tasks, of each the median over the rounds; 95 % of the runs of all its tasks; megabytes that one task allocates; million tokens of the articles in question a second.");
        output.WriteLine("`×` is how many times as long the other takes for the same task, paired round by round: median over the tasks, and the worst task.");
        foreach (var table in results.Tables.Where(table => table.Rows.Count > 0))
            PrintRows(table, output);
        List(output, "What is compared; before there is a time, all answers are the same, line by line:", Rules);
        List(output, "The other systems:", results.Notes);
        foreach (var skipped in results.Skipped)
            Line(output, $"\nskipped {skipped}");
        List(output, "**Errors**, so there is no time:", results.Errors);
    }

    /// <summary>With as many places as are worth reading.</summary>
    public static string Number(double value)
        => value.ToString(value >= 1_000 ? "N0" : value >= 100 ? "F0" : value >= 10 ? "F1" : value >= 0.1 ? "F2" : "F4", CultureInfo.InvariantCulture);

    private static void PrintRows(LinguistTable table, TextWriter output)
    {
        output.WriteLine();
        var others = Enumerable.Range(1, table.Systems.Count - 1).Where(system => table.Rows.Any(row => row.Times.Has(system))).ToList();
        var markdown = new MarkdownTable(
            [table.Title, "lines", $"{table.Systems[0].Name}, ms", "95 %", "MB", "M tokens/s", .. others.SelectMany(system => new[] { $"{table.Systems[system].Name}, ms", "×", "worst" })]);
        foreach (var row in table.Rows)
        {
            var times = row.Times;
            markdown.Add([
                times.Name,
                row.Count.ToString("N0", CultureInfo.InvariantCulture),
                Number(times.Median(0) / 1_000),
                Number(times.OwnP95 / 1_000),
                Number(times.OwnBytes / 1e6),
                row.Row.Tokens == 0 ? "–" : Number(row.MillionTokensPerSecond(0)),
                .. others.SelectMany(system => times.Has(system)
                    ? new[] { Number(times.Median(system) / 1_000), Number(times.MedianRatio(system)), Number(times.Worst(system).RatioOf(system)) }
                    : ["–", "–", "–"])]);
        }

        markdown.Print(output);
    }

    private static void List(TextWriter output, string heading, IReadOnlyCollection<string> lines)
    {
        if (lines.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(heading);
        output.WriteLine();
        foreach (var line in lines)
            output.WriteLine($"- {line}");
    }

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
