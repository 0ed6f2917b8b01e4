using System.Reflection;
using System.Reflection.Metadata;
using Corpus.Generator.Models;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>
/// Finds the corpora of what a project references, by the attribute <c>CompiledCorpus</c> that generated code puts on its assembly. A reference is looked into when it changes and not otherwise: its metadata are
/// those that the compiler has in memory anyway, and no symbol of the compilation is made for it.
/// </summary>
internal static class ReferencedCorpora
{
    private const string Library = "Corpus";
    private const string AttributeName = "CompiledCorpusAttribute";

    /// <summary>The corpora of the reference. O(1) for an assembly that does not reference the library, else O(attributes of the assembly).</summary>
    public static IEnumerable<ReferencedCorpus> Of(MetadataReference reference, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (assembly, types) = reference switch
        {
            CompilationReference project => (project.Compilation.AssemblyName ?? "", TypesOf(project.Compilation.Assembly)),
            PortableExecutableReference file => TypesOf(file),
            _ => ("", []),
        };
        return types.Select(type => new ReferencedCorpus(type, assembly, AliasOf(reference)));
    }

    private static string? AliasOf(MetadataReference reference)
    {
        var aliases = reference.Properties.Aliases;
        return aliases.IsDefaultOrEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias, StringComparer.Ordinal) ? null : aliases[0];
    }

    // Of an editor, where a project that is open is referenced as it is.
    private static List<string> TypesOf(IAssemblySymbol assembly)
    {
        var types = new List<string>();
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: AttributeName, ContainingNamespace: { Name: Library, ContainingNamespace.IsGlobalNamespace: true } }
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type }])
            {
                types.Add(type.ToDisplayString());
            }
        }

        return types;
    }

    private static (string Assembly, List<string> Types) TypesOf(PortableExecutableReference reference)
    {
        try
        {
            // A netmodule has no attributes of an assembly.
            if (reference.Properties.Kind != MetadataImageKind.Assembly || reference.GetMetadata() is not AssemblyMetadata metadata)
                return ("", []);
            var reader = metadata.GetModules()[0].GetMetadataReader();
            return !reader.IsAssembly || !ReferencesLibrary(reader) ? ("", []) : (reader.GetString(reader.GetAssemblyDefinition().Name), TypesOf(reader));
        }
        catch (Exception e) when (e is BadImageFormatException or IOException)
        {
            // The compiler says what is wrong with it.
            return ("", []);
        }
    }

    private static bool ReferencesLibrary(MetadataReader reader)
    {
        foreach (var handle in reader.AssemblyReferences)
        {
            if (reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, Library))
                return true;
        }

        return false;
    }

    private static List<string> TypesOf(MetadataReader reader)
    {
        var types = new List<string>();
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!IsOurs(reader, attribute))
                continue;

            // ECMA-335, II.23.3: a prolog of 1, then the name of the type as a string, with its assembly only where that is another.
            var value = reader.GetBlobReader(attribute.Value);
            if (value.ReadUInt16() == 1 && value.ReadSerializedString() is { } name && !name.Contains(',') && IsPublic(reader, name))
                types.Add(name);
        }

        return types;
    }

    private static bool IsOurs(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return false;
        var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return false;
        var type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(type.Name, AttributeName) && reader.StringComparer.Equals(type.Namespace, Library);
    }

    // Another assembly cannot use what is not.
    private static bool IsPublic(MetadataReader reader, string name)
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.VisibilityMask) != TypeAttributes.Public)
                continue;
            var @namespace = reader.GetString(type.Namespace);
            if (name.EndsWith(reader.GetString(type.Name), StringComparison.Ordinal) && name == (@namespace.Length == 0 ? "" : @namespace + ".") + reader.GetString(type.Name))
                return true;
        }

        return false;
    }
}
