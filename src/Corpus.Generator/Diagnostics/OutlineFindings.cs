using System.Collections.Immutable;
using Corpus.Generator.Declaring;
using Corpus.Generator.Models;
using Corpus.Generator.Reading;
using Corpus.Sources;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// Reports outlines that cannot be used, and declared properties that the articles behind an outline do not fit: at the property, since nobody here has read the
/// article, which the message names.
/// </summary>
internal static class OutlineFindings
{
    public static void Report(Action<Microsoft.CodeAnalysis.Diagnostic> report, FileLists lists, ImmutableArray<DeclaredClassModel> classes)
    {
        foreach (var model in lists.UnusableOutlines)
            report(Findings.ToDiagnostic(model.FullPath, SourceDiagnostic.Create(DiagnosticRules.BadOutline, "", FilePlace.Beginning, model.Problem)));

        foreach (var list in lists.Lists)
        {
            // A class of two parts is found once for each of them, with all of its properties.
            if (lists.OutlineOf(list) is { IsBuilt: true } outline && classes.FirstOrDefault(type => type.IsOf(list)) is { } declared)
                ReportMisfits(report, outline, declared);
        }
    }

    private static void ReportMisfits(Action<Microsoft.CodeAnalysis.Diagnostic> report, CompiledOutline outline, DeclaredClassModel declared)
    {
        for (var i = 0; i < declared.Properties.Count; i++)
        {
            var (property, place) = (declared.Properties[i].Property, declared.Places[i]);
            foreach (var (problem, advice) in DeclaredMisfits.Of(property, outline))
            {
                report(Findings.ToDiagnostic(
                    place.FullPath, SourceDiagnostic.Create(DiagnosticRules.DeclaredMisfit, "", place.Place, $"{declared.Name}.{property.Name}", problem, advice)));
            }
        }
    }
}
