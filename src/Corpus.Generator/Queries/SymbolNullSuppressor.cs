using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Queries;

/// <summary>
/// Takes back what the compiler warns of in <c>a.Title != null &amp;&amp; a.Title.Contains("x")</c> over symbols. There <c>&amp;&amp;</c> is an operator of ours, of which the compiler does not
/// know that the right side is about what passed the left; so it takes <c>a.Title</c> on the right for what may be null. A symbol never is.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SymbolNullSuppressor : DiagnosticSuppressor
{
    private const string Reason = "A symbol of a query is never null: what may be missing is the value of an article, and then the condition is false.";

    private static readonly SuppressionDescriptor Dereference = new("CORPS5001", "CS8602", Reason);
    private static readonly SuppressionDescriptor Argument = new("CORPS5002", "CS8604", Reason);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Dereference, Argument];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName("Corpus.Condition") is not { } condition)
            return;

        foreach (var warning in context.ReportedDiagnostics)
        {
            if (IsOfSymbol(context, warning.Location, condition))
                context.ReportSuppression(Suppression.Create(warning.Id == Dereference.SuppressedDiagnosticId ? Dereference : Argument, warning));
        }
    }

    private static bool IsOfSymbol(SuppressionAnalysisContext context, Location place, INamedTypeSymbol condition)
    {
        if (place.SourceTree is not { } tree)
            return false;

        var node = tree.GetRoot(context.CancellationToken).FindNode(place.SourceSpan, getInnermostNodeForTie: true);
        return node is ExpressionSyntax expression
            && node.Ancestors().Any(ancestor => ancestor is LambdaExpressionSyntax or QueryClauseSyntax or OrderingSyntax or SelectOrGroupClauseSyntax)
            && context.GetSemanticModel(tree).GetTypeInfo(expression, context.CancellationToken).Type is { } type
            && SymbolTypes.Has(type, condition);
    }
}
