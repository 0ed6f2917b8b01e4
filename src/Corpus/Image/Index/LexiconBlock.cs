namespace Corpus;

/// <summary>Where a block of the lexicon lies, checked to be within the sections.</summary>
internal struct LexiconBlock
{
    /// <summary>Of the first entry, in bytes from the beginning of the image.</summary>
    public long Entries;

    /// <summary>The length of the entries in bytes.</summary>
    public int Length;

    /// <summary>The first type of its terms.</summary>
    public int FirstType;

    /// <summary>The type behind the last of its terms.</summary>
    public int TypesEnd;

    /// <summary>Where the postings of its terms begin, in POST.</summary>
    public long Postings;

    /// <summary>Where they end.</summary>
    public long PostingsEnd;
}
