using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Queries;

/// <summary>
/// C# over articles, read as if it were over symbols: the compiler is asked what it would make of it with a symbol in the place of each
/// parameter. So this knows no more of symbols than the compiler does.
/// </summary>
internal sealed class SymbolReading
{
    private readonly SemanticModel _semantics;
    private readonly int _position;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<(ISymbol Variable, ITypeSymbol Type)> _variables;

    /// <summary>A reading of what stands at a place, without variables.</summary>
    public SymbolReading(SemanticModel semantics, int position, CancellationToken cancellation)
        : this(semantics, position, [], cancellation)
    {
    }

    private SymbolReading(SemanticModel semantics, int position, ImmutableArray<(ISymbol Variable, ITypeSymbol Type)> variables, CancellationToken cancellation)
    {
        _semantics = semantics;
        _position = position;
        _variables = variables;
        _cancellation = cancellation;
    }

    /// <summary>The reading with one more variable.</summary>
    /// <param name="variable">The parameter of a lambda, or what a query expression calls the article.</param>
    /// <param name="type">The type of the symbols that take its place.</param>
    public SymbolReading With(ISymbol variable, ITypeSymbol type) => new(_semantics, _position, _variables.Add((variable, type)), _cancellation);

    /// <summary>What the C# is, as it is: over articles.</summary>
    public ISymbol? AsWritten(ExpressionSyntax expression) => _semantics.GetSymbolInfo(expression, _cancellation).Symbol;

    /// <summary>The parameter of a lambda.</summary>
    public ISymbol? ParameterOf(LambdaExpressionSyntax lambda)
        => AsWritten(lambda) is IMethodSymbol { Parameters: [var parameter] } ? parameter : null;

    /// <summary>Whether it is a variable itself.</summary>
    public bool IsVariable(ExpressionSyntax expression) => expression is IdentifierNameSyntax name && TypeOf(name) is not null;

    /// <summary>Whether the value of the C# depends on a variable.</summary>
    public bool Depends(SyntaxNode node)
    {
        foreach (var inner in node.DescendantNodesAndSelf(static parent => !IsNameOf(parent)))
        {
            if (inner is IdentifierNameSyntax name && TypeOf(name) is not null)
                return true;
            if (inner is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax && ReceiverOf(inner) is { } receiver && !node.Span.Contains(receiver.Span) && Depends(receiver))
                return true;
        }

        return false;
    }

    /// <summary>Whether symbols have it too: then it is of another type there. What is of the same type has left the symbols: <c>a.Title is null</c> is a bool.</summary>
    public bool IsSymbol(ExpressionSyntax expression)
    {
        var plain = new SymbolRewriter(this).Rewrite(expression);
        if (_semantics.GetSpeculativeSymbolInfo(_position, plain, SpeculativeBindingOption.BindAsExpression).Symbol is null)
            return false;

        var type = _semantics.GetSpeculativeTypeInfo(_position, plain, SpeculativeBindingOption.BindAsExpression).Type;
        return type is not null and not IErrorTypeSymbol and not { Name: "PlainOnly", ContainingNamespace.Name: "Corpus" }
            && !SymbolEqualityComparer.Default.Equals(type, TypeAsWritten(expression));
    }

    /// <summary>What symbols take the place of the lambda's parameter, where a method of symbols takes a lambda; null where none does.</summary>
    public ITypeSymbol? ParameterType(InvocationExpressionSyntax call, int argument)
    {
        var plain = new SymbolRewriter(this).Rewrite(call);
        var info = _semantics.GetSpeculativeSymbolInfo(_position, plain, SpeculativeBindingOption.BindAsExpression);
        foreach (var method in info.CandidateSymbols.Add(info.Symbol!).OfType<IMethodSymbol>())
        {
            if (argument < method.Parameters.Length
                && method.Parameters[argument].Type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: [var parameter] })
            {
                return parameter.Type;
            }
        }

        return null;
    }

    /// <summary>The type of the C# as it is.</summary>
    public ITypeSymbol? TypeAsWritten(ExpressionSyntax expression) => _semantics.GetTypeInfo(expression, _cancellation).Type;

    /// <summary>What a <c>.Member</c> behind a <c>?</c> is a member of.</summary>
    public static ExpressionSyntax? ReceiverOf(SyntaxNode binding)
    {
        foreach (var ancestor in binding.Ancestors())
        {
            if (ancestor is ConditionalAccessExpressionSyntax access && access.WhenNotNull.Span.Contains(binding.Span))
                return access.Expression;
        }

        return null;
    }

    /// <summary>The type of the symbols that take the place of the name; null if it is no variable.</summary>
    internal ITypeSymbol? TypeOf(IdentifierNameSyntax name)
    {
        foreach (var (variable, type) in _variables)
        {
            if (name.Identifier.ValueText == variable.Name && SymbolEqualityComparer.Default.Equals(AsWritten(name), variable))
                return type;
        }

        return null;
    }

    private static bool IsNameOf(SyntaxNode node)
        => node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };
}
