using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Baseline;

/// <summary>Reads the properties of an article class, declared or inferred, from the compilation.</summary>
internal static class PropertyEntries
{
    // With namespaces, since Section may be one of several enums; without global::, since people read it.
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static IEnumerable<BaselineProperty> Of(Compilation compilation, CorpusFileList list)
    {
        var name = list.Corpus + "Article";
        var type = compilation.Assembly.GetTypeByMetadataName(list.Namespace.Length == 0 ? name : $"{list.Namespace}.{name}");
        if (type is null)
            yield break;

        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public } property)
                yield return new BaselineProperty(list.Corpus, property.Name, property.Type.ToDisplayString(TypeFormat));
        }
    }
}
