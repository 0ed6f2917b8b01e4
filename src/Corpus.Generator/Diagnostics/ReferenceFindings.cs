using Corpus.Generator.Models;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>Reports corpora of references that C# cannot tell apart. By the generator, which knows what it leaves out.</summary>
internal static class ReferenceFindings
{
    private const string Project = "this project";

    public static void Report(Action<Diagnostic> report, AllCorporaModel model)
    {
        foreach (var clash in model.Clashes)
        {
            var assemblies = clash.Assemblies.Select(name => name.Length == 0 ? Project : name);
            var isOwn = clash.Assemblies.Any(name => name.Length == 0);
            var finding = SourceDiagnostic.Create(
                DiagnosticRules.CorpusClash, "", FilePlace.Beginning, string.Join(", ", assemblies), clash.TypeName, isOwn ? "only that of this project is" : "none of them is");
            report(Diagnostic.Create(Descriptors.Of(finding.Rule), Location.None, finding.Message));
        }
    }
}
