using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Queries;

/// <summary>
/// Notes where a query over articles is plain LINQ, which reads every article, although its operator could have been answered from indexes; and why.
/// </summary>
/// <remarks>
/// What the compiler bound is what counts: nothing is said of a call that is a query's own. It runs for every call that is typed, so it looks at the name first.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScannedQueryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.Of(DiagnosticRules.ScannedQuery)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (QueryTypes.Of(start.Compilation) is not { } types)
                return;

            start.RegisterSyntaxNodeAction(
                node => Report(node, QueryCall.OfInvocation((InvocationExpressionSyntax)node.Node, node.SemanticModel, types, node.CancellationToken)),
                SyntaxKind.InvocationExpression);
            start.RegisterSyntaxNodeAction(
                node => Report(node, QueryCall.OfClause(node.Node, node.SemanticModel, types, node.CancellationToken)),
                SyntaxKind.WhereClause, SyntaxKind.AscendingOrdering, SyntaxKind.DescendingOrdering, SyntaxKind.GroupClause);
        });
    }

    private static void Report(SyntaxNodeAnalysisContext context, QueryCall? call)
    {
        if (call is null)
            return;

        var reason = call.Reason(context.CancellationToken);
        var message = SourceDiagnostic.Create(DiagnosticRules.ScannedQuery, "", FilePlace.Beginning, reason.Why, reason.Advice).Message;
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(DiagnosticRules.ScannedQuery), reason.Place.GetLocation(), message));
    }
}
