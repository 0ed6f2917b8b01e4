using Corpus.Compiler;

namespace Corpus.Cli.Opening;

/// <summary>Ends a command. The message is one line that says what is wrong, where, and what to do.</summary>
/// <param name="message">The line, without a full stop at its end.</param>
/// <param name="exitCode">What the tool ends with (<see cref="ExitCodes"/>).</param>
/// <param name="innerException">What it came of.</param>
internal sealed class ToolException(string message, int exitCode = ExitCodes.Usage, Exception? innerException = null) : Exception(message, innerException)
{
    public int ExitCode { get; } = exitCode;

    /// <summary>Lines that are shown below the message: a query, and a caret below the place that is meant.</summary>
    public IReadOnlyList<string> Detail { get; init; } = [];
}
