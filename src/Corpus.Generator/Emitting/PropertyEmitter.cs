using System.Globalization;
using Corpus.Generator.Models;
using Corpus.Sources;

namespace Corpus.Generator.Emitting;

/// <summary>Writes the properties of an article class.</summary>
internal static class PropertyEmitter
{
    private const string Value = "global::Corpus.FieldValue";

    /// <summary>Writes the property: an expression that reads its column.</summary>
    public static void Emit(SourceWriter writer, TypesModel types, PropertyModel property)
    {
        if (property.Summary.Length > 0)
            writer.Summary(property.Summary);
        if (property.Remarks.Length > 0)
            writer.Remarks(property.Remarks);
        writer.Line($"{property.Modifiers} {property.TypeName} {CSharp.Identifier(property.Name)} => {Expression(types, property)};");
    }

    /// <summary>Writes how words become members, for a property whose values are an enum.</summary>
    public static void EmitConversion(SourceWriter writer, PropertyModel property)
    {
        writer.Open($"private static {property.ElementTypeName} {property.Conversion}({Value} value)");
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

    private static string Expression(TypesModel types, PropertyModel property)
    {
        var field = property.Index < 0 ? $"default({Value})" : $"Field({property.Index.ToString(CultureInfo.InvariantCulture)})";
        if (property.IsList)
        {
            var convert = $"static value => {Read(types, property, "value")}";
            return property.IsNullable
                ? $"{field} is {{ IsMissing: false }} values ? values.ToList<{property.ElementTypeName}>({convert}) : null"
                : $"{field}.ToList<{property.ElementTypeName}>({convert})";
        }

        return property.IsNullable
            ? $"{field} is {{ IsMissing: false }} value ? {Read(types, property, "value")} : null"
            : Read(types, property, field);
    }

    private static string Read(TypesModel types, PropertyModel property, string value) => property.Type switch
    {
        FieldValueType.Boolean => $"{value}.ToBoolean()",
        FieldValueType.Int32 => $"{value}.ToInt32()",
        FieldValueType.Int64 => $"{value}.ToInt64()",
        FieldValueType.Double => $"{value}.ToDouble()",
        FieldValueType.Date => $"{value}.ToDate()",
        FieldValueType.Enum => $"{property.Conversion}({value})",
        FieldValueType.Reference => $"{CSharp.Global(types.Namespace, types.CorpusClass)}.Articles[{value}.ToString()]",
        _ => $"{value}.ToString()",
    };
}
