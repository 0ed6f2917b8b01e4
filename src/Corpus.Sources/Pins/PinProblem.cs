namespace Corpus.Sources;

/// <summary>What is wrong with a pinned span.</summary>
internal enum PinProblem
{
    /// <summary>Nothing: the words stand where they should.</summary>
    None,

    /// <summary>There are no words.</summary>
    Empty,

    /// <summary>The words do not stand in the text.</summary>
    NotFound,

    /// <summary>The words stand more than once, and nobody said which.</summary>
    Ambiguous,

    /// <summary>The words stand in the text, but not so often.</summary>
    NoSuchOccurrence,
}
