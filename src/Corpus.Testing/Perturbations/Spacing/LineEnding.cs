namespace Corpus.Testing;

/// <summary>What ends a line.</summary>
public enum LineEnding
{
    /// <summary>Carriage return and line feed, <c>\r\n</c>.</summary>
    CrLf,

    /// <summary>Line feed, <c>\n</c>.</summary>
    Lf,

    /// <summary>Carriage return, <c>\r</c>.</summary>
    Cr,
}
