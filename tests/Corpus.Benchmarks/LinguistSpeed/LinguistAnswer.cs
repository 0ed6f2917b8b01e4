using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>What a system gives, as far as it is compared.</summary>
/// <param name="Count">How many lines or rows.</param>
/// <param name="Lines">Some of them.</param>
internal sealed record LinguistAnswer(int Count, IReadOnlyList<string> Lines)
{
    /// <summary>How many lines of a concordance are compared, evenly spread.</summary>
    public const int ConcordanceLines = 1_000;

    /// <summary>How many rows of a list are compared: the first.</summary>
    public const int ListRows = 50;

    // What FTS5 gets for a blank within a token.
    private const char EncodedBlank = '\ue000';

    /// <summary>How many lines of the answer to a task are compared.</summary>
    public static int SizeFor(LinguistTask task) => task.IsConcordance ? ConcordanceLines : ListRows;

    /// <summary>Parts of lines as all systems give them: case-folded and without blanks, since some keep the text and others its tokens.</summary>
    public static LinguistAnswer Of(int count, IEnumerable<IReadOnlyList<string>> lines) => new(count, [.. lines.Select(line => string.Join('|', line.Select(Plain)))]);

    /// <summary>The lines of a concordance that are compared.</summary>
    /// <param name="count">How many it has.</param>
    /// <param name="line">Gives one.</param>
    public static LinguistAnswer OfConcordance(int count, Func<int, IReadOnlyList<string>> line)
        => Of(count, Enumerable.Range(0, Math.Min(count, ConcordanceLines)).Select(i => line(count > ConcordanceLines ? (int)((long)i * count / ConcordanceLines) : i)));

    /// <summary>The sum of what was counted, and the most frequent; those of the same count by their code points.</summary>
    public static LinguistAnswer OfCounts(IReadOnlyCollection<(string[] Words, long Count)> rows)
        => Of(rows.Count, rows
            .OrderByDescending(row => row.Count)
            .ThenBy(row => string.Join('\0', row.Words), StringComparer.Ordinal)
            .Take(ListRows)
            .Select(row => (string[])[.. row.Words, Number(row.Count)])
            .Prepend(["", Number(rows.Sum(row => row.Count))]));

    /// <summary>The sums of both sides, and the words with the highest measure.</summary>
    public static LinguistAnswer OfKeyness(IReadOnlyCollection<(string Word, long Count, long Reference, double Measure)> rows)
        => Of(rows.Count, rows
            .OrderByDescending(row => Math.Round(row.Measure, 2))
            .ThenBy(row => row.Word, StringComparer.Ordinal)
            .Take(ListRows)
            .Select(row => (string[])[row.Word, Number(row.Count), Number(row.Reference), row.Measure.ToString("F2", CultureInfo.InvariantCulture)])
            .Prepend(["", Number(rows.Sum(row => row.Count)), Number(rows.Sum(row => row.Reference))]));

    /// <summary>A number as it is compared.</summary>
    public static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Plain(string part) => WordForm.Of(Encoding.UTF8.GetBytes([.. part.Where(c => !char.IsWhiteSpace(c) && c != EncodedBlank)]), matchCase: false);
}
