using Corpus.Cli.Commands;
using Corpus.Cli.Tables;
using Corpus.Cli.Terminals;

namespace Corpus.Cli.Counting;

/// <summary>Writes what <c>corpus stats</c> counted: figures, the most frequent words, and articles by what they were grouped by.</summary>
/// <param name="run">What says how, and where to.</param>
/// <param name="figures">How much there is.</param>
/// <param name="groups">The articles in groups.</param>
/// <param name="top">How many words; 0 for all.</param>
internal sealed class StatsOutput(ToolRun run, CorpusFigures figures, IReadOnlyList<GroupedArticles> groups, int top)
{
    private Terminal Terminal => run.Terminal;

    /// <summary>Writes all of it.</summary>
    /// <param name="listed">What the list is of: words, lemmas or ngrams.</param>
    /// <param name="list">The list.</param>
    /// <param name="kept">The column that a narrow terminal shows first.</param>
    public void Write<TRow>(string listed, StatisticsTable<TRow> list, string kept)
    {
        if (run.IsJson)
            WriteJson(listed, list);
        else if (Terminal.IsTerminal)
            WriteText(list, kept);
        else
            WriteLines(listed, list);
    }

    private IEnumerable<TRow> Shown<TRow>(StatisticsTable<TRow> list) => TableOutput.Written(run, list, list.Count, top);

    private void WriteText<TRow>(StatisticsTable<TRow> list, string kept)
    {
        foreach (var (name, value) in figures.Values())
            Terminal.Output.Write($"{Terminal.Paint(Style.Detail, name.PadRight(14))}  {value.ToDisplay()}\n");
        if (list.Count > 0)
        {
            Terminal.Output.Write('\n');
            TextTable.Write(Terminal, Shown(list), [.. list.Columns.Where(column => column.IsPrinted)], [kept], run.Cancellation);
            TableOutput.WriteMore(Terminal, top > 0 ? list.Count - top : 0, "--top");
        }

        foreach (var group in groups.Where(group => group.Rows.Count > 0))
        {
            Terminal.Output.Write('\n');
            TextTable.Write(Terminal, group.Rows, [new(group.By, row => row.Value ?? "(none)"), .. GroupedArticles.Columns.Skip(1)], [], run.Cancellation);
        }

        TableOutput.WriteSignature(Terminal, figures.Diversity.Signature);
        TableOutput.WriteSignature(Terminal, list.Signature);
    }

    // Each line begins with what it is.
    private void WriteLines<TRow>(string listed, StatisticsTable<TRow> list)
    {
        TableOutput.WriteLine(Terminal.Output, ["signature", figures.Diversity.Signature]);
        foreach (var (name, value) in figures.Values())
            TableOutput.WriteLine(Terminal.Output, ["figure", name, value.ToString()]);
        TableOutput.WriteLine(Terminal.Output, ["signature", list.Signature]);
        foreach (var row in Shown(list))
        {
            run.Cancellation.ThrowIfCancellationRequested();
            TableOutput.WriteLine(Terminal.Output, [listed, .. list.Columns.Select(column => column.Value(row).ToString())]);
        }

        foreach (var group in groups)
        {
            foreach (var row in group.Rows)
                TableOutput.WriteLine(Terminal.Output, ["group", group.By, .. GroupedArticles.Columns.Select(column => column.Value(row).ToString())]);
        }
    }

    private void WriteJson<TRow>(string listed, StatisticsTable<TRow> list)
    {
        using var json = new StreamedJson(Terminal.Output);
        json.Writer.WriteStartObject();
        json.Writer.WriteString("signature", figures.Diversity.Signature);
        json.Writer.WriteStartObject("figures");
        foreach (var (name, value) in figures.Values())
        {
            json.Writer.WritePropertyName(name);
            value.WriteTo(json.Writer);
        }

        json.Writer.WriteEndObject();
        json.Writer.WriteStartObject("frequencies");
        json.Writer.WriteString("of", listed);
        TableOutput.WriteParts(json, list, Shown(list), list.Count, run.Cancellation);
        json.Writer.WriteEndObject();
        json.Writer.WriteStartArray("groups");
        foreach (var group in groups)
            WriteGroup(json, group);
        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }

    private static void WriteGroup(StreamedJson json, GroupedArticles group)
    {
        json.Writer.WriteStartObject();
        json.Writer.WriteString("by", group.By);
        json.Writer.WriteStartArray("rows");
        foreach (var row in group.Rows)
        {
            TableOutput.WriteRow(json.Writer, GroupedArticles.Columns, row);
            json.Advance();
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }
}
