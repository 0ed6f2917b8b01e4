using Corpus.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emitting;

/// <summary>Writes the article class and the symbols class of a corpus.</summary>
internal static class TypesEmitter
{
    public static SourceText Emit(TypesModel model)
    {
        var writer = new SourceWriter(model.Namespace, model.HasUsing);

        writer.Line($"/// <summary>An article of the corpus <see cref=\"{model.CorpusClass}\"/>.</summary>");
        writer.Open($"public sealed partial class {model.Corpus}Article : global::Corpus.Article");
        writer.Line($"internal {model.Corpus}Article(global::Corpus.ArticleHandle handle)");
        writer.Indented(": base(handle)");
        writer.Open();
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Line($"/// <summary>The place of the fields of <see cref=\"{model.Corpus}Article\"/> as symbols of queries; empty in this version.</summary>");
        writer.Open($"public sealed partial class {model.Corpus}Fields : global::Corpus.ArticleFields");
        writer.Close();
        return writer.ToSourceText();
    }
}
