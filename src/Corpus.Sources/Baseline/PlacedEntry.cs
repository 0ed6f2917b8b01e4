namespace Corpus.Sources;

/// <summary>A line of a baseline file.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="File">The file.</param>
/// <param name="Place">Where the line stands, its newline aside.</param>
/// <param name="Next">The offset of the next line.</param>
/// <param name="IsRemoval">Whether it takes the entry away.</param>
internal sealed record PlacedEntry(BaselineEntry Entry, BaselineFile File, TextSpan Place, int Next, bool IsRemoval)
{
    /// <summary>The line as it is written, its newline aside.</summary>
    public string Line => (IsRemoval ? BaselineLine.Removed : "") + Entry.ToLine();
}
