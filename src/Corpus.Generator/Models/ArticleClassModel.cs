using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>The article class of a corpus: its properties, and the enums that they need.</summary>
/// <param name="Types">The names.</param>
/// <param name="Properties">The properties, declared or inferred.</param>
/// <param name="Enums">The enums that we write; the user's are there already.</param>
internal sealed record ArticleClassModel(TypesModel Types, EquatableArray<PropertyModel> Properties, EquatableArray<EnumModel> Enums)
{
    /// <summary>The class of a corpus. Its schema is the declared one if the user declares a property, else the inferred one.</summary>
    /// <param name="types">The names.</param>
    /// <param name="fields">What the articles have.</param>
    /// <param name="declared">The user's part, if there is one.</param>
    /// <param name="typeNames">The types that the generator writes for all corpora; new enums are added to them.</param>
    public static ArticleClassModel Create(TypesModel types, IReadOnlyList<InferredField> fields, DeclaredClassModel? declared, ISet<string> typeNames)
    {
        var model = declared is { Properties.IsEmpty: false } ? Declared(types, fields, declared) : Inferred(types, fields, declared, typeNames);
        return model with { Properties = WithConversions(model.Properties, declared) };
    }

    private static ArticleClassModel Declared(TypesModel types, IReadOnlyList<InferredField> fields, DeclaredClassModel declared)
    {
        var properties = declared.Properties.Select(model =>
        {
            var property = model.Property;
            return new PropertyModel(
                model.Modifiers, model.TypeName, property.Name, fields.FirstOrDefault(field => property.Reads(field.Key))?.Index ?? -1, property.Type,
                property.IsList, property.IsNullable, model.ElementTypeName, property.Members, "", "", "");
        });
        return new ArticleClassModel(types, new EquatableArray<PropertyModel>([.. properties]), default);
    }

    private static ArticleClassModel Inferred(TypesModel types, IReadOnlyList<InferredField> fields, DeclaredClassModel? declared, ISet<string> typeNames)
    {
        var properties = new List<PropertyModel>();
        var enums = new List<EnumModel>();
        foreach (var field in fields)
        {
            // A member of the user's goes before one of ours; the key stays readable through Fields.
            if (field.PropertyName.Length == 0 || field.PropertyName == types.Corpus + "Article" || declared?.MemberNames.Contains(field.PropertyName, StringComparer.Ordinal) == true)
                continue;

            if (field.Type == FieldValueType.Enum)
                enums.Add(new EnumModel(EnumName(types.Corpus + field.PropertyName, typeNames), field.Key, field.Members));
            var element = field.Type == FieldValueType.Enum ? Emitting.CSharp.Global(types.Namespace, enums[enums.Count - 1].Name) : ElementType(field.Type);
            properties.Add(new PropertyModel(
                "public",
                (field.IsList ? $"global::System.Collections.Generic.IReadOnlyList<{element}>" : element) + (field.IsNullable ? "?" : ""),
                field.PropertyName,
                field.Index,
                field.Type,
                field.IsList,
                field.IsNullable,
                element,
                field.Members,
                "",
                $"The key '{field.Key}'.",
                field.Witness));
        }

        return new ArticleClassModel(types, new EquatableArray<PropertyModel>([.. properties]), new EquatableArray<EnumModel>([.. enums]));
    }

    // The key 'article' of Nieuws would give another NieuwsArticle.
    private static string EnumName(string name, ISet<string> typeNames)
    {
        while (!typeNames.Add(name))
            name += "Value";
        return name;
    }

    private static EquatableArray<PropertyModel> WithConversions(EquatableArray<PropertyModel> properties, DeclaredClassModel? declared)
    {
        var names = new HashSet<string>(properties.Select(property => property.Name), StringComparer.Ordinal);
        names.UnionWith(declared?.MemberNames ?? default);
        return new EquatableArray<PropertyModel>([.. properties.Select(property => property.Type == FieldValueType.Enum ? property with { Conversion = ConversionName(property, names) } : property)]);
    }

    private static string ConversionName(PropertyModel property, HashSet<string> names)
    {
        var name = "Read" + property.Name;
        while (!names.Add(name))
            name += "Value";
        return name;
    }

    private static string ElementType(FieldValueType type) => type switch
    {
        FieldValueType.Boolean => "bool",
        FieldValueType.Int32 => "int",
        FieldValueType.Int64 => "long",
        FieldValueType.Double => "double",
        FieldValueType.Date => "global::Corpus.PartialDate",
        _ => "string",
    };
}
