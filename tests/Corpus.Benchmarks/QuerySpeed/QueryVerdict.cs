using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Holds the results against the targets.</summary>
internal static class QueryVerdict
{
    private const double LuceneTarget = 5;
    private const double RankedTarget = 2;
    private const double LinqTarget = 10;
    private const double RipgrepTarget = 1;
    private const double HelloTarget = 1.15;
    private const double LuceneStartTarget = 10;
    private const double TextTarget = 2.5;
    private const double CompileTarget = 15;

    // The objects of a query itself: lambdas, conditions, a plan.
    private const int QueryBytes = 2_048;

    private const int Other = 1;
    private const int Third = 2;

    public static void Print(QueryResults results, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Targets:");
        output.WriteLine();
        foreach (var table in results.Tables.Where(table => table.Rows.Count > 0))
            JudgeTable(table, output);
        JudgeStarts(results.Starts, output);
        foreach (var size in results.Sizes)
            JudgeSize(size, output);
        if (results.Compile is { } compile)
        {
            var speed = compile.Megabytes / compile.Steady.Median;
            Line(output, speed >= CompileTarget, $"`corpus compile` with indexes at {CompileTarget} MB/s or more on one core: {speed:F1} MB/s");
        }
    }

    private static void JudgeTable(RowTable table, TextWriter output)
    {
        switch (table.Area)
        {
            case QueryArea.Words:
                JudgeRatios(table, Other, LuceneTarget, isNeverSlower: true, output);
                break;
            case QueryArea.Ranking:
                JudgeRatios(table, Other, RankedTarget, isNeverSlower: false, output);
                break;
            case QueryArea.Metadata:
                JudgeRatios(table, Other, LinqTarget, isNeverSlower: false, output);
                JudgeAllocations(table, output);
                break;
            case QueryArea.Literals when table.Systems.Count > Third:
                JudgeRatios(table, Third, RipgrepTarget, isNeverSlower: false, output);
                break;
        }
    }

    private static void JudgeRatios(RowTable table, int system, double target, bool isNeverSlower, TextWriter output)
    {
        var missed = table.Rows.Where(row => row.MedianRatio(system) < target).ToList();
        var least = table.Rows.MinBy(row => row.MedianRatio(system))!;
        Line(
            output,
            missed.Count == 0,
            $"{table.Area} of {table.Name}: {target} times as fast as {table.Systems[system]} in the median of a row: {table.Rows.Count - missed.Count} of {table.Rows.Count} rows; {Listed(missed.Count > 0 ? missed : [least], system)}");

        if (!isNeverSlower)
            return;
        var (slower, queries) = (SlowerQueries(table, system), table.Rows.Sum(row => row.Queries.Count));
        var worst = table.Rows.Select(row => row.Worst(system)).MinBy(query => query.RatioOf(system))!;
        Line(output, slower == 0, $"{table.Area} of {table.Name}: never slower than {table.Systems[system]}: slower in {slower} of {queries} queries; worst {worst.RatioOf(system):F2} times ({worst.Name})");
    }

    private static string Listed(IEnumerable<TimedRow> rows, int system)
        => string.Join(", ", rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Name} {row.MedianRatio(system):F2}")));

    private static int SlowerQueries(RowTable table, int system) => table.Rows.Sum(row => row.Queries.Count(query => query.RatioOf(system) < 1));

    private static void JudgeAllocations(RowTable table, TextWriter output)
    {
        var most = table.Rows.SelectMany(row => row.Queries.Select(query => (Row: row, Query: query))).MaxBy(pair => pair.Query.WorkBytes);
        Line(
            output,
            most.Query.WorkBytes <= QueryBytes,
            $"{table.Area}: result aside no allocation but the query itself ({QueryBytes} bytes): at most {most.Query.WorkBytes:N0} bytes ({most.Row.Name}, {most.Query.Name})");
    }

    private static void JudgeStarts(List<StartResult> starts, TextWriter output)
    {
        var lucene = starts.Find(start => start.Role == StartRole.Lucene);
        foreach (var own in starts.Where(start => start.Role is StartRole.Own or StartRole.NativeOwn))
        {
            Line(output, own.ToHello <= HelloTarget, $"process start to first answer within 15 % of hello world, {own.Name}: {own.ToHello - 1:+0.0 %;-0.0 %} ({own.Milliseconds.Median:F1} ms)");
            if (lucene is null)
                continue;
            var ratio = lucene.Milliseconds.RatioTo(own.Milliseconds);
            Line(output, ratio >= LuceneStartTarget, $"{LuceneStartTarget} times ahead of Lucene.NET from process start to first answer, {own.Name}: {ratio:F1} times");
        }
    }

    private static void JudgeSize(FileSizes size, TextWriter output)
    {
        var share = (double)size.Image / size.Text;
        Line(output, share <= TextTarget, $"image with all layers at most {TextTarget} times the text, {size.Corpus}: {share:F2} times");
        Line(
            output,
            size.Image <= size.Lucene,
            $"image at most Lucene.NET's index with stored text and positions, {size.Corpus}: {size.Image / 1e6:F2} MB : {size.Lucene / 1e6:F2} MB ({(double)size.Image / size.Lucene:F2} times; {(double)size.Image / size.LuceneWithOffsets:F2} with offsets)");
    }

    private static void Line(TextWriter output, bool isMet, FormattableString text)
        => output.WriteLine($"- {(isMet ? "met" : "**missed**")}: {text.ToString(CultureInfo.InvariantCulture)}");
}
