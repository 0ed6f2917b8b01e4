using System.Collections.Immutable;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using SourceSeverity = Corpus.Sources.DiagnosticSeverity;

namespace Corpus.Generator.Diagnostics;

/// <summary>Our rules as the compiler knows them: one descriptor for each of <see cref="DiagnosticRules.All"/>.</summary>
internal static class Descriptors
{
    private const string Category = "Corpus";
    private const string HelpLink = "https://github.com/corpus-dotnet/corpus/blob/main/src/Corpus.Sdk/docs/diagnostics.md#";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = DiagnosticRules.All.ToDictionary(rule => rule.Id, Create, StringComparer.Ordinal);

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. DiagnosticRules.All.Select(rule => ById[rule.Id])];

    /// <summary>Those about a single file.</summary>
    public static ImmutableArray<DiagnosticDescriptor> PerFile { get; } =
        [.. DiagnosticRules.All.Where(rule => rule.IsPerFile).Select(rule => ById[rule.Id])];

    /// <summary>Those about articles and the C# that declares what they have.</summary>
    public static ImmutableArray<DiagnosticDescriptor> AboutSchema { get; } =
        [.. DiagnosticRules.All.Where(rule => rule.IsAboutSchema).Select(rule => ById[rule.Id])];

    /// <summary>Those about a corpus and its baseline.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Baseline { get; } =
        [.. DiagnosticRules.All.Where(rule => rule.IsAboutBaseline).Select(rule => ById[rule.Id])];

    /// <summary>Those about C# that names words of an article.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Pins { get; } =
        [.. DiagnosticRules.All.Where(rule => rule.IsAboutPins).Select(rule => ById[rule.Id])];

    public static DiagnosticDescriptor Of(DiagnosticRule rule) => ById[rule.Id];

    // The message is made when the file is read, so that both lanes say the same.
    private static DiagnosticDescriptor Create(DiagnosticRule rule) => new(
        rule.Id, rule.Title, "{0}", Category,
        SeverityOf(rule),
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + rule.Id.ToLowerInvariant(),
        // Whether a reference leads anywhere is only known when all articles have been seen.
        customTags: rule == DiagnosticRules.UnknownReference ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static Microsoft.CodeAnalysis.DiagnosticSeverity SeverityOf(DiagnosticRule rule) => rule.Severity switch
    {
        SourceSeverity.Error => Microsoft.CodeAnalysis.DiagnosticSeverity.Error,
        SourceSeverity.Warning => Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
        _ => Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
    };
}
