namespace Corpus.Sources;

/// <summary>How a value was written, which decides what it can be.</summary>
internal enum ScalarStyle
{
    /// <summary>Without quotes: a number, a truth value, a date or text, whichever it reads as.</summary>
    Plain,

    /// <summary>With quotes, or as a block of text: text or a date, never a number.</summary>
    Quoted,

    /// <summary>A mapping or a list within a list, kept as JSON.</summary>
    Structure,
}
