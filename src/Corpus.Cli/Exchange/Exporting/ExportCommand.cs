using System.CommandLine;
using Corpus.Cli.Commands;
using Corpus.Cli.Terminals;
using Corpus.Compiler;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary><c>corpus export</c>: articles in a format of others.</summary>
internal static class ExportCommand
{
    private static readonly ExchangeFormat[] Formats = [ExchangeFormat.Jsonl, ExchangeFormat.Conllu, ExchangeFormat.Text, ExchangeFormat.Csv, ExchangeFormat.Parquet];

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "the file or folder to write; a folder gets the card too; - is standard output (jsonl, csv, conllu)",
        Required = true,
        HelpName = "FILE|FOLDER",
    };

    private static readonly Option<string?> Format = new("--format") { Description = "the format; that of the extension of FILE unless given", HelpName = "jsonl|conllu|text|csv|parquet" };

    private static readonly Option<bool> Force = new("--force") { Description = "replace what is there" };

    public static Command Create() => ToolCommand.Create(
        "export",
        "Writes the articles of corpora in another format, and lists what it cannot hold. 'corpus import' makes a corpus of it again.",
        ["0: done", "2: it could not be done"],
        ["corpus export --output nieuws.parquet", "corpus export Krant.2025.1.0.nupkg --output krant/ --format text", "corpus export nieuws.corpus --output - --format jsonl | jq .title"],
        [CorpusPaths.Any, Output, Format, Force, CorpusPaths.Language],
        Run);

    public static int Run(ToolRun run)
    {
        var parsed = run.Parsed;
        var format = ExchangeFormats.OfName(parsed.GetValue(Format), Formats);
        var sources = parsed.GetValue(CorpusPaths.Any) ?? [];
        using var target = ExportTarget.Of(parsed.GetRequiredValue(Output), format, parsed.GetValue(Force), run.IsJson);
        target.Open(sources, run.Cancellation);
        using var opened = run.Open(sources);
        var corpora = opened.Corpora.Select(corpus => ExportedCorpus.Of(corpus, parsed.GetValue(CorpusPaths.Language))).ToList();
        var report = new Exporter(corpora, target, run.Terminal, run.Cancellation).Export();
        Write(run, target, report);
        return ExitCodes.Success;
    }

    private static void Write(ToolRun run, ExportTarget target, ExportReport report)
    {
        var terminal = run.Terminal;
        if (run.IsJson)
        {
            JsonOutput.Write(terminal.Output, report.Write);
            return;
        }

        terminal.Output.Flush();
        foreach (var line in report.Lines())
            WrappedLine.WriteError(terminal, (Style.Plain, $"corpus: {line}"));
        if (!target.IsStandardOutput)
            WrappedLine.Write(terminal, (Style.Place, target.Path), (Style.Plain, $"  {report.Count}"));
    }
}
