namespace Corpus.Cli.Commands;

/// <summary>What help says of a command besides its arguments and options.</summary>
/// <param name="ExitCodes">The codes that it exits with, and what each means, as in <c>1: nothing was found</c>.</param>
/// <param name="Examples">Command lines that are worth trying.</param>
internal sealed record CommandNotes(IReadOnlyList<string> ExitCodes, IReadOnlyList<string> Examples);
