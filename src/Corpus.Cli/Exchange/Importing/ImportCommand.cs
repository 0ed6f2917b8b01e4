using System.CommandLine;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler;
using Corpus.Segmentation;

namespace Corpus.Cli.Exchange.Importing;

/// <summary><c>corpus import</c>: a corpus of articles in a format of others.</summary>
internal static class ImportCommand
{
    private static readonly ExchangeFormat[] Formats = [.. Enum.GetValues<ExchangeFormat>()];

    private static readonly Argument<string> Source = new("SOURCE") { Description = "a file (.jsonl, .csv, .parquet, .conllu, .xml), a folder of article files or of TEI, or a .zip of them", Validators = { UnknownOption.RefuseInPaths } };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "the folder to make, which any command and any project reads; or an image, as in nieuws.corpus",
        Required = true,
        HelpName = "FOLDER|FILE.corpus",
    };

    private static readonly Option<string?> Format = new("--format") { Description = "the format; that of the extension unless given", HelpName = "jsonl|conllu|text|csv|parquet|tei" };

    private static readonly Option<string[]> Map = new("--map")
    {
        Description = "the column or member that a key is in, as in --map text=body --map id=key (CSV, Parquet, JSON lines)",
        HelpName = "KEY=COLUMN",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<string?> Card = new("--card") { Description = "the dataset card of the corpus, a README.md with front matter", HelpName = "FILE" };

    private static readonly Option<string?> Delimiter = new("--delimiter") { Description = "what separates the columns of CSV: a character, or tab; a comma unless given", HelpName = "CHARACTER" };

    private static readonly Option<bool> Force = new("--force") { Description = "replace what is there" };

    public static Command Create() => ToolCommand.Create(
        "import",
        "Makes a corpus of articles in another format, and lists what it has no place for.",
        ["0: done", "2: it could not be done, and nothing was written"],
        ["corpus import nieuws.parquet --output nieuws/", "corpus import berichten.csv --output berichten.corpus --map text=inhoud --language nl", "corpus import tei/ --output brieven/ --format tei"],
        [Source, Output, Format, Map, Card, CorpusPaths.Language, Delimiter, Force],
        Run);

    public static int Run(ToolRun run)
    {
        var report = new Importer(OptionsOf(run), run.Terminal, run.Cancellation).Import();
        var terminal = run.Terminal;
        if (run.IsJson)
        {
            JsonOutput.Write(terminal.Output, report.Write);
            return ExitCodes.Success;
        }

        foreach (var line in report.Lines())
            WrappedLine.WriteError(terminal, (Style.Plain, $"corpus: {line}"));
        WrappedLine.Write(terminal, (Style.Place, report.Output), (Style.Plain, $"  {ToolNumbers.Counted(report.Articles, "article")}"));
        return ExitCodes.Success;
    }

    private static ImportOptions OptionsOf(ToolRun run)
    {
        var parsed = run.Parsed;
        StandardInputOpener.Refuse(parsed.GetRequiredValue(Source), "import", "a file whose extension says its format");
        var output = parsed.GetRequiredValue(Output);
        if (output.Length == 0)
            throw new ToolException("the output has no name; write a folder, as in --output nieuws/");
        var language = parsed.GetValue(CorpusPaths.Language);
        if (language is not null && !LanguageTag.IsWellFormed(language))
            throw new ToolException($"'{language}' is no language; write a BCP 47 tag, as in --language nl");
        return new ImportOptions(
            parsed.GetRequiredValue(Source), output, ExchangeFormats.OfName(parsed.GetValue(Format), Formats), KeyMap.Of(parsed.GetValue(Map) ?? []))
        {
            Card = parsed.GetValue(Card),
            Language = language,
            Delimiter = parsed.GetValue(Delimiter) is { } delimiter ? DelimiterOf(delimiter) : null,
            IsForced = parsed.GetValue(Force),
        };
    }

    private static char DelimiterOf(string text) => text switch
    {
        "tab" or "\\t" => '\t',
        [var c] when c != '"' && !char.IsWhiteSpace(c) => c,
        _ => throw new ToolException($"'{text}' separates no columns; write one character, or tab, as in --delimiter ';'"),
    };
}
