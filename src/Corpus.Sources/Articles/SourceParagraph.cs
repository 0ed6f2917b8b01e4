namespace Corpus.Sources;

/// <summary>A paragraph of a text, in UTF-16 units.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">Its length.</param>
/// <param name="HeadingLevel">1 to 6 for a heading, 0 for running text.</param>
internal readonly record struct SourceParagraph(int Start, int Length, int HeadingLevel = 0)
{
    public int End => Start + Length;
}
