using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.CodeFixes;

/// <summary>Brings <c>Corpus.Unshipped.txt</c> up to date in one go, whatever has changed.</summary>
/// <remarks>Fixing all of one kind would leave the other kinds; so this looks again for everything that there is to note.</remarks>
internal static class BaselineUpdate
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new BaselineAnalyzer()];

    /// <summary>Whether the finding is a difference from the baseline that can be noted.</summary>
    public static bool IsFor(Diagnostic diagnostic)
        => diagnostic.Properties.ContainsKey(FixText.FixedFile) && new BaselineAnalyzer().SupportedDiagnostics.Any(rule => rule.Id == diagnostic.Id);

    public static CodeAction Action(Project project) => CodeAction.Create(
        $"Bring {BaselineFile.UnshippedName} up to date",
        cancellation => ApplyAsync(project, cancellation),
        nameof(BaselineUpdate));

    private static async Task<Solution> ApplyAsync(Project project, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return project.Solution;

        var findings = await compilation.WithAnalyzers(Analyzers, project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
        var edits = new EditSet();
        TextDocument? file = null;
        foreach (var finding in findings.Where(IsFor))
        {
            file ??= CarriedFixes.FileOf(project, finding);
            foreach (var fix in CarriedFixes.Of(finding))
                edits.Add(fix);
        }

        return file is null
            ? project.Solution
            : await TextFileEdits.ApplyAsync(project.Solution, file.Id, edits.Edits, cancellation).ConfigureAwait(false);
    }
}
