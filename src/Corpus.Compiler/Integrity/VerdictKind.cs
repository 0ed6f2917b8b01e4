namespace Corpus.Compiler.Integrity;

/// <summary>How a thing is that was checked.</summary>
internal enum VerdictKind
{
    /// <summary>It is what was made.</summary>
    Fine,

    /// <summary>It is damaged, or a part of it is missing.</summary>
    Damaged,

    /// <summary>It cannot be checked.</summary>
    Unreadable,
}
