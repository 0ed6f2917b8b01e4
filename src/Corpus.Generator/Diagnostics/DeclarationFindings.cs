using System.Collections.Immutable;
using Corpus.Generator.Models;
using Corpus.Generator.Reading;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// Reports what is wrong with the user's parts of article classes. By the generator: a partial property that nobody implements is an error of C#, beside
/// which the compiler shows nothing that analyzers find.
/// </summary>
internal static class DeclarationFindings
{
    public static void Report(Action<Diagnostic> report, FileLists lists, ImmutableArray<DeclaredClassModel> classes)
    {
        // A class of two parts is found once for each of them.
        foreach (var type in classes.Distinct())
        {
            if (lists.Lists.Any(type.IsOf))
                ReportProblems(report, type);
            else if (type.FirstProperty is { } place && lists.Lists.FirstOrDefault(type.IsCalledAs) is { } list)
                report(Finding(DiagnosticRules.MisplacedClass, place, type.Name, list.Corpus, NameOf(list)));
        }
    }

    private static void ReportProblems(Action<Diagnostic> report, DeclaredClassModel type)
    {
        foreach (var problem in type.Problems)
            report(Finding(DiagnosticRules.UnusableProperty, problem.Place, problem.Property, problem.Problem));
    }

    private static string NameOf(CorpusFileList list)
        => list.Namespace.Length == 0 ? $"{list.Corpus}Article in no namespace" : $"{list.Namespace}.{list.Corpus}Article";

    private static Diagnostic Finding(DiagnosticRule rule, DeclarationPlace place, params object[] arguments)
        => Findings.ToDiagnostic(place.FullPath, SourceDiagnostic.Create(rule, "", place.Place, arguments));
}
