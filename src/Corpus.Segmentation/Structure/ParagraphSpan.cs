namespace Corpus.Segmentation;

/// <summary>A paragraph of the text that is analysed.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="IsHeading">Whether the source marks it as a heading.</param>
internal readonly record struct ParagraphSpan(int Start, int Length, bool IsHeading = false)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}
