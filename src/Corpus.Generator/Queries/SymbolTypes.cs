using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Queries;

/// <summary>The library's symbols of properties, and what stands for an article or a span.</summary>
internal static class SymbolTypes
{
    /// <summary>Whether the type is one of them.</summary>
    /// <param name="type">The type.</param>
    /// <param name="condition">The library's <c>Condition</c>, which is in the same namespace.</param>
    public static bool Has(ITypeSymbol type, INamedTypeSymbol condition)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if ((current.Name.EndsWith("Symbol", StringComparison.Ordinal) || current.Name.EndsWith("Fields", StringComparison.Ordinal))
                && SymbolEqualityComparer.Default.Equals(current.ContainingNamespace, condition.ContainingNamespace))
            {
                return true;
            }
        }

        return false;
    }
}
