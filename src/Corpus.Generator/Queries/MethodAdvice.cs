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
        var first = call.ArgumentList.Arguments.Count > 0 ? call.ArgumentList.Arguments[0].Expression.ToString() : "";
        return method switch
        {
            { Name: "Equals", Parameters.Length: 1 } => $"write '{property} == {first}'",
            { Name: "CompareTo", Parameters.Length: 1 } => $"compare with '<' or '>': '{property} < {first}'",
            { ContainingType.SpecialType: SpecialType.System_String, Name: "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" }
                => $"compare without case: '{property}.Contains(…, StringComparison.OrdinalIgnoreCase)'",
            { Name: "ToString" } => "compare the property itself",
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
            { Name: "IsMatch", IsStatic: false, ContainingType.Name: "Regex" } when arguments.Count == 1 => $"write '{first}.ContainsMatch({receiver})'",
            { Name: "IsMatch", IsStatic: true, ContainingType.Name: "Regex" } when arguments.Count == 2 => $"write '{first}.ContainsMatch(new Regex({arguments[1].Expression}))'",
            { Name: "Contains" } when arguments.Count == 1 && receiver is not null
                => typeOf(receiver) is IArrayTypeSymbol ? $"write '{first}.In({receiver})'" : $"write '{first}.In([.. {receiver}])'",
            _ => null,
        };
    }
}
