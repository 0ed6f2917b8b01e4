namespace Corpus.Sources;

/// <summary>A way to mend a finding, which an editor offers.</summary>
/// <param name="Title">What it does, as the entry of a menu: <c>Change to 'binnenland'</c>.</param>
/// <param name="Edits">The edits of the file, in order, never overlapping.</param>
internal sealed record SourceFix(string Title, IReadOnlyList<SourceEdit> Edits)
{
    public static SourceFix Replace(string title, TextSpan place, string text) => new(title, [new SourceEdit(place, text)]);
}
