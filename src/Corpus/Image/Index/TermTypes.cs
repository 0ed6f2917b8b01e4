namespace Corpus;

/// <summary>How the types of a term are written.</summary>
internal enum TermTypes : byte
{
    /// <summary>There is one, which is written as the term.</summary>
    Same,

    /// <summary>As the term, with a capital at the beginning, or in capitals.</summary>
    InCapitals,

    /// <summary>One of them otherwise.</summary>
    Any,
}
