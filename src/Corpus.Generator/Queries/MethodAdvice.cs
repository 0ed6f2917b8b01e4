using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Queries;

/// <summary>What to write instead of methods of .NET that symbols do not have.</summary>
internal static class MethodAdvice
{
    /// <summary>Instead of a method of a property; null if there is no advice.</summary>
    public static string? OfMember(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var property = call.Expression is MemberAccessExpressionSyntax access ? access.Expression.ToString() : SymbolReading.ReceiverOf(call.Expression)?.ToString();
        return method switch
        {
            { ContainingType.SpecialType: SpecialType.System_String, Name: "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" }
                => $"compare without case: '{property}.Equals(…, StringComparison.OrdinalIgnoreCase)'",
            { Name: "ToString" } => "compare the property itself",
            { ContainingType.SpecialType: not SpecialType.System_String, Name: "CompareTo" } => "compare with '<', '==' and '>'",
            _ => null,
        };
    }

    /// <summary>Instead of a method that is given a property; null if there is no advice.</summary>
    public static string? OfForeign(InvocationExpressionSyntax call, IMethodSymbol method, Func<ExpressionSyntax, ITypeSymbol?> typeOf)
    {
        var arguments = call.ArgumentList.Arguments;
        var first = arguments.Count > 0 ? arguments[0].Expression.ToString() : "";
        var receiver = call.Expression is MemberAccessExpressionSyntax access ? access.Expression : null;
        return method switch
        {
            { ContainingType.SpecialType: SpecialType.System_String, Name: "IsNullOrEmpty" } => $"write '{first} == null || {first} == \"\"'",
            { ContainingType.SpecialType: SpecialType.System_String, Name: "Equals" } or { ContainingType.SpecialType: SpecialType.System_Object, Name: "Equals" or "ReferenceEquals" }
                when arguments.Count == 2 => $"write '{first} == {arguments[1].Expression}'",
            { Name: "IsMatch", ContainingType.Name: "Regex" } when IsText(typeOf(arguments[0].Expression))
                => $"write '{first}.ContainsMatch({(method.IsStatic ? "new Regex(…)" : receiver)})'",
            _ => null,
        };
    }

    private static bool IsText(ITypeSymbol? type) => type is { Name: "Text", ContainingNamespace.Name: "Corpus" };
}
