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
        var places = new List<DeclarationPlace>();
        var names = new List<string>();
        var problems = new List<DeclarationProblem>();
        DeclarationPlace? first = null;
        foreach (var member in type.GetMembers())
        {
            if (member.IsImplicitlyDeclared || IsGenerated(member))
                continue;
            names.Add(member.Name);
            if (member is not IPropertySymbol property || !IsForUs(property))
                continue;

            first ??= PlaceOf(property);
            if (DeclaredProperties.TryRead(property, out var declared, out var problem))
            {
                properties.Add(declared);
                places.Add(PlaceOf(property));
            }
            else
            {
                problems.Add(new DeclarationProblem($"{type.Name}.{property.Name}", problem, PlaceOf(property)));
            }
        }

        return new DeclaredClassModel(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            type.Name,
            new EquatableArray<DeclaredPropertyModel>([.. properties]),
            new EquatableArray<DeclarationPlace>([.. places]),
            new EquatableArray<string>([.. names.Distinct(StringComparer.Ordinal)]),
            new EquatableArray<DeclarationProblem>([.. problems]),
            first);
    }

    /// <summary>Whether the property is a declaration that nobody implements but, perhaps by now, the generator.</summary>
    public static bool IsForUs(IPropertySymbol property)
        => property.IsPartialDefinition && (property.PartialImplementationPart is not { } implementation || IsGenerated(implementation));

    /// <summary>Whether it is an automatic property of an object that nothing gives a value: neither itself, nor a constructor, which is the generator's.</summary>
    public static bool IsNeverSet(IPropertySymbol property, CancellationToken cancellation)
        => property is { IsStatic: false, IsPartialDefinition: false, SetMethod: null }
            && property.DeclaringSyntaxReferences.Length == 1
            && property.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is PropertyDeclarationSyntax { Initializer: null, AccessorList.Accessors: [{ Body: null, ExpressionBody: null }] }
            && property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static DeclarationPlace PlaceOf(ISymbol symbol)
    {
        var location = symbol.Locations[0];
        var (start, end) = (location.GetLineSpan().StartLinePosition, location.GetLineSpan().EndLinePosition);
        return new DeclarationPlace(
            location.SourceTree?.FilePath ?? "",
            new FilePlace(location.SourceSpan.Start, location.SourceSpan.Length, start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1));
    }

    private static bool IsGenerated(ISymbol symbol)
        => symbol.DeclaringSyntaxReferences.Length > 0
            && symbol.DeclaringSyntaxReferences.All(reference => reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
}
