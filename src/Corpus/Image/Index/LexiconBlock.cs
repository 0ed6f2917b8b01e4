namespace Corpus;

/// <summary>Where a block of the lexicon lies, checked to be within the sections.</summary>
internal readonly struct LexiconBlock
{
    /// <summary>Of the first entry, in bytes from the beginning of the image.</summary>
    public long Entries { get; init; }

    /// <summary>The length of the entries in bytes.</summary>
    public int Length { get; init; }

    /// <summary>The first type of its terms.</summary>
    public int FirstType { get; init; }

    /// <summary>The type behind the last of its terms.</summary>
    public int TypesEnd { get; init; }

    /// <summary>Where the postings of its terms begin, in POST.</summary>
    public long Postings { get; init; }

    /// <summary>Where they end.</summary>
    public long PostingsEnd { get; init; }
}
