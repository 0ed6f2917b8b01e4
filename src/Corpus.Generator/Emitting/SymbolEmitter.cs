using System.Globalization;
using Corpus.Generator.Models;
using Corpus.Sources;

namespace Corpus.Generator.Emitting;

/// <summary>Writes the symbols class of a corpus: a symbol for every property of its article class.</summary>
internal static class SymbolEmitter
{
    public static void Emit(SourceWriter writer, ArticleClassModel model)
    {
        var name = model.Types.Corpus + "Fields";
        writer.Line($"/// <summary>The properties of <see cref=\"{model.Types.Corpus}Article\"/> as symbols of queries.</summary>");
        writer.Open($"public sealed partial class {name} : global::Corpus.ArticleFields");

        // A member cannot have the name of its class; nor can others see what is private.
        var symbols = model.Properties.Where(property => property.Name != name && AccessOf(property).Length > 0).ToList();
        var fields = FieldNames(symbols, name);
        for (var i = 0; i < symbols.Count; i++)
            writer.Line($"private {TypeOf(symbols[i])}? {fields[i]};");
        if (symbols.Count > 0)
            writer.Line();
        writer.Line($"internal {name}(global::Corpus.ArticleFieldsHandle handle)");
        writer.Indented(": base(handle)");
        writer.Open();
        writer.Close();
        for (var i = 0; i < symbols.Count; i++)
        {
            writer.Line();
            Emit(writer, model.Types, symbols[i], fields[i]);
        }

        writer.Close();
    }

    private static void Emit(SourceWriter writer, TypesModel types, PropertyModel property, string field)
    {
        var name = CSharp.Identifier(property.Name);
        var read = PropertyEmitter.Read(types, property, "key", CSharp.Global(types.Namespace, types.Corpus + "Article") + ".");
        var isNullable = property.IsList || IsString(property) ? (property.IsNullable ? "true, " : "false, ") : "";
        writer.Line($"/// <inheritdoc cref=\"{CSharp.Global(types.Namespace, types.Corpus + "Article")}.{name}\"/>");
        writer.Line($"{AccessOf(property)} {TypeOf(property)} {name}");
        writer.Indented(
            $"=> {field} ??= global::Corpus.FieldSymbols.{MethodOf(property)}(this, {CSharp.Literal(property.Name)}, {property.Index.ToString(CultureInfo.InvariantCulture)}, {isNullable}static key => {read});");
    }

    // A symbol is a class of its own, so it need not be seen by whom the property is inherited.
    private static string AccessOf(PropertyModel property)
    {
        var modifiers = property.Modifiers.Split(' ');
        return Array.IndexOf(modifiers, "public") >= 0 ? "public" : Array.IndexOf(modifiers, "internal") >= 0 ? "internal" : "";
    }

    private static bool IsString(PropertyModel property)
        => !property.IsList && property.Type is not (FieldValueType.Boolean or FieldValueType.Int32 or FieldValueType.Int64 or FieldValueType.Double
            or FieldValueType.Date or FieldValueType.Enum or FieldValueType.Reference);

    private static string TypeOf(PropertyModel property)
        => property.IsList ? $"global::Corpus.ListSymbol<{property.ElementTypeName}, {ScalarTypeOf(property, "")}>" : ScalarTypeOf(property, property.IsNullable ? "Nullable" : "");

    private static string ScalarTypeOf(PropertyModel property, string nullable) => "global::Corpus." + property.Type switch
    {
        FieldValueType.Boolean => $"{nullable}BooleanSymbol",
        FieldValueType.Int32 or FieldValueType.Int64 or FieldValueType.Double => $"{nullable}NumberSymbol<{property.ElementTypeName}>",
        FieldValueType.Date => $"{nullable}DateSymbol",
        FieldValueType.Enum => $"{nullable}EnumSymbol<{property.ElementTypeName}>",
        FieldValueType.Reference => $"ReferenceSymbol<{property.ElementTypeName}>",
        _ => "StringSymbol",
    };

    private static string MethodOf(PropertyModel property)
    {
        var nullable = property.IsNullable && !property.IsList ? "Nullable" : "";
        var list = property.IsList ? "List" : "";
        return property.Type switch
        {
            FieldValueType.Boolean => $"{nullable}Boolean{list}",
            FieldValueType.Int32 or FieldValueType.Int64 or FieldValueType.Double => $"{nullable}Number{list}<{property.ElementTypeName}>",
            FieldValueType.Date => $"{nullable}Date{list}",
            FieldValueType.Enum => $"{nullable}Enum{list}<{property.ElementTypeName}>",
            FieldValueType.Reference => $"Reference{list}<{property.ElementTypeName}>",
            _ => $"String{list}",
        };
    }

    // Keys make names that begin with a capital, or with _ and a digit; declared properties have any.
    private static List<string> FieldNames(List<PropertyModel> properties, string className)
    {
        var taken = new HashSet<string>(properties.Select(property => property.Name), StringComparer.Ordinal) { className };
        var names = new List<string>(properties.Count);
        foreach (var property in properties)
        {
            var name = $"_{char.ToLowerInvariant(property.Name[0])}{property.Name.Substring(1)}";
            while (!taken.Add(name))
                name += "Symbol";
            names.Add(name);
        }

        return names;
    }
}
