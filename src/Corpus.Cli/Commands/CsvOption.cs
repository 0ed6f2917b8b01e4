using System.CommandLine;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Commands;

/// <summary>The option of commands that write rows, for a table in place of text.</summary>
internal static class CsvOption
{
    public static Option<bool> Option { get; } = new("--csv") { Description = "comma-separated values, with every column" };

    /// <summary>Refuses what cannot be both, whatever the command.</summary>
    /// <exception cref="ToolException">Two forms were asked for.</exception>
    public static void RefuseWithJson(ToolRun run)
    {
        if (run.IsJson && run.Parsed.GetValue(Option))
            throw new ToolException("--json and --csv exclude each other; leave one of them out");
    }
}
