namespace Corpus;

/// <summary>What the lexicon knows of a term.</summary>
internal struct Term
{
    /// <summary>The number of its first type.</summary>
    public int FirstType;

    /// <summary>How many types it has.</summary>
    public int TypeCount;

    /// <summary>How many tokens it has.</summary>
    public long Frequency;

    /// <summary>How many articles have it.</summary>
    public int ArticleFrequency;

    /// <summary>Where its postings begin in their section, in bytes.</summary>
    public long Postings;

    /// <summary>Their length in bytes.</summary>
    public int PostingsLength;
}
