using System.Globalization;
using Corpus.Cli.Commands;
using Corpus.Cli.Tables;
using Corpus.Cli.Terminals;

namespace Corpus.Cli.Trends;

/// <summary>Draws a trend on a terminal: a bar for each period, as long as its frequency per million tokens, with the number and how often the pattern occurs.</summary>
/// <param name="terminal">Where to.</param>
internal sealed class TrendChart(Terminal terminal)
{
    // So many periods without a token are one line.
    private const int LongestGap = 3;

    // Between the period, the two numbers and the bar.
    private const int Gap = 2;

    private const string Eighths = " ▏▎▍▌▋▊▉█";

    /// <summary>Writes it. O(periods).</summary>
    public void Write(Trend trend)
    {
        var rows = trend.Where(row => row.Tokens > 0).ToList();
        if (rows.Count > 0)
            WriteRows(trend, rows);
        else
            terminal.Output.Write("There are no articles.\n");
        TableOutput.WriteSignature(terminal, trend.Signature);
    }

    /// <summary>A bar of a length in eighths of a column.</summary>
    public static string Bar(int eighths) => new string(Eighths[8], eighths / 8) + (eighths % 8 > 0 ? Eighths[eighths % 8].ToString() : "");

    private void WriteRows(Trend trend, List<TrendPoint> rows)
    {
        var most = rows.Max(row => row.PerMillion);
        var label = rows.Max(row => ColumnWidth.Of(row.Bucket.ToString()));
        var number = Math.Max(rows.Max(row => PerMillion(row).Length), "per million".Length);
        var count = Math.Max(rows.Max(row => ToolNumbers.Grouped(row.Count).Length), "count".Length);
        var room = terminal.Width - label - number - count - 3 * Gap;
        terminal.Output.Write($"{terminal.Paint(Style.Title, $"{new string(' ', label)}  {ColumnWidth.PadBefore("per million", number)}  {ColumnWidth.PadBefore("count", count)}")}\n");
        foreach (var row in Shown(trend))
        {
            if (row is not { } point)
                terminal.Output.Write($"{terminal.Paint(Style.Detail, "…")}\n");
            else
                WriteRow(point, label, number, count, room, most);
        }
    }

    // One mistaken date may lie thousands of years back: null stands for the periods up to the next article.
    private static IEnumerable<TrendPoint?> Shown(Trend trend)
    {
        var gap = new List<TrendPoint>();
        var skipped = false;
        foreach (var row in trend)
        {
            if (row.Articles > 0)
            {
                foreach (var empty in gap)
                    yield return empty;
                if (skipped)
                    yield return null;
                gap.Clear();
                skipped = false;
                yield return row;
            }
            else if (gap.Count < LongestGap && !skipped)
            {
                gap.Add(row);
            }
            else
            {
                gap.Clear();
                skipped = true;
            }
        }
    }

    private void WriteRow(TrendPoint row, int label, int number, int count, int room, double most)
    {
        var bar = row.PerMillion > 0 && room > 0 ? Bar(Math.Max((int)Math.Round(row.PerMillion / most * room * 8), 1)) : "";
        var period = terminal.Paint(Style.Detail, ColumnWidth.Pad(row.Bucket.ToString(), label));
        var line = $"{period}  {ColumnWidth.PadBefore(PerMillion(row), number)}  {ColumnWidth.PadBefore(row.Articles == 0 ? "–" : ToolNumbers.Grouped(row.Count), count)}";
        terminal.Output.Write(bar.Length > 0 ? $"{line}  {terminal.Paint(Style.Good, bar)}\n" : $"{line}\n");
    }

    private static string PerMillion(TrendPoint row) => double.IsNaN(row.PerMillion) ? "–" : row.PerMillion.ToString("N1", CultureInfo.InvariantCulture);
}
