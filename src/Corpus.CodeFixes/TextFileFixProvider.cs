using System.Collections.Immutable;
using System.Composition;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes;

/// <summary>Offers, in the text files of a corpus, the fixes that a finding brings along.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(TextFileFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".txt", ".md", ".jsonl", ".conllu"])]
[Shared]
public sealed class TextFileFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. DiagnosticRules.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => TextFileFixAllProvider.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixes = CarriedFixes.Of(diagnostic);
            for (var i = 0; i < fixes.Count; i++)
            {
                if (CarriedFixes.FileOf(context.TextDocument.Project, diagnostic) is { } file)
                    context.RegisterCodeFix(Action(file, fixes[i], CarriedFixes.EquivalenceKey(diagnostic, i)), diagnostic);
            }

            if (BaselineUpdate.IsFor(diagnostic))
                context.RegisterCodeFix(BaselineUpdate.Action(context.TextDocument.Project), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static CodeAction Action(TextDocument file, SourceFix fix, string equivalenceKey) => CodeAction.Create(
        fix.Title,
        cancellation => TextFileEdits.ApplyAsync(file.Project.Solution, file.Id, fix.Edits, cancellation),
        equivalenceKey);
}
