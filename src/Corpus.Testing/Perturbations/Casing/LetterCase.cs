namespace Corpus.Testing;

/// <summary>What letters are written in.</summary>
public enum LetterCase
{
    /// <summary>All in capitals: <c>STRASSE</c>.</summary>
    Upper,

    /// <summary>None in capitals: <c>zandrecht</c>.</summary>
    Lower,

    /// <summary>The first letter of each word in capitals and no other: <c>De Haven Van Zandrecht</c>; in Dutch <c>IJsland</c>.</summary>
    Title,

    /// <summary>Capitals for small letters and the other way round, as with Caps Lock.</summary>
    Swapped,
}
