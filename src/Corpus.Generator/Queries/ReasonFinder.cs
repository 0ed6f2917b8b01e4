using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Queries;

/// <summary>Finds the first C# in a lambda over an article, from the inside out and from left to right, that cannot be said over symbols.</summary>
internal sealed class ReasonFinder(SymbolReading reading)
{
    /// <summary>Why the expression is no condition; null if no reason is found.</summary>
    public ScanReason? InCondition(ExpressionSyntax expression)
    {
        expression = Plain(expression);
        if (!reading.Depends(expression))
        {
            return new ScanReason(
                expression, $"{ScanReason.Quote(expression)} says nothing about the article", "decide it outside of the query: 'if (…) query = query.Where(…);'");
        }

        return expression switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both
                => InCondition(both.Left) ?? InCondition(both.Right) ?? IfNoSymbol(both),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => InCondition(not.Operand) ?? IfNoSymbol(not),
            _ => InValue(expression),
        };
    }

    /// <summary>Why the expression is nothing to sort or group by; null if no reason is found.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="isSorting">Whether it is to sort by.</param>
    public ScanReason? InKey(ExpressionSyntax expression, bool isSorting)
    {
        expression = Plain(expression);
        if (!reading.Depends(expression))
            return new ScanReason(expression, $"{ScanReason.Quote(expression)} says nothing about the article", "leave it out");
        if (reading.IsVariable(expression))
            return new ScanReason(expression, "the key is the article itself", "take a property of it as the key");
        if (expression is TupleExpressionSyntax or AnonymousObjectCreationExpressionSyntax)
            return new ScanReason(expression, "a query knows no key of several properties", isSorting ? "sort by the first with 'OrderBy' and by the next with 'ThenBy'" : ScanReason.GeneralAdvice);
        if (InValue(expression) is { } reason)
            return reason.IsGeneral ? reason : reason with { Advice = KeyAdvice(reason.Place) };
        return isSorting && IsList(expression) ? new ScanReason(expression, $"{ScanReason.Quote(expression)} has no order", $"sort by '{Plain(expression)}.Count'") : null;
    }

    // What is proposed for conditions, such as another side of the comparison, a key does not have.
    private static string KeyAdvice(SyntaxNode place)
        => place is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments.Count: 0 }
            ? $"take {ScanReason.Quote(access.Expression)} itself as the key"
            : "take a property as it is for the key, or " + ScanReason.GeneralAdvice;

    private bool IsList(ExpressionSyntax expression) => reading.AsWritten(expression) is IPropertySymbol { Type: var type } && type.GetMembers("Count").Any(member => member is IPropertySymbol);

    /// <summary>Why the expression is no symbol; null if no reason is found.</summary>
    public ScanReason? InValue(ExpressionSyntax expression)
    {
        expression = Plain(expression);
        if (!reading.Depends(expression) || reading.IsVariable(expression))
            return null;

        return expression switch
        {
            MemberAccessExpressionSyntax access => InValue(access.Expression) ?? InMember(access, access.Name),
            ConditionalAccessExpressionSyntax access => InValue(access.Expression) ?? InValue(access.WhenNotNull),
            MemberBindingExpressionSyntax binding => InMember(binding, binding.Name),
            InvocationExpressionSyntax call => new MethodReasons(reading, this).Of(call),
            IsPatternExpressionSyntax match => InValue(match.Expression) ?? PatternReason.Of(match),
            BinaryExpressionSyntax binary => InBinary(binary),
            PrefixUnaryExpressionSyntax unary => InValue(unary.Operand) ?? IfNoSymbol(unary),
            ConditionalExpressionSyntax conditional => OfConditional(conditional),
            SwitchExpressionSyntax choice => InValue(choice.GoverningExpression) ?? new ScanReason(choice, "a query cannot look into a 'switch'", "write it with '==', '&&' and '||'"),
            InterpolatedStringExpressionSyntax text => new ScanReason(text, "a query cannot look into text that is put together of properties"),
            CastExpressionSyntax cast => InValue(cast.Expression) ?? IfNoSymbol(cast, "a query cannot look into a conversion", "leave it out if the comparison compiles without"),
            _ => IfNoSymbol(expression),
        };
    }

    // "a.Title" or ".Title" behind a question mark.
    private ScanReason? InMember(ExpressionSyntax access, SimpleNameSyntax name)
    {
        if (reading.IsSymbol(access))
            return null;
        return reading.AsWritten(access) is { } member
            ? new ScanReason(access, IsOwn(member) ? $"'{name}' is C# of your own" : $"no index has '{name}'")
            : IfNoSymbol(access);
    }

    private ScanReason? InBinary(BinaryExpressionSyntax binary)
    {
        if (binary.IsKind(SyntaxKind.IsExpression) || binary.IsKind(SyntaxKind.AsExpression))
            return InValue(binary.Left) ?? new ScanReason(binary, "a query cannot look into a test of a type");
        if (binary.IsKind(SyntaxKind.CoalesceExpression))
            return InValue(binary.Left) ?? new ScanReason(binary, "a query cannot look into '??'", "compare with null in a condition of its own: '… == null || …'");
        if ((InValue(binary.Left) ?? InValue(binary.Right)) is { } inner)
            return inner;
        if (reading.IsSymbol(binary))
            return null;
        if (!IsComparison(binary))
            return new ScanReason(binary, "a query cannot calculate with properties", "move the calculation to the other side of the comparison, where it is done once");
        return reading.Depends(binary.Left) && reading.Depends(binary.Right)
            ? new ScanReason(binary, "two properties of the article are compared with each other")
            : new ScanReason(binary, $"no index answers '{binary.OperatorToken.Text}' of these two");
    }

    private ScanReason OfConditional(ConditionalExpressionSyntax conditional)
        => reading.Depends(conditional.Condition)
            ? InValue(conditional.Condition) ?? new ScanReason(conditional, "a query cannot look into '? :'", "write it with '&&' and '||'")
            : new ScanReason(conditional, "a query cannot look into '? :'", "choose outside of the query: 'if (…) query = query.Where(…);'");

    private ScanReason? IfNoSymbol(ExpressionSyntax expression)
        => reading.IsSymbol(expression) ? null : new ScanReason(expression, $"no index answers {ScanReason.Quote(expression)}");

    private ScanReason? IfNoSymbol(ExpressionSyntax expression, string why, string advice)
        => reading.IsSymbol(expression) ? null : new ScanReason(expression, why, advice);

    private static bool IsComparison(BinaryExpressionSyntax binary) => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
        or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;

    /// <summary>Whether the member is declared in the project itself, by its author.</summary>
    public static bool IsOwn(ISymbol member) => !member.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>The expression without parentheses and <c>!</c>.</summary>
    public static ExpressionSyntax Plain(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Plain(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } postfix => Plain(postfix.Operand),
        _ => expression,
    };
}
