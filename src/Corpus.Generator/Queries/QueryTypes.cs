using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Queries;

/// <summary>What a compilation knows of queries: the library's query classes, of one corpus and of several, their operators, and those of plain LINQ.</summary>
internal sealed class QueryTypes
{
    private readonly INamedTypeSymbol _query;
    private readonly QueryClass? _combined;
    private readonly INamedTypeSymbol _enumerable;

    // Of each operator that takes a function over symbols, whether it is an extension method, which takes a using.
    private readonly Dictionary<string, bool> _operators = new(StringComparer.Ordinal);

    private QueryTypes(INamedTypeSymbol query, QueryClass? combined, INamedTypeSymbol enumerable)
    {
        _query = query;
        _combined = combined;
        _enumerable = enumerable;
        foreach (var type in query.ContainingNamespace.GetTypeMembers())
        {
            if (type.MightContainExtensionMethods || IsQuery(type))
                AddOperators(type);
        }
    }

    /// <summary>Null where the compilation has no corpora.</summary>
    public static QueryTypes? Of(Compilation compilation)
        => compilation.GetTypeByMetadataName("Corpus.ArticleQuery`2") is { } query && compilation.GetTypeByMetadataName("System.Linq.Enumerable") is { } enumerable
            ? new QueryTypes(query, CombinedQuery(compilation), enumerable)
            : null;

    /// <summary>Whether queries have an operator of that name that takes a function over symbols. O(1): it is asked of every call.</summary>
    public bool HasOperator(string name) => _operators.ContainsKey(name);

    /// <summary>Whether the operator is an extension method of the namespace Corpus.</summary>
    public bool IsExtension(string name) => _operators.TryGetValue(name, out var isExtension) && isExtension;

    /// <summary>Whether it is a method of plain LINQ.</summary>
    public bool IsPlainLinq(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingType, _enumerable);

    /// <summary>The query class that the type is, or is derived from; null if it is none.</summary>
    public QueryClass? QueryOf(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, _query))
                return new QueryClass((INamedTypeSymbol)current, ((INamedTypeSymbol)current).TypeArguments[1]);
            if (_combined is not null && SymbolEqualityComparer.Default.Equals(current, _combined.Type))
                return _combined;
        }

        return null;
    }

    // Of several corpora the symbols are those that all articles have.
    private static QueryClass? CombinedQuery(Compilation compilation)
        => compilation.GetTypeByMetadataName("Corpus.CombinedQuery") is { } query && compilation.GetTypeByMetadataName("Corpus.ArticleFields") is { } fields ? new QueryClass(query, fields) : null;

    private bool IsQuery(INamedTypeSymbol type) => QueryOf(type) is not null;

    private void AddOperators(INamedTypeSymbol type)
    {
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            if (method.DeclaredAccessibility != Accessibility.Public)
                continue;
            var query = method.IsExtensionMethod ? QueryOf(method.Parameters[0].Type) : QueryOf(type);
            if (query is null || !method.Parameters.Any(parameter => IsFunctionOf(parameter, query.Fields)))
                continue;
            _operators[method.Name] = method.IsExtensionMethod && (!_operators.TryGetValue(method.Name, out var isExtension) || isExtension);
        }
    }

    private static bool IsFunctionOf(IParameterSymbol parameter, ITypeSymbol fields)
        => parameter.Type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: { IsEmpty: false } parameters }
            && SymbolEqualityComparer.Default.Equals(parameters[0].Type, fields);
}
