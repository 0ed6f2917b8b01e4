using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>Places in article files as the compiler knows them.</summary>
internal static class Locations
{
    public static Location Of(string fullPath, FilePlace place) => Location.Create(
        fullPath,
        new Microsoft.CodeAnalysis.Text.TextSpan(place.Start, place.Length),
        new LinePositionSpan(new LinePosition(place.Line - 1, place.Column - 1), new LinePosition(place.EndLine - 1, place.EndColumn - 1)));
}
