using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Tables;

/// <summary>Writes the table of a statistic: in columns on a terminal, with tabs on a pipe, as CSV or as JSON. What it holds is the library's.</summary>
/// <param name="run">What says how, and where to.</param>
internal sealed class TableOutput(ToolRun run)
{
    /// <summary>Writes the first rows.</summary>
    /// <param name="table">The table, which has the columns, the totals and the signature.</param>
    /// <param name="kept">The columns that a narrow terminal shows first.</param>
    public void Write<TRow>(StatisticsTable<TRow> table, params string[] kept) => Write(table, table, table.Count, kept);

    /// <summary>Writes the first of some of its rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="kept">The columns that a narrow terminal shows first.</param>
    public void Write<TRow>(StatisticsTable<TRow> table, IEnumerable<TRow> rows, int count, params string[] kept)
    {
        var top = run.Parsed.GetValue(TableOptions.Top);
        var shown = Written(run, rows, count, top);
        if (run.IsJson)
            WriteJson(table, shown, count);
        else if (run.Parsed.GetValue(CsvOption.Option))
            TableFormat.WriteCsv(run.Terminal.Output, shown, table.Columns, run.Cancellation);
        else if (run.Terminal.IsTerminal)
            WriteText(table, shown, top > 0 ? count - top : 0, kept);
        else
            WriteLines(table, shown);
    }

    /// <summary>The first rows, with progress while they are written.</summary>
    /// <param name="run">What says how, and where to.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="top">How many of them; 0 for all.</param>
    public static IEnumerable<TRow> Written<TRow>(ToolRun run, IEnumerable<TRow> rows, int count, int top)
        => run.Terminal.Progress("writing", "rows", top > 0 ? Math.Min(top, count) : count, top > 0 ? rows.Take(top) : rows, isLines: !run.IsJson);

    /// <summary>Writes the parts of an object: the signature, the totals, how many rows there are, and the rows.</summary>
    public static void WriteParts<TRow>(StreamedJson json, StatisticsTable<TRow> table, IEnumerable<TRow> rows, int count, CancellationToken cancellation)
    {
        json.Writer.WriteString("signature", table.Signature);
        json.Writer.WriteStartObject("totals");
        foreach (var (name, value) in table.Totals)
        {
            json.Writer.WritePropertyName(name);
            value.WriteTo(json.Writer);
        }

        json.Writer.WriteEndObject();
        json.Writer.WriteNumber("count", count);
        json.Writer.WriteStartArray("rows");
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteRow(json.Writer, table.Columns, row);
            json.Advance();
        }

        json.Writer.WriteEndArray();
    }

    /// <summary>Writes a row as an object.</summary>
    public static void WriteRow<TRow>(Utf8JsonWriter json, IReadOnlyList<TableColumn<TRow>> columns, TRow row)
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            json.WritePropertyName(column.Name);
            column.Value(row).WriteTo(json);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a line with a tab between its values, each on one line.</summary>
    public static void WriteLine(TextWriter output, IEnumerable<string> values) => output.Write($"{string.Join('\t', values.Select(value => Printable.Line(TableFormat.OnOneLine(value))))}\n");

    /// <summary>Writes a signature below a table, for a reader.</summary>
    public static void WriteSignature(Terminal terminal, string signature)
    {
        terminal.Output.Write('\n');
        var line = Printable.Line(signature);
        foreach (var (start, end) in MarkedLine.Break(line, terminal.Width))
            terminal.Output.Write($"{terminal.Paint(Style.Detail, line[start..end])}\n");
    }

    /// <summary>Says below a table how many rows are not shown.</summary>
    public static void WriteMore(Terminal terminal, int more, string option)
    {
        if (more > 0)
            terminal.Output.Write($"{terminal.Paint(Style.Detail, $"… and {ToolNumbers.Grouped(more)} more ({option} 0 for all)")}\n");
    }

    private void WriteJson<TRow>(StatisticsTable<TRow> table, IEnumerable<TRow> rows, int count)
    {
        using var json = new StreamedJson(run.Terminal.Output);
        json.Writer.WriteStartObject();
        WriteParts(json, table, rows, count, run.Cancellation);
        json.Writer.WriteEndObject();
    }

    private void WriteText<TRow>(StatisticsTable<TRow> table, IEnumerable<TRow> rows, int more, string[] kept)
    {
        TextTable.Write(run.Terminal, rows, [.. table.Columns.Where(column => column.IsPrinted)], kept, run.Cancellation);
        WriteMore(run.Terminal, more, TableOptions.Top.Name);
        WriteSignature(run.Terminal, table.Signature);
    }

    private void WriteLines<TRow>(StatisticsTable<TRow> table, IEnumerable<TRow> rows)
    {
        WriteLine(run.Terminal.Output, [$"# {table.Signature}"]);
        WriteLine(run.Terminal.Output, table.Columns.Select(column => column.Name));
        foreach (var row in rows)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            WriteLine(run.Terminal.Output, table.Columns.Select(column => column.Value(row).ToString()));
        }
    }
}
