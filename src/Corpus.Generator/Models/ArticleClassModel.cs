using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>The article class of a corpus: its properties, and the enums that they need.</summary>
/// <param name="Types">The names.</param>
/// <param name="Properties">The properties, declared or inferred.</param>
/// <param name="Enums">The enums that we write; the user's are there already.</param>
internal sealed record ArticleClassModel(TypesModel Types, EquatableArray<PropertyModel> Properties, EquatableArray<EnumModel> Enums)
{
    /// <summary>The class of a corpus. Its schema is the declared one if the user declares a property, else the inferred one.</summary>
    public static ArticleClassModel Create(TypesModel types, IReadOnlyList<InferredField> fields, DeclaredClassModel? declared)
        => declared is { Properties.IsEmpty: false } ? Declared(types, fields, declared) : Inferred(types, fields, declared);

    private static ArticleClassModel Declared(TypesModel types, IReadOnlyList<InferredField> fields, DeclaredClassModel declared)
    {
        var properties = declared.Properties.Select(model =>
        {
            var property = model.Property;
            return new PropertyModel(
                $"{model.Accessibility} partial", model.TypeName, property.Name, fields.FirstOrDefault(field => property.Reads(field.Key))?.Index ?? -1, property.Type,
                property.IsList, property.IsNullable, model.ElementTypeName, property.Members, "", "");
        });
        return new ArticleClassModel(types, new EquatableArray<PropertyModel>([.. properties]), default);
    }

    private static ArticleClassModel Inferred(TypesModel types, IReadOnlyList<InferredField> fields, DeclaredClassModel? declared)
    {
        var properties = new List<PropertyModel>();
        var enums = new List<EnumModel>();
        foreach (var field in fields)
        {
            // A member of the user's goes before one of ours; the key stays readable through Fields.
            if (field.PropertyName.Length == 0 || field.PropertyName == types.Corpus + "Article" || declared?.MemberNames.Contains(field.PropertyName, StringComparer.Ordinal) == true)
                continue;

            var element = ElementType(types, field);
            if (field.Type == FieldValueType.Enum)
                enums.Add(new EnumModel(types.Corpus + field.PropertyName, field.Key, field.Members));
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
                $"The key '{field.Key}'.",
                field.Witness));
        }

        return new ArticleClassModel(types, new EquatableArray<PropertyModel>([.. properties]), new EquatableArray<EnumModel>([.. enums]));
    }

    private static string ElementType(TypesModel types, InferredField field) => field.Type switch
    {
        FieldValueType.Boolean => "bool",
        FieldValueType.Int32 => "int",
        FieldValueType.Int64 => "long",
        FieldValueType.Double => "double",
        FieldValueType.Date => "global::Corpus.PartialDate",
        FieldValueType.Enum => Emitting.CSharp.Global(types.Namespace, types.Corpus + field.PropertyName),
        _ => "string",
    };
}
