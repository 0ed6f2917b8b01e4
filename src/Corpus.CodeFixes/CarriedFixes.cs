using System.Globalization;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.CodeFixes;

/// <summary>Finds in a diagnostic what its analyzer put there for us.</summary>
internal static class CarriedFixes
{
    public static IReadOnlyList<SourceFix> Of(Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(FixText.Fixes, out var text) ? FixText.Read(text) : [];

    /// <summary>The file that the fixes edit; null where the project does not have it.</summary>
    public static TextDocument? FileOf(Project project, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(FixText.FixedFile, out var path) || path is null)
            path = diagnostic.Location.GetLineSpan().Path;
        return project.AdditionalDocuments.FirstOrDefault(file => file.FilePath == path);
    }

    /// <summary>Fixes of one kind: of the same rule, and of the same rank, since the likeliest comes first.</summary>
    public static string EquivalenceKey(Diagnostic diagnostic, int rank)
        => diagnostic.Id + "." + rank.ToString(CultureInfo.InvariantCulture);
}
