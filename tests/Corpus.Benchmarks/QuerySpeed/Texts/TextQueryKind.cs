namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>What is asked of the words of an article.</summary>
internal enum TextQueryKind
{
    /// <summary>All of them, in any place; of one word, it.</summary>
    All,

    /// <summary>At least one.</summary>
    Any,

    /// <summary>The first without the second.</summary>
    Without,

    /// <summary>One behind the other.</summary>
    Phrase,

    /// <summary>Both with at most four tokens between them, in either order.</summary>
    Near,

    /// <summary>A word that begins with these letters.</summary>
    Prefix,

    /// <summary>A word that the regular expression matches from its beginning to its end.</summary>
    Pattern,
}
