namespace Corpus;

/// <summary>What a character is for <see cref="WordScanner"/>.</summary>
internal enum CharacterKind
{
    /// <summary>Separates words.</summary>
    Other,

    /// <summary>Separates words; a line of nothing else is blank.</summary>
    Blank,

    /// <summary>Separates words and lines.</summary>
    Newline,

    /// <summary>Belongs to a word.</summary>
    Letter,

    /// <summary>Belongs to a word.</summary>
    Digit,

    /// <summary>Belongs to a word.</summary>
    Connector,

    /// <summary>Belongs to the character before it.</summary>
    Mark,

    /// <summary>Belongs to a word between two letters or two digits.</summary>
    Apostrophe,

    /// <summary>Belongs to a word between two letters or two digits.</summary>
    FullStop,

    /// <summary>Belongs to a word between two digits.</summary>
    Comma,
}
