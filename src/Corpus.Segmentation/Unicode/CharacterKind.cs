namespace Corpus.Segmentation;

/// <summary>What a character is, as the kinds of tokens distinguish them: from General_Category, White_Space and Emoji_Presentation.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Control characters, unassigned and private ones.</summary>
    Other,

    /// <summary>White space.</summary>
    Blank,

    /// <summary>A capital.</summary>
    Upper,

    /// <summary>A small letter.</summary>
    Lower,

    /// <summary>A letter without case, or a number that is written as one.</summary>
    Letter,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>Another number: <c>²</c>, <c>½</c>, <c>①</c>.</summary>
    OtherNumber,

    /// <summary>A combining mark.</summary>
    Mark,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>A symbol.</summary>
    Symbol,

    /// <summary>An emoji, without more.</summary>
    Emoji,
}
