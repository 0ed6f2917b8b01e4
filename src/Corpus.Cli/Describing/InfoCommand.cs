using System.CommandLine;
using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Terminals;
using Corpus.Compiler;
using Corpus.Compiler.Reporting;
using Spectre.Console;
using Style = Corpus.Cli.Terminals.Style;

namespace Corpus.Cli.Describing;

/// <summary><c>corpus info</c>: what a corpus is.</summary>
internal static class InfoCommand
{
    public static Command Create() => ToolCommand.Create(
        "info",
        "Tells what corpora are: title, licence, sizes, dates, and the keys of their articles with their types.",
        ["0: done", "2: it could not be found out"],
        ["corpus info", "corpus info Krant.2025.1.0.nupkg", "corpus info --json articles/"],
        [CorpusPaths.Any, CorpusPaths.Language],
        Run);

    public static int Run(ToolRun run)
    {
        using var corpora = run.Open(run.Parsed.GetValue(CorpusPaths.Any) ?? []);
        var infos = corpora.Corpora.Select(corpus => CorpusInfo.Of(corpus, run.Terminal, run.Cancellation)).ToList();
        if (run.IsJson)
            JsonOutput.Write(run.Terminal.Output, json => WriteJson(json, infos));
        else
            WriteText(run.Terminal, infos);
        return ExitCodes.Success;
    }

    private static void WriteText(Terminal terminal, List<CorpusInfo> infos)
    {
        for (var i = 0; i < infos.Count; i++)
        {
            if (i > 0)
                terminal.Output.Write('\n');
            terminal.Output.Write(terminal.Paint(Style.Title, infos[i].Title));
            terminal.Output.Write('\n');
            if (terminal.IsTerminal)
                WriteGrid(terminal, infos[i]);
            else
                WriteLines(terminal, infos[i]);
        }
    }

    private static void WriteLines(Terminal terminal, CorpusInfo info)
    {
        foreach (var (name, value) in info.Lines())
            terminal.Output.Write($"  {terminal.Paint(Style.Detail, name.PadRight(12))} {terminal.Paint(Style.Plain, value)}\n");
    }

    // Values are wrapped beside their names.
    private static void WriteGrid(Terminal terminal, CorpusInfo info)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var (name, value) in info.Lines())
            grid.AddRow(new Spectre.Console.Text(name, new Spectre.Console.Style(decoration: Decoration.Dim)), new Spectre.Console.Text(Printable.Line(value)));
        terminal.Console.Write(grid);
    }

    private static void WriteJson(Utf8JsonWriter json, List<CorpusInfo> infos)
    {
        json.WriteStartObject();
        json.WriteStartArray("corpora");
        foreach (var info in infos)
            info.Write(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
