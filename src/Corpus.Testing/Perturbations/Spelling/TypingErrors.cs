namespace Corpus.Testing;

/// <summary>The errors of one character that Damerau (1964, "A technique for computer detection and correction of spelling errors", CACM 7:3) found to be over 80 % of all.</summary>
[Flags]
public enum TypingErrors
{
    /// <summary>No error.</summary>
    None = 0,

    /// <summary>A letter next to it on the keyboard: <c>hsven</c>.</summary>
    Substitution = 1,

    /// <summary>A letter left out: <c>havn</c>.</summary>
    Omission = 2,

    /// <summary>A letter typed twice: <c>havven</c>.</summary>
    Doubling = 4,

    /// <summary>Two letters in each other's place: <c>haevn</c>.</summary>
    Transposition = 8,

    /// <summary>All of them.</summary>
    All = Substitution | Omission | Doubling | Transposition,
}
