namespace Corpus.Testing;

/// <summary>What is wrong.</summary>
public enum ScoreErrorKind
{
    /// <summary>Gold has it and the program does not. Of tokens and sentences: gold has a boundary there, and the program does not split. Of words: the program has another number of them in the place of a multiword token.</summary>
    Missing = 0,

    /// <summary>The program has it and gold does not. Of tokens and sentences: the program splits where gold has no boundary. Of words: gold has another number of them in the place of a multiword token.</summary>
    Spurious = 1,

    /// <summary>Both have it, and their ends differ.</summary>
    Boundary = 2,

    /// <summary>Both have it, and their labels differ.</summary>
    Label = 3,
}
