namespace Corpus.Segmentation;

/// <summary>The segments of Unicode Standard Annex 29 (Unicode 16.0), without tailoring, in UTF-16 and in UTF-8. Any input will do.</summary>
internal static class UnicodeSegments
{
    /// <summary>Extended grapheme clusters: what users take for characters.</summary>
    public static BoundarySegments<char, Utf16Decoder, GraphemeRules> Graphemes(ReadOnlySpan<char> text) => new(text);

    /// <summary>Extended grapheme clusters: what users take for characters.</summary>
    public static BoundarySegments<byte, Utf8Decoder, GraphemeRules> Graphemes(ReadOnlySpan<byte> text) => new(text);

    /// <summary>Words, and what stands between them.</summary>
    public static BoundarySegments<char, Utf16Decoder, WordRules<UntailoredWords>> Words(ReadOnlySpan<char> text) => new(text);

    /// <summary>Words, and what stands between them.</summary>
    public static BoundarySegments<byte, Utf8Decoder, WordRules<UntailoredWords>> Words(ReadOnlySpan<byte> text) => new(text);

    /// <summary>Sentences, each with the blanks behind it.</summary>
    public static BoundarySegments<char, Utf16Decoder, SentenceRules> Sentences(ReadOnlySpan<char> text) => new(text);

    /// <summary>Sentences, each with the blanks behind it.</summary>
    public static BoundarySegments<byte, Utf8Decoder, SentenceRules> Sentences(ReadOnlySpan<byte> text) => new(text);
}
