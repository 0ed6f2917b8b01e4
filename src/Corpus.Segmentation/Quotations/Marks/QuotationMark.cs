namespace Corpus.Segmentation;

/// <summary>A token, or two, that may be a quotation mark.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Count">Its tokens: two where <c>''</c> are two.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="Sides">What its place allows.</param>
internal readonly record struct QuotationMark(int First, int Count, MarkShape Shape, MarkSides Sides)
{
    /// <summary>The token behind it.</summary>
    public int End => First + Count;

    /// <summary>Whether it is one of these shapes.</summary>
    public bool IsAny(MarkShape shapes) => (Shape & shapes) != MarkShape.None;

    /// <summary>Whether its place allows one of these.</summary>
    public bool May(MarkSides sides) => (Sides & sides) != MarkSides.None;
}
