using System.Text;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Tables;

/// <summary>Writes rows in columns that fit a terminal: what there is no room for is left out, column by column.</summary>
internal static class TextTable
{
    private const int Gap = 2;

    // So many rows say how wide the columns are; a row further down that needs more has it, and is not aligned.
    private const int Measured = 200;

    /// <summary>Writes a line of names, and a line for each row.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="rows">The rows; gone through once.</param>
    /// <param name="columns">The columns, in their order.</param>
    /// <param name="kept">The names of those that are left out last, besides the first that is text; in the order in which they matter.</param>
    /// <param name="cancellation">What to observe.</param>
    public static void Write<TRow>(Terminal terminal, IEnumerable<TRow> rows, IReadOnlyList<TableColumn<TRow>> columns, IReadOnlyList<string> kept, CancellationToken cancellation)
    {
        using var enumerator = rows.GetEnumerator();
        var first = new List<TableCell[]>();
        while (first.Count < Measured && enumerator.MoveNext())
            first.Add(Cells(enumerator.Current, columns));

        var isNumber = columns.Select((_, i) => first.Exists(row => row[i].IsNumber)).ToArray();
        var most = Math.Max(terminal.Width / 3, 10);
        var widths = columns.Select((column, i) => Math.Max(ColumnWidth.Of(column.Name), Widest(first, i, isNumber[i] ? int.MaxValue : most))).ToArray();
        var shown = Fitting(terminal.Width, columns, widths, isNumber, kept);
        terminal.Output.Write($"{terminal.Paint(Style.Title, Line(shown, widths, isNumber, i => columns[i].Name))}\n");
        foreach (var row in first)
            WriteRow(terminal, shown, widths, isNumber, row);
        while (enumerator.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            WriteRow(terminal, shown, widths, isNumber, Cells(enumerator.Current, columns));
        }
    }

    private static TableCell[] Cells<TRow>(TRow row, IReadOnlyList<TableColumn<TRow>> columns) => [.. columns.Select(column => column.Value(row))];

    private static int Widest(List<TableCell[]> rows, int column, int most)
        => rows.Count == 0 ? 0 : rows.Max(row => Math.Min(ColumnWidth.Of(Printable.Line(row[column].ToDisplay())), most));

    private static int[] Fitting<TRow>(int width, IReadOnlyList<TableColumn<TRow>> columns, int[] widths, bool[] isNumber, IReadOnlyList<string> kept)
    {
        var wanted = Enumerable.Range(0, columns.Count).OrderBy(i => i == Array.IndexOf(isNumber, false) ? -1 : Place(kept, columns[i].Name));
        var shown = new SortedSet<int>();
        var used = -Gap;
        foreach (var column in wanted)
        {
            if (used + Gap + widths[column] > width && shown.Count > 0)
                continue;
            used += Gap + widths[column];
            shown.Add(column);
        }

        return [.. shown];
    }

    private static int Place(IReadOnlyList<string> kept, string name)
    {
        for (var i = 0; i < kept.Count; i++)
        {
            if (string.Equals(kept[i], name, StringComparison.Ordinal))
                return i;
        }

        return kept.Count;
    }

    private static void WriteRow(Terminal terminal, int[] shown, int[] widths, bool[] isNumber, TableCell[] cells)
        => terminal.Output.Write($"{Line(shown, widths, isNumber, i => Printable.Line(cells[i].ToDisplay()))}\n");

    private static string Line(int[] shown, int[] widths, bool[] isNumber, Func<int, string> cell)
    {
        var line = new StringBuilder();
        foreach (var i in shown)
        {
            line.Append(line.Length > 0 ? "  " : "");
            line.Append(isNumber[i] ? ColumnWidth.PadBefore(cell(i), widths[i]) : ColumnWidth.Pad(cell(i), widths[i]));
        }

        return line.ToString().TrimEnd();
    }
}
