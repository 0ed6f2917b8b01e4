using System.Collections.Immutable;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>Makes diagnostics of the compiler of findings in text files.</summary>
internal static class Findings
{
    /// <summary>The finding in the file at <paramref name="fullPath"/>, with its fixes.</summary>
    /// <param name="fullPath">Where the file lies.</param>
    /// <param name="finding">What to say.</param>
    /// <param name="fixedFile">The full path of the file that the fixes edit, if it is another one.</param>
    public static Diagnostic ToDiagnostic(string fullPath, SourceDiagnostic finding, string? fixedFile = null)
    {
        var place = finding.Place;
        var location = Location.Create(
            fullPath,
            new Microsoft.CodeAnalysis.Text.TextSpan(place.Start, place.Length),
            new LinePositionSpan(
                new LinePosition(place.Line - 1, place.Column - 1), new LinePosition(place.EndLine - 1, place.EndColumn - 1)));
        return Diagnostic.Create(Descriptors.Of(finding.Rule), location, Properties(finding, fixedFile), finding.Message);
    }

    private static ImmutableDictionary<string, string?>? Properties(SourceDiagnostic finding, string? fixedFile)
    {
        if (finding.Fixes.Count == 0)
            return null;

        var properties = ImmutableDictionary<string, string?>.Empty.Add(FixText.Fixes, FixText.Write(finding.Fixes));
        return fixedFile is null ? properties : properties.Add(FixText.FixedFile, fixedFile);
    }
}
