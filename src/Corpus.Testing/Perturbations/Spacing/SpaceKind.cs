namespace Corpus.Testing;

/// <summary>A space that is not U+0020.</summary>
public enum SpaceKind
{
    /// <summary>NO-BREAK SPACE, U+00A0.</summary>
    NoBreak,

    /// <summary>THIN SPACE, U+2009.</summary>
    Thin,

    /// <summary>NARROW NO-BREAK SPACE, U+202F.</summary>
    NarrowNoBreak,
}
