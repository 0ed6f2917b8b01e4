using Corpus.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Reading;

/// <summary>Reads what the build says about a project.</summary>
internal static class ProjectSettingsReader
{
    public static ProjectSettings Read(AnalyzerConfigOptions options, ParseOptions parseOptions)
    {
        options.TryGetValue("build_property.RootNamespace", out var rootNamespace);
        options.TryGetValue("build_property.CorpusUsings", out var usings);
        return new(
            NamespaceOf(rootNamespace ?? ""),
            !string.Equals(usings, "false", StringComparison.OrdinalIgnoreCase),
            parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp14 });
    }

    // What C# cannot spell becomes no namespace.
    private static string NamespaceOf(string rootNamespace)
        => rootNamespace.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None) ? rootNamespace : "";
}
