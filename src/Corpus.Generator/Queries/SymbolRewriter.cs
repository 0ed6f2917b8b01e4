using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Queries;

/// <summary>Puts symbols into the place of variables: <c>a.Title?.Length</c> becomes <c>default(NieuwsFields)!.Title.Length</c>, which nobody runs.</summary>
internal sealed class SymbolRewriter(SymbolReading reading) : CSharpSyntaxRewriter
{
    public ExpressionSyntax Rewrite(ExpressionSyntax expression) => (ExpressionSyntax)Visit(expression)!.WithoutTrivia();

    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node)
        => reading.TypeOf(node) is { } type
            ? SyntaxFactory.ParseExpression($"default({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})!")
            : base.VisitIdentifierName(node);

    // Symbols are never missing, and what stands behind the question mark has to be read without what stands in front of it.
    public override SyntaxNode? VisitConditionalAccessExpression(ConditionalAccessExpressionSyntax node) => Visit(node.WhenNotNull);

    public override SyntaxNode? VisitMemberBindingExpression(MemberBindingExpressionSyntax node)
        => SymbolReading.ReceiverOf(node) is { } receiver
            ? SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, (ExpressionSyntax)Visit(receiver)!, node.Name)
            : base.VisitMemberBindingExpression(node);

    public override SyntaxNode? VisitElementBindingExpression(ElementBindingExpressionSyntax node)
        => SymbolReading.ReceiverOf(node) is { } receiver
            ? SyntaxFactory.ElementAccessExpression((ExpressionSyntax)Visit(receiver)!, node.ArgumentList)
            : base.VisitElementBindingExpression(node);
}
