namespace Corpus.Cli.Terminals;

/// <summary>When output is coloured.</summary>
internal enum ColorMode
{
    /// <summary>On a terminal, unless <c>NO_COLOR</c> is set or <c>TERM</c> is <c>dumb</c>.</summary>
    Auto,

    Always,

    Never,
}
