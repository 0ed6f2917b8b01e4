using System.Collections.Immutable;
using System.Composition;
using Corpus.Generator.Pins;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.CodeFixes;

/// <summary>Replaces the words of a pinned span, which do not stand in the article, by those of it that are nearest.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PinnedWordsFixProvider))]
[Shared]
public sealed class PinnedWordsFixProvider : CodeFixProvider
{
    private const int LongestTitle = 60;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticRules.MissingPin.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(PinnedSpanAnalyzer.NearestWordsProperty, out var words) && words is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Write '{Shown(words)}'", cancellation => ReplaceAsync(context.Document, diagnostic, words, cancellation), nameof(PinnedWordsFixProvider)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    // A constant may have other uses, so that it stays, and the call gets words of its own.
    private static async Task<Document> ReplaceAsync(Document document, Diagnostic diagnostic, string words, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax written)
        {
            return document;
        }

        var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(words)).WithTriviaFrom(written);
        return document.WithSyntaxRoot(root.ReplaceNode(written, literal));
    }

    private static string Shown(string words) => words.Length <= LongestTitle ? words : SourceFile.Shorten(words);
}
