using Corpus.Generator.Models;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Declaring;

/// <summary>Finds the user's parts of article classes, and what they declare.</summary>
internal static class ArticleClasses
{
    private const string Suffix = "Article";

    /// <summary>Whether the node may be such a part. Called for every node of every edited file, so it looks at names only.</summary>
    public static bool IsCandidate(SyntaxNode node)
        => node is ClassDeclarationSyntax { TypeParameterList: null } type
            && type.Identifier.ValueText.EndsWith(Suffix, StringComparison.Ordinal)
            && type.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>What the class declares, over all of its parts.</summary>
    public static DeclaredClassModel? Read(SemanticModel semantics, SyntaxNode node, CancellationToken cancellation)
        => semantics.GetDeclaredSymbol((ClassDeclarationSyntax)node, cancellation) is { ContainingType: null } type ? Read(type) : null;

    public static DeclaredClassModel Read(INamedTypeSymbol type)
    {
        var properties = new List<DeclaredPropertyModel>();
        var names = new List<string>();
        foreach (var member in type.GetMembers())
        {
            if (member.IsImplicitlyDeclared || IsGenerated(member))
                continue;
            names.Add(member.Name);
            if (member is IPropertySymbol property && IsForUs(property) && DeclaredProperties.TryRead(property, out var declared, out _))
                properties.Add(declared);
        }

        return new DeclaredClassModel(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            type.Name,
            new EquatableArray<DeclaredPropertyModel>([.. properties]),
            new EquatableArray<string>([.. names.Distinct(StringComparer.Ordinal)]));
    }

    /// <summary>Whether the property is a declaration that nobody implements but, perhaps by now, the generator.</summary>
    public static bool IsForUs(IPropertySymbol property)
        => property.IsPartialDefinition && (property.PartialImplementationPart is not { } implementation || IsGenerated(implementation));

    private static bool IsGenerated(ISymbol symbol)
        => symbol.DeclaringSyntaxReferences.Length > 0
            && symbol.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
}
