using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Pins;

/// <summary>An article that C# names: by its generated property, or by its id.</summary>
/// <param name="Corpus">The class of its corpus.</param>
/// <param name="Id">Its id.</param>
internal sealed record NamedArticle(INamedTypeSymbol Corpus, string Id)
{
    /// <summary>
    /// The article that an expression is: <c>Krant.HavenDicht</c>, <c>Krant.Articles["haven-dicht"]</c>, or a local variable that is one of these and nothing else. Null if only a running program knows.
    /// </summary>
    public static NamedArticle? Of(IOperation? expression) => Unwrapped(expression) switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true } property } => OfMember(property),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string id } }] } indexer
            => CorpusOf(Unwrapped(indexer.Instance)) is { } corpus ? new NamedArticle(corpus, id) : null,
        ILocalReferenceOperation local => OfLocal(local),
        _ => null,
    };

    // Beside each property, Ids has a constant of the same name within classes of the same names. Both are generated, so what is found there is the id, in source and in a compiled assembly alike.
    private static NamedArticle? OfMember(IPropertySymbol property)
    {
        var classes = new Stack<INamedTypeSymbol>();
        for (var type = property.ContainingType; type is not null; type = type.ContainingType)
            classes.Push(type);
        if (classes.Count == 0)
            return null;

        var corpus = classes.Pop();
        if (!IsCorpus(corpus))
            return null;
        var ids = NestedIn(corpus, "Ids");
        foreach (var folder in classes)
            ids = ids is null ? null : NestedIn(ids, folder.Name);
        return ids?.GetMembers(property.Name).OfType<IFieldSymbol>().FirstOrDefault() is { HasConstantValue: true, ConstantValue: string id }
            ? new NamedArticle(corpus, id)
            : null;
    }

    private static INamedTypeSymbol? CorpusOf(IOperation? articles)
        => articles is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Articles", ContainingType: { } type } } && IsCorpus(type) ? type : null;

    private static bool IsCorpus(INamedTypeSymbol type) => FingerprintOf(type) is not null && NestedIn(type, "Ids") is not null;

    /// <summary>The fingerprint of a corpus, by which its texts are known; null of a class that is no corpus.</summary>
    public static string? FingerprintOf(INamedTypeSymbol type)
        => type.GetMembers("Fingerprint").OfType<IFieldSymbol>().FirstOrDefault() is { HasConstantValue: true, ConstantValue: string fingerprint } ? fingerprint : null;

    private static INamedTypeSymbol? NestedIn(INamedTypeSymbol type, string name) => type.GetTypeMembers(name, 0).FirstOrDefault();

    private static NamedArticle? OfLocal(ILocalReferenceOperation reference)
    {
        // Not a second step: the value of the variable must itself name the article.
        if (reference.Local.DeclaringSyntaxReferences is not [var declaration]
            || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value }
            || value.SyntaxTree != reference.Syntax.SyntaxTree
            || Unwrapped(reference.SemanticModel?.GetOperation(value)) is not IPropertyReferenceOperation article)
        {
            return null;
        }

        return IsAssignedAgain(reference) ? null : Of(article);
    }

    private static bool IsAssignedAgain(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
            root = parent;
        return root.Descendants().OfType<ILocalReferenceOperation>().Any(other => SymbolEqualityComparer.Default.Equals(other.Local, reference.Local) && IsWritten(other));
    }

    private static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference || assignment is ISimpleAssignmentOperation { IsRef: true },
        IArgumentOperation { Parameter.RefKind: not (RefKind.None or RefKind.In) } or ITupleOperation or IAddressOfOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
        _ => false,
    };

    private static IOperation? Unwrapped(IOperation? operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        return operation;
    }
}
