using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes;

/// <summary>Mends all findings of one kind in the text files of a project or solution.</summary>
/// <remarks>
/// Roslyn's own batch fixer passes over whatever is not in source code (dotnet/roslyn#77016). A single file cannot be the scope: the
/// context names documents of source code only.
/// </remarks>
internal sealed class TextFileFixAllProvider : FixAllProvider
{
    private TextFileFixAllProvider()
    {
    }

    public static TextFileFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Fix all findings of this kind in text files",
        cancellation => FixAsync(fixAllContext, cancellation),
        nameof(TextFileFixAllProvider)));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellation)
    {
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        var solution = context.Solution;
        foreach (var project in projects)
        {
            var edits = new Dictionary<DocumentId, EditSet>();
            foreach (var diagnostic in await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
            {
                if (FixOf(diagnostic, context.CodeActionEquivalenceKey) is not { } fix || CarriedFixes.FileOf(project, diagnostic) is not { } file)
                    continue;
                if (!edits.TryGetValue(file.Id, out var set))
                    edits.Add(file.Id, set = new EditSet());
                set.Add(fix);
            }

            foreach (var pair in edits)
                solution = await TextFileEdits.ApplyAsync(solution, pair.Key, pair.Value.Edits, cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    private static SourceFix? FixOf(Diagnostic diagnostic, string? equivalenceKey)
    {
        var fixes = CarriedFixes.Of(diagnostic);
        if (equivalenceKey == nameof(BaselineUpdate))
            return fixes.Count > 0 ? fixes[0] : null;
        for (var i = 0; i < fixes.Count; i++)
        {
            if (CarriedFixes.EquivalenceKey(diagnostic, i) == equivalenceKey)
                return fixes[i];
        }

        return null;
    }
}
