using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Queries;

/// <summary>Why a call in a lambda over an article cannot be said over symbols, and what to call instead.</summary>
internal sealed class MethodReasons(SymbolReading reading, ReasonFinder finder)
{
    /// <summary>Null if no reason is found.</summary>
    public ScanReason? Of(InvocationExpressionSyntax call)
    {
        var receiver = call.Expression is MemberAccessExpressionSyntax access ? access.Expression : null;
        if (receiver is not null && finder.InValue(receiver) is { } inner)
            return inner;
        if (ReceiverIsSymbol(call.Expression) && InLambdas(call) is { } reason)
            return reason;
        if (reading.IsSymbol(call))
            return null;
        if (reading.AsWritten(call) is not IMethodSymbol method)
            return new ScanReason(call, $"no index answers {ScanReason.Quote(call)}");

        if (ReceiverIsSymbol(call.Expression))
            return OfSymbol(call, method);
        return ReasonFinder.IsOwn(method) ? new ScanReason(call, $"{ScanReason.Quote(call)} is C# of your own") : Foreign(call, method);
    }

    // The lambdas of Any and the like, where symbols have such a method.
    private ScanReason? InLambdas(InvocationExpressionSyntax call)
    {
        for (var i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            if (call.ArgumentList.Arguments[i].Expression is LambdaExpressionSyntax { Body: ExpressionSyntax body } lambda
                && reading.ParameterOf(lambda) is { } parameter
                && reading.ParameterType(call, i) is { } type
                && new ReasonFinder(reading.With(parameter, type)).InCondition(body) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    private bool ReceiverIsSymbol(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => reading.Depends(access.Expression),
        MemberBindingExpressionSyntax => true,
        _ => false,
    };

    // A method of a property: a.Title.ToLower().
    private ScanReason OfSymbol(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression is not LambdaExpressionSyntax && reading.Depends(argument.Expression))
            {
                return finder.InValue(argument.Expression)
                    ?? new ScanReason(argument.Expression, "two properties of the article are compared with each other");
            }
        }

        if (ReasonFinder.IsOwn(method))
            return new ScanReason(call, $"'{method.Name}' is C# of your own");
        var why = $"symbols have no '{method.Name}' like this";
        return MethodAdvice.OfMember(call, method, reading.TypeAsWritten) is { } advice ? new ScanReason(call, why, advice) : new ScanReason(call, why);
    }

    // A method of something else, which is given a property: string.IsNullOrEmpty(a.Title).
    private ScanReason Foreign(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var why = $"'{method.ContainingType?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}.{method.Name}' is a method that no index answers";
        return MethodAdvice.OfForeign(call, method, reading.TypeAsWritten) is { } advice ? new ScanReason(call, why, advice) : new ScanReason(call, why);
    }
}
