using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Queries;

/// <summary>
/// Reports C# in a lambda over symbols that compiles and is decided once, when the query is made, where one would think that it is decided for each
/// article: <c>a.Words > 100 ? … : …</c>, <c>a.Title ?? a.Headline</c>, <c>a.Title is null ? … : …</c>.
/// </summary>
/// <remarks>C# lets a library say what <c>&amp;&amp;</c> and <c>||</c> mean, but not these. Symbols occur in lambdas and query expressions, so nothing else is looked at.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SymbolAsValueAnalyzer : DiagnosticAnalyzer
{
    private const string Never = "is a symbol here, which is never null and no value";
    private const string WithOperators = "write it with '==', '!=', '&&' and '||'";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.Of(DiagnosticRules.SymbolAsValue)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Corpus.Condition") is not { } condition)
                return;

            start.RegisterSyntaxNodeAction(
                node => Check(node, condition),
                SyntaxKind.ConditionalExpression, SyntaxKind.IfStatement, SyntaxKind.WhileStatement, SyntaxKind.DoStatement, SyntaxKind.ForStatement,
                SyntaxKind.CoalesceExpression, SyntaxKind.IsPatternExpression, SyntaxKind.IsExpression, SyntaxKind.SwitchExpression, SyntaxKind.SwitchStatement);
        });
    }

    private static void Check(SyntaxNodeAnalysisContext context, INamedTypeSymbol condition)
    {
        if (!context.Node.Ancestors().Any(ancestor => ancestor is LambdaExpressionSyntax or QueryClauseSyntax or OrderingSyntax or SelectOrGroupClauseSyntax))
            return;

        switch (context.Node)
        {
            case ConditionalExpressionSyntax conditional:
                CheckBranch(context, conditional.Condition, condition);
                break;
            case IfStatementSyntax branch:
                CheckBranch(context, branch.Condition, condition);
                break;
            case WhileStatementSyntax loop:
                CheckBranch(context, loop.Condition, condition);
                break;
            case DoStatementSyntax loop:
                CheckBranch(context, loop.Condition, condition);
                break;
            case ForStatementSyntax { Condition: { } test }:
                CheckBranch(context, test, condition);
                break;
            case IsPatternExpressionSyntax match:
                CheckValue(context, match.Expression, condition, "the pattern matches all or none");
                break;
            case SwitchExpressionSyntax choice:
                CheckValue(context, choice.GoverningExpression, condition, "the same arm is taken");
                break;
            case SwitchStatementSyntax choice:
                CheckValue(context, choice.Expression, condition, "the same branch is taken");
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } binary:
                CheckValue(context, binary.Left, condition, "what stands behind '??' is left out");
                break;
            case BinaryExpressionSyntax binary:
                CheckValue(context, binary.Left, condition, "the test has the same answer");
                break;
        }
    }

    private static void CheckBranch(SyntaxNodeAnalysisContext context, ExpressionSyntax test, INamedTypeSymbol condition)
    {
        if (Is(context, test, type => IsCondition(type, condition) || IsSymbol(type, condition)))
            Report(context, test, $"{ScanReason.Quote(test)} is a condition here, of which it is not known yet where it holds", "the same branch is taken", "write it with '&&' and '||'");
    }

    private static void CheckValue(SyntaxNodeAnalysisContext context, ExpressionSyntax value, INamedTypeSymbol condition, string effect)
    {
        if (Is(context, value, type => IsCondition(type, condition) || IsSymbol(type, condition)) && IsMadeOfSymbols(context, value, condition))
            Report(context, value, $"{ScanReason.Quote(value)} {Never}", effect, WithOperators);
    }

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode place, string why, string effect, string advice)
    {
        var message = SourceDiagnostic.Create(DiagnosticRules.SymbolAsValue, "", FilePlace.Beginning, why, effect, advice).Message;
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(DiagnosticRules.SymbolAsValue), place.GetLocation(), message));
    }

    // A condition that was made before may well be null.
    private static bool IsMadeOfSymbols(SyntaxNodeAnalysisContext context, ExpressionSyntax value, INamedTypeSymbol condition)
        => value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => Is(context, name, type => IsSymbol(type, condition)));

    private static bool Is(SyntaxNodeAnalysisContext context, ExpressionSyntax expression, Func<ITypeSymbol, bool> test)
        => context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type is { } type && test(type);

    private static bool IsCondition(ITypeSymbol type, INamedTypeSymbol condition) => SymbolEqualityComparer.Default.Equals(type, condition);

    private static bool IsSymbol(ITypeSymbol type, INamedTypeSymbol condition) => SymbolTypes.Has(type, condition);
}
