using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Queries;

/// <summary>What to write instead of methods of .NET that symbols do not have.</summary>
internal static class MethodAdvice
{
    /// <summary>Instead of a method of a property; null if there is no advice.</summary>
    /// <param name="call">The call.</param>
    /// <param name="method">The method.</param>
    /// <param name="typeOf">The type of an expression.</param>
    public static string? OfMember(InvocationExpressionSyntax call, IMethodSymbol method, Func<ExpressionSyntax, ITypeSymbol?> typeOf)
    {
        var receiver = call.Expression is MemberAccessExpressionSyntax { Expression: var before } ? before : SymbolReading.ReceiverOf(call.Expression);
        var property = receiver?.ToString();
        return method switch
        {
            { ContainingType.SpecialType: SpecialType.System_String, Name: "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" }
                => $"compare without case: '{property}.Equals(…, StringComparison.OrdinalIgnoreCase)'",
            { Name: "ToString" } when receiver is not null && IsOurs(typeOf(receiver), "Text") => $"ask '{property}' itself, which has what strings have: '{property}.Contains(…)', '{property} == …'",
            { Name: "ToString" } when receiver is not null && IsOurs(typeOf(receiver), "PartialDate")
                => $"compare the date itself: '{property}.Year == …', '{property} == PartialDate.Parse(…)'",
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
            { Name: "IsMatch", ContainingType.Name: "Regex" } => OfMatch(arguments[0].Expression, method.IsStatic ? null : receiver, typeOf),
            { Name: "Match", ContainingType.Name: "Regex" } when call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Success" }
                => OfMatch(arguments[0].Expression, method.IsStatic ? null : receiver, typeOf),
            _ => null,
        };
    }

    // Of a text, also where it is made a string first.
    private static string? OfMatch(ExpressionSyntax text, ExpressionSyntax? pattern, Func<ExpressionSyntax, ITypeSymbol?> typeOf)
    {
        if (text is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } access })
            text = access.Expression;
        return IsOurs(typeOf(text), "Text") ? $"write '{text}.ContainsMatch({pattern?.ToString() ?? "new Regex(…)"})'" : null;
    }

    private static bool IsOurs(ITypeSymbol? type, string name) => type is { ContainingNamespace.Name: "Corpus" } && type.Name == name;
}
