namespace Corpus.Sources;

/// <summary>What a property may be declared as that an article is no case of.</summary>
internal enum MisfitKind
{
    /// <summary>A property that is not nullable: an article lacks the key.</summary>
    Lacking,

    /// <summary>One value: an article has a list.</summary>
    List,

    /// <summary>A <see langword="bool"/>.</summary>
    Boolean,

    /// <summary>An <see langword="int"/>.</summary>
    Int32,

    /// <summary>A <see langword="long"/>.</summary>
    Int64,

    /// <summary>A <see langword="double"/>.</summary>
    Double,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A text: an article has a mapping or a list within a list.</summary>
    Text,

    /// <summary>The id of an article.</summary>
    Reference,
}
