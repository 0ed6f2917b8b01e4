using System.Diagnostics.CodeAnalysis;
using Corpus.Generator.Models;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Declaring;

/// <summary>Reads what a partial property declares, or says why it cannot be implemented.</summary>
internal static class DeclaredProperties
{
    private const string KeyAttribute = "Corpus.CorpusKeyAttribute";
    private const string ValueAttribute = "Corpus.CorpusValueAttribute";
    private const string ReadOnlyList = "System.Collections.Generic.IReadOnlyList<T>";

    private static readonly SymbolDisplayFormat WithAnnotations = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayFormat.FullyQualifiedFormat.MiscellaneousOptions | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static bool TryRead(
        IPropertySymbol property, [NotNullWhen(true)] out DeclaredPropertyModel? model, [NotNullWhen(false)] out string? problem)
    {
        model = null;
        problem = ProblemOf(property);
        if (problem is not null)
            return false;

        var (type, isNullable) = Unwrap(property.Type);
        var isList = type is INamedTypeSymbol { IsGenericType: true } generic && generic.ConstructedFrom.ToDisplayString() == ReadOnlyList;
        var element = isList ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        if (TypeOf(element, property.ContainingType) is not { } valueType || (isList && Unwrap(element).IsNullable && element.NullableAnnotation == NullableAnnotation.Annotated))
        {
            problem = $"'{property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' is no type that a key can have; "
                + $"use string, bool, int, long, double, PartialDate, an enum, {property.ContainingType.Name}, or IReadOnlyList<…> of one of these";
            return false;
        }

        var members = valueType == FieldValueType.Enum ? MembersOf(element) : [];
        var declared = new DeclaredProperty(
            property.Name, KeyOf(property), valueType, isList, isNullable, new EquatableArray<EnumMember>(members));
        model = new DeclaredPropertyModel(
            declared,
            ModifiersOf(property),
            property.Type.ToDisplayString(WithAnnotations),
            element.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        return true;
    }

    private static string? ProblemOf(IPropertySymbol property)
    {
        if (PropertyNames.IsTaken(property.Name))
            return "every article has a member of this name; choose another name, and give it the key with [CorpusKey(\"…\")]";
        if (property.IsStatic || !property.CanBeReferencedByName || property.ReturnsByRef || property.ReturnsByRefReadonly || property.IsRequired)
            return "a key is an ordinary property of an article; declare it as 'public partial string Author { get; }'";
        if (property.SetMethod is not null)
            return "articles do not change; declare it with { get; } only";
        return KeyOf(property) is { } key && (key.Length == 0 || BuiltInKeys.Contains(key))
            ? $"the key '{key}' has a property in every article; take that one, or name another key"
            : null;
    }

    /// <summary>
    /// The type itself, and whether a value may be missing. Where annotations are switched off nobody can say so of a string, and so it may.
    /// </summary>
    private static (ITypeSymbol Type, bool IsNullable) Unwrap(ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? (nullable.TypeArguments[0], true)
            : (type, type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    private static FieldValueType? TypeOf(ITypeSymbol type, INamedTypeSymbol article) => type.SpecialType switch
    {
        SpecialType.System_String => FieldValueType.Text,
        SpecialType.System_Boolean => FieldValueType.Boolean,
        SpecialType.System_Int32 => FieldValueType.Int32,
        SpecialType.System_Int64 => FieldValueType.Int64,
        SpecialType.System_Double => FieldValueType.Double,
        _ when type.TypeKind == TypeKind.Enum => FieldValueType.Enum,
        _ when type.ToDisplayString() == "Corpus.PartialDate" => FieldValueType.Date,
        _ when SymbolEqualityComparer.Default.Equals(type, article) => FieldValueType.Reference,
        _ => null,
    };

    // An accessibility that goes without saying must not be said in the other part either.
    private static string ModifiersOf(IPropertySymbol property) => string.Join(
        " ", ((PropertyDeclarationSyntax)property.DeclaringSyntaxReferences[0].GetSyntax()).Modifiers.Select(modifier => modifier.ValueText));

    private static EnumMember[] MembersOf(ITypeSymbol type) =>
    [
        .. type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue && !IsForbidden(field))
            .Select(field => new EnumMember(field.Name, ArgumentOf(field, ValueAttribute))),
    ];

    // A member whose use is an error cannot be used here either.
    private static bool IsForbidden(IFieldSymbol field) => field.GetAttributes().Any(
        data => data.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute" && data.ConstructorArguments is [_, { Value: true }]);

    private static string? KeyOf(IPropertySymbol property) => ArgumentOf(property, KeyAttribute);

    private static string? ArgumentOf(ISymbol symbol, string attribute)
        => symbol.GetAttributes().FirstOrDefault(data => data.AttributeClass?.ToDisplayString() == attribute) is { ConstructorArguments: [{ Value: string argument }] }
            ? argument
            : null;
}
