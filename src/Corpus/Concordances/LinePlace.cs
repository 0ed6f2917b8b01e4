namespace Corpus;

/// <summary>Where a line of a concordance stands in its article.</summary>
internal struct LinePlace
{
    /// <summary>Where the article's text begins in the image, in bytes.</summary>
    public long TextStart;

    /// <summary>The number of its first token in the article.</summary>
    public int FirstToken;

    /// <summary>That of the first token of the occurrence.</summary>
    public int MatchToken;

    /// <summary>That of the token behind the occurrence.</summary>
    public int RightToken;

    /// <summary>That of the token behind the line.</summary>
    public int EndToken;

    /// <summary>What stands before the occurrence; where nothing does, empty, at the occurrence.</summary>
    public TextStretch Left;

    /// <summary>The occurrence.</summary>
    public TextStretch Match;

    /// <summary>What stands behind the occurrence; where nothing does, empty, at its end.</summary>
    public TextStretch Right;

    /// <summary>The characters of one of its stretches. O(1).</summary>
    public readonly Text TextOf(TextStretch stretch, Article article) => new(article.Image.Bytes, TextStart + stretch.ByteStart, stretch.ByteLength, stretch.Length);

    /// <summary>All of it.</summary>
    public readonly TextStretch Whole => new()
    {
        ByteStart = Left.ByteStart,
        ByteLength = Right.ByteStart + Right.ByteLength - Left.ByteStart,
        Start = Left.Start,
        Length = Right.Start + Right.Length - Left.Start,
    };
}
