namespace Corpus;

/// <summary>Whether an article needs a part of a search query.</summary>
internal enum SearchOccurrence
{
    /// <summary>One of those without a sign is enough.</summary>
    Optional,

    /// <summary><c>+</c>: it must be there.</summary>
    Required,

    /// <summary><c>-</c>: it must not be there.</summary>
    Excluded,
}
