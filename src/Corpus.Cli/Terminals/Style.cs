namespace Corpus.Cli.Terminals;

/// <summary>How a stretch of a line is shown, so that it can be read on dark and on light.</summary>
/// <remarks>
/// Of the colours that every terminal has, red and magenta have a contrast of 2.4 at least on the black and the white of xterm, GNOME, Windows and Solarized (as https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
/// has it); yellow and cyan have 1.7 and 2.0 on white, and blue 2.2 on black. Green, with 2.2 on white, is for what the words beside it say too.
/// </remarks>
internal enum Style
{
    Plain,

    /// <summary>What was looked for.</summary>
    Match,

    /// <summary>Where it stands: a path, an id.</summary>
    Place,

    /// <summary>A number, a date: what belongs to a place.</summary>
    Detail,

    /// <summary>A title, the head of a column.</summary>
    Title,

    /// <summary>What is wrong.</summary>
    Error,

    /// <summary>What may be wrong.</summary>
    Warning,

    /// <summary>What is as it should be.</summary>
    Good,
}
