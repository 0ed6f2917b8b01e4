using System.CommandLine;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;

namespace Corpus.Cli.Commands;

/// <summary>What a command works with while it runs.</summary>
/// <param name="Parsed">Its arguments.</param>
/// <param name="Terminal">Where it reads and writes.</param>
/// <param name="Cancellation">Ends it early.</param>
internal sealed record ToolRun(ParseResult Parsed, Terminal Terminal, CancellationToken Cancellation)
{
    /// <summary>Whether to write JSON.</summary>
    public bool IsJson => Parsed.GetValue(GlobalOptions.Json);

    /// <summary>Opens the corpora that the paths name; see <see cref="CorpusOpener.Open"/>.</summary>
    public OpenedCorpora Open(IReadOnlyList<string> paths) => new CorpusOpener(Terminal, Parsed.GetValue(CorpusPaths.Language), Cancellation).Open(paths);
}
