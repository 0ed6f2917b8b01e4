using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Queries;

/// <summary>A call of a query's operator that the compiler took for plain LINQ.</summary>
/// <param name="semantics">What the compiler knows of the file.</param>
/// <param name="types">What it knows of queries.</param>
/// <param name="query">The class of the query.</param>
/// <param name="name">The name of the operator.</param>
/// <param name="place">Where it is called: the name, or the clause.</param>
internal sealed class QueryCall(SemanticModel semantics, QueryTypes types, QueryClass query, string name, SyntaxNode place)
{
    /// <summary>What is given to the operator.</summary>
    private IReadOnlyList<SyntaxNode> Arguments { get; init; } = [];

    /// <summary>What the clause of a query expression calls the article; null of a call.</summary>
    private ISymbol? RangeVariable { get; init; }

    /// <summary>Null unless the call is plain LINQ on a query, with an operator that queries have.</summary>
    public static QueryCall? OfInvocation(InvocationExpressionSyntax call, SemanticModel semantics, QueryTypes types, CancellationToken cancellation)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        };
        if (name is null || call.ArgumentList.Arguments.Count == 0 || !types.HasOperator(name.Identifier.ValueText)
            || QueryOf(call, semantics, types, cancellation) is not { } query)
        {
            return null;
        }

        return new QueryCall(semantics, types, query, name.Identifier.ValueText, name) { Arguments = [.. call.ArgumentList.Arguments.Select(argument => argument.Expression)] };
    }

    /// <summary>Null unless the clause is plain LINQ on a query, with an operator that queries have.</summary>
    public static QueryCall? OfClause(SyntaxNode clause, SemanticModel semantics, QueryTypes types, CancellationToken cancellation)
    {
        IReadOnlyList<SyntaxNode> arguments = clause switch
        {
            WhereClauseSyntax where => [where.Condition],
            OrderingSyntax ordering => [ordering.Expression],
            GroupClauseSyntax group => [group.ByExpression, group.GroupExpression],
            _ => [],
        };
        if (QueryOf(clause, semantics, types, cancellation) is not { } query || Variable(clause, semantics, cancellation) is not { } variable)
            return null;

        // "group a by" is a call without the second argument.
        if (arguments.Count == 2 && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(arguments[1], cancellation).Symbol, variable))
            arguments = [arguments[0]];
        return new QueryCall(semantics, types, query, NameOf(clause), clause) { Arguments = arguments, RangeVariable = variable };
    }

    /// <summary>Why it is plain LINQ.</summary>
    public ScanReason Reason(CancellationToken cancellation)
    {
        if (types.IsExtension(name) && !semantics.LookupSymbols(place.SpanStart, query.Type, name, includeReducedExtensionMethods: true).Any(IsOurs))
            return new ScanReason(place, $"this file does not see the '{name}' of queries", "write 'using Corpus;'");

        var reason = RangeVariable is null ? OfFunction(Arguments[0], cancellation) : OfBody((ExpressionSyntax)Arguments[0], RangeVariable, cancellation);
        if (reason is not null)
            return reason;
        return Arguments.Count > 1
            ? new ScanReason(Arguments[1], $"no index knows this argument of '{name}'")
            : new ScanReason(Arguments[0], $"no index answers {ScanReason.Quote(Arguments[0])} here");
    }

    private static QueryClass? QueryOf(SyntaxNode call, SemanticModel semantics, QueryTypes types, CancellationToken cancellation)
        => MethodOf(call, semantics, cancellation) is { IsExtensionMethod: true } method
            && types.IsPlainLinq(method)
            && !IsCalledByItsClass(call, semantics, cancellation)
            && OperationOf(call, semantics, cancellation) is { Arguments.IsEmpty: false } operation
            ? types.QueryOf(WithoutConversion(operation.Arguments[0].Value).Type)
            : null;

    private static IMethodSymbol? MethodOf(SyntaxNode call, SemanticModel semantics, CancellationToken cancellation) => (call switch
    {
        ExpressionSyntax invocation => semantics.GetSymbolInfo(invocation, cancellation),
        QueryClauseSyntax clause => semantics.GetQueryClauseInfo(clause, cancellation).OperationInfo,
        OrderingSyntax ordering => semantics.GetSymbolInfo(ordering, cancellation),
        SelectOrGroupClauseSyntax group => semantics.GetSymbolInfo(group, cancellation),
        _ => default,
    }).Symbol as IMethodSymbol;

    // The compiler's own calls, of clauses, are found only from the whole query expression.
    private static IInvocationOperation? OperationOf(SyntaxNode call, SemanticModel semantics, CancellationToken cancellation)
        => call is ExpressionSyntax
            ? semantics.GetOperation(call, cancellation) as IInvocationOperation
            : semantics.GetOperation(call.FirstAncestorOrSelf<QueryExpressionSyntax>()!, cancellation)?.Descendants().OfType<IInvocationOperation>().FirstOrDefault(operation => operation.Syntax == call);

    // Enumerable.Where(articles, …) says that plain LINQ is meant.
    private static bool IsCalledByItsClass(SyntaxNode call, SemanticModel semantics, CancellationToken cancellation)
        => call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && semantics.GetSymbolInfo(access.Expression, cancellation).Symbol is ITypeSymbol;

    private static IOperation WithoutConversion(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation;
    }

    private static ISymbol? Variable(SyntaxNode clause, SemanticModel semantics, CancellationToken cancellation)
        => clause.FirstAncestorOrSelf<QueryBodySyntax>()?.Parent switch
        {
            QueryExpressionSyntax expression => semantics.GetDeclaredSymbol(expression.FromClause, cancellation),
            QueryContinuationSyntax continuation => semantics.GetDeclaredSymbol(continuation, cancellation),
            _ => null,
        };

    private static string NameOf(SyntaxNode clause) => clause switch
    {
        WhereClauseSyntax => "Where",
        GroupClauseSyntax => "GroupBy",
        _ => clause.IsKind(SyntaxKind.DescendingOrdering) ? "OrderByDescending" : "OrderBy",
    };

    private bool IsOurs(ISymbol symbol) => symbol is IMethodSymbol method && !types.IsPlainLinq(method);

    private ScanReason? OfFunction(SyntaxNode function, CancellationToken cancellation)
    {
        if (function is not LambdaExpressionSyntax lambda)
        {
            return semantics.GetSymbolInfo(function, cancellation).Symbol is IMethodSymbol
                ? new ScanReason(function, $"{ScanReason.Quote(function)} is a method and no lambda, so a query cannot look into it")
                : new ScanReason(function, $"{ScanReason.Quote(function)} is a delegate, which a query cannot look into");
        }

        if (lambda is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: var parameters })
        {
            if (parameters.Count > 1)
                return new ScanReason(parameters[1], $"no index knows what {ScanReason.Quote(parameters[1])} is: the place of the article in what is read");
            if (parameters.Count == 1 && parameters[0].Type is { } type)
                return new ScanReason(type, "the lambda says that it takes an article", $"leave out the type: '{parameters[0].Identifier.ValueText} => …'");
        }

        if (Body(lambda) is not { } body)
            return new ScanReason(lambda.Body, "the lambda has statements, which a query cannot look into", "write one expression, or " + ScanReason.GeneralAdvice);
        return semantics.GetSymbolInfo(lambda, cancellation).Symbol is IMethodSymbol { Parameters: [var parameter] } ? OfBody(body, parameter, cancellation) : null;
    }

    private static ExpressionSyntax? Body(LambdaExpressionSyntax lambda) => lambda.Body switch
    {
        ExpressionSyntax expression => expression,
        BlockSyntax { Statements: [ReturnStatementSyntax { Expression: { } expression }] } => expression,
        _ => null,
    };

    private ScanReason? OfBody(ExpressionSyntax body, ISymbol article, CancellationToken cancellation)
    {
        var reading = new SymbolReading(semantics, body.SpanStart, cancellation).With(article, query.Fields);
        var finder = new ReasonFinder(reading);
        return semantics.GetTypeInfo(body, cancellation).ConvertedType?.SpecialType == SpecialType.System_Boolean && IsCondition()
            ? finder.InCondition(body)
            : finder.InKey(body, isSorting: !IsGrouping());
    }

    private bool IsGrouping() => name is "GroupBy" or "CountBy";

    private bool IsCondition() => !name.EndsWith("By", StringComparison.Ordinal) && !name.Contains("OrderBy") && !name.StartsWith("ThenBy", StringComparison.Ordinal);
}
