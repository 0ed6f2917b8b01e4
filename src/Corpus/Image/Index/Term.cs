namespace Corpus;

/// <summary>What the lexicon knows of a term.</summary>
internal readonly struct Term
{
    /// <summary>The number of its first type.</summary>
    public int FirstType { get; init; }

    /// <summary>How many types it has.</summary>
    public int TypeCount { get; init; }

    /// <summary>How many tokens it has.</summary>
    public long Frequency { get; init; }

    /// <summary>How many articles have it.</summary>
    public int ArticleFrequency { get; init; }

    /// <summary>Where its postings begin in their section, in bytes.</summary>
    public long Postings { get; init; }

    /// <summary>Their length in bytes.</summary>
    public int PostingsLength { get; init; }
}
