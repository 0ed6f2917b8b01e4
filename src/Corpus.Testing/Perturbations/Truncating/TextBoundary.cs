namespace Corpus.Testing;

/// <summary>Where a text may be cut off.</summary>
public enum TextBoundary
{
    /// <summary>Between two characters that a reader sees (extended grapheme clusters, UAX #29).</summary>
    Character,

    /// <summary>Behind a word and what stands at its end, before white space.</summary>
    Word,

    /// <summary>Behind a full stop, question mark, exclamation mark or ellipsis and the marks that close behind it, before white space.</summary>
    Sentence,
}
