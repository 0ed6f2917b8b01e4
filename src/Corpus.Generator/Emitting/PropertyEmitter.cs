using System.Globalization;
using Corpus.Generator.Models;
using Corpus.Sources;

namespace Corpus.Generator.Emitting;

/// <summary>Writes the properties of an article class.</summary>
internal static class PropertyEmitter
{
    private const string Value = "global::Corpus.FieldValue";
    private const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>Writes the property: an expression that reads its column.</summary>
    public static void Emit(SourceWriter writer, TypesModel types, PropertyModel property)
    {
        if (property.Summary.Length > 0)
            writer.Summary(property.Summary);
        if (property.Remarks.Length > 0)
            writer.Remarks(property.Remarks);
        writer.Line($"{property.Modifiers} {property.TypeName} {CSharp.Identifier(property.Name)} => {Read(types, property, Field(property), owner: "")};");
    }

    /// <summary>Writes how words become members, for a property whose values are an enum.</summary>
    public static void EmitConversion(SourceWriter writer, PropertyModel property)
    {
        // The symbol of the property reads the words too.
        writer.Line(Hidden);
        writer.Open($"internal static {property.ElementTypeName} {property.Conversion}({Value} value)");
        foreach (var member in property.Members)
        {
            var test = member.Text is null ? $"IsSpelling({CSharp.Literal(member.Name)})" : $"Is({CSharp.Literal(member.Text)})";
            writer.Line($"if (value.{test})");
            writer.Indented($"return {property.ElementTypeName}.{CSharp.Identifier(member.Name)};");
        }

        writer.Line();
        writer.Line($"throw value.Unexpected({CSharp.Literal(property.Name)});");
        writer.Close();
    }

    /// <summary>What reads the value of the key.</summary>
    /// <param name="types">The names.</param>
    /// <param name="property">The property.</param>
    /// <param name="field">The value in C#.</param>
    /// <param name="owner">What stands in front of the name of a conversion.</param>
    public static string Read(TypesModel types, PropertyModel property, string field, string owner)
    {
        if (property.IsList)
        {
            var convert = $"static value => {One(types, property, "value", owner)}";
            return property.IsNullable
                ? $"{field} is {{ IsMissing: false }} values ? values.ToList<{property.ElementTypeName}>({convert}) : null"
                : $"{field}.ToList<{property.ElementTypeName}>({convert})";
        }

        return property.IsNullable
            ? $"{field} is {{ IsMissing: false }} value ? {One(types, property, "value", owner)} : null"
            : One(types, property, field, owner);
    }

    private static string Field(PropertyModel property)
        => property.Index < 0 ? $"default({Value})" : $"Field({property.Index.ToString(CultureInfo.InvariantCulture)})";

    private static string One(TypesModel types, PropertyModel property, string value, string owner) => property.Type switch
    {
        FieldValueType.Boolean => $"{value}.ToBoolean()",
        FieldValueType.Int32 => $"{value}.ToInt32()",
        FieldValueType.Int64 => $"{value}.ToInt64()",
        FieldValueType.Double => $"{value}.ToDouble()",
        FieldValueType.Date => $"{value}.ToDate()",
        FieldValueType.Enum => $"{owner}{property.Conversion}({value})",
        FieldValueType.Reference => $"{CSharp.Global(types.Namespace, types.CorpusClass)}.Articles[{value}.ToString()]",
        _ => $"{value}.ToString()",
    };
}
