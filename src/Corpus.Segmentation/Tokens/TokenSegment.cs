namespace Corpus;

/// <summary>A token, or the white space between two, in a text.</summary>
/// <param name="Start">Where it starts, in units of the text: chars of UTF-16, bytes of UTF-8.</param>
/// <param name="Length">Its length in the same units.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct TokenSegment(int Start, int Length, TokenKind Kind)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}
