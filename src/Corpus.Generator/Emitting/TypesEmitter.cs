using Corpus.Generator.Models;
using Corpus.Sources;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emitting;

/// <summary>Writes the article class of a corpus with its properties, the enums that these need, and the symbols class.</summary>
internal static class TypesEmitter
{
    public static SourceText Emit(ArticleClassModel model)
    {
        var types = model.Types;
        var writer = new SourceWriter(types.Namespace, types.HasUsing);

        writer.Line($"/// <summary>An article of the corpus <see cref=\"{types.CorpusClass}\"/>.</summary>");
        writer.Open($"public sealed partial class {types.Corpus}Article : global::Corpus.Article");
        writer.Line($"internal {types.Corpus}Article(global::Corpus.ArticleHandle handle)");
        writer.Indented(": base(handle)");
        writer.Open();
        writer.Close();
        EmitProperties(writer, model);
        writer.Close();
        foreach (var words in model.Enums)
            EmitEnum(writer, types, words);
        writer.Line();
        SymbolEmitter.Emit(writer, model);
        return writer.ToSourceText();
    }

    private static void EmitProperties(SourceWriter writer, ArticleClassModel model)
    {
        foreach (var property in model.Properties)
        {
            writer.Line();
            PropertyEmitter.Emit(writer, model.Types, property);
        }

        foreach (var property in model.Properties.Where(property => property.Type == FieldValueType.Enum))
        {
            writer.Line();
            PropertyEmitter.EmitConversion(writer, property);
        }
    }

    private static void EmitEnum(SourceWriter writer, TypesModel types, EnumModel words)
    {
        writer.Line();
        writer.Summary($"The values of the key '{words.Key}' in the corpus {types.Corpus}.");
        writer.Open($"public enum {words.Name}");
        for (var i = 0; i < words.Members.Count; i++)
        {
            if (i > 0)
                writer.Line();
            writer.Summary(words.Members[i].Text ?? words.Members[i].Name);
            writer.Line($"{words.Members[i].Name},");
        }

        writer.Close();
    }
}
