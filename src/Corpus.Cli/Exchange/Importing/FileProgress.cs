using Corpus.Cli.Terminals;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Shows how far a file has been read, in bytes; nothing of one among others, for then files are counted.</summary>
/// <param name="terminal">Where it is shown; null for nowhere.</param>
internal sealed class FileProgress(Terminal? terminal)
{
    /// <summary>That of a file among others.</summary>
    public static FileProgress None { get; } = new(null);

    /// <summary>Begins to show it.</summary>
    /// <param name="doing">What is being done, as in <c>importing</c>.</param>
    /// <param name="length">How many bytes the file has.</param>
    public ProgressLine Begin(string doing, long length)
        => terminal?.Progress(doing, "bytes", length) ?? new ProgressLine(null, doing, "bytes", length, static () => 0, TimeProvider.System);
}
