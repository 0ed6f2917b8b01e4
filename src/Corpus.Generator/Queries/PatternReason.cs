using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Queries;

/// <summary>Why a pattern cannot be said over symbols: C# does not let a library say what <c>is</c> means. Most can be written with operators.</summary>
internal static class PatternReason
{
    public static ScanReason Of(IsPatternExpressionSyntax match)
    {
        const string Why = "a query cannot look into a pattern";
        return Comparison(ReasonFinder.Plain(match.Expression).ToString(), match.Pattern) is { } comparison
            ? new ScanReason(match, Why, $"write '{comparison}'")
            : new ScanReason(match, Why, "write it with '==', '<', '&&' and '||'");
    }

    // The pattern with operators; null if that cannot be done.
    private static string? Comparison(string value, PatternSyntax pattern) => pattern switch
    {
        ParenthesizedPatternSyntax parenthesized => Comparison(value, parenthesized.Pattern),
        ConstantPatternSyntax constant => $"{value} == {constant.Expression}",
        RelationalPatternSyntax relational => $"{value} {relational.OperatorToken.Text} {relational.Expression}",
        UnaryPatternSyntax { Pattern: var inner } => Negation(value, inner),
        BinaryPatternSyntax binary => Both(value, binary),
        RecursivePatternSyntax { Type: null, PositionalPatternClause: null, Designation: null, PropertyPatternClause.Subpatterns: var properties } => Properties(value, properties),
        _ => null,
    };

    private static string? Negation(string value, PatternSyntax pattern) => pattern switch
    {
        ParenthesizedPatternSyntax parenthesized => Negation(value, parenthesized.Pattern),
        ConstantPatternSyntax constant => $"{value} != {constant.Expression}",
        _ => Comparison(value, pattern) is { } comparison ? $"!({comparison})" : null,
    };

    private static string? Both(string value, BinaryPatternSyntax binary)
        => Comparison(value, binary.Left) is { } left && Comparison(value, binary.Right) is { } right
            ? binary.IsKind(SyntaxKind.AndPattern) ? $"{Grouped(left)} && {Grouped(right)}" : $"{left} || {right}"
            : null;

    private static string? Properties(string value, SeparatedSyntaxList<SubpatternSyntax> properties)
    {
        if (properties.Count == 0)
            return $"{value} != null";

        var parts = properties.Select(property => property.ExpressionColon is { } name ? Comparison($"{value}.{name.Expression}", property.Pattern) : null).ToArray();
        return parts.Any(part => part is null) ? null : string.Join(" && ", parts.Select(part => Grouped(part!)));
    }

    private static string Grouped(string comparison) => comparison.Contains(" || ") ? $"({comparison})" : comparison;
}
