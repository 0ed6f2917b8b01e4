namespace Corpus.Cli.Terminals;

/// <summary>How a stretch of a line is shown: of the sixteen colours of every terminal those that can be read on dark and on light.</summary>
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
