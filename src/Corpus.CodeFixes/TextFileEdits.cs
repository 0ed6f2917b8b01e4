using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.CodeFixes;

/// <summary>Edits the additional files of a project.</summary>
internal static class TextFileEdits
{
    /// <summary>The solution with the edits made; unchanged where the file has become too short for them since.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="file">The file.</param>
    /// <param name="edits">Edits that do not overlap, in any order.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static async Task<Solution> ApplyAsync(
        Solution solution, DocumentId file, IReadOnlyList<SourceEdit> edits, CancellationToken cancellation)
    {
        if (solution.GetAdditionalDocument(file) is not { } document)
            return solution;

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (edits.Any(edit => edit.Place.End > text.Length))
            return solution;

        // Insertions at one place come in the order of their texts, so that all of them together give the same whoever asked first.
        var changes = edits
            .OrderBy(edit => edit.Place.Start)
            .ThenBy(edit => edit.Place.Length)
            .ThenBy(edit => edit.Text, StringComparer.Ordinal)
            .Select(edit => new TextChange(new TextSpan(edit.Place.Start, edit.Place.Length), edit.Text));
        return solution.WithAdditionalDocumentText(file, text.WithChanges(changes));
    }
}
