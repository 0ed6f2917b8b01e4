using System.Globalization;
using Corpus.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emitting;

/// <summary>Writes the corpus class, its named articles aside.</summary>
internal static class FacadeEmitter
{
    public static SourceText Emit(FacadeModel model)
    {
        var types = model.Types;
        var article = CSharp.Global(types.Namespace, types.Corpus + "Article");
        var fields = CSharp.Global(types.Namespace, types.Corpus + "Fields");
        var query = $"global::Corpus.ArticleQuery<{article}, {fields}>";

        var writer = new SourceWriter(types.Namespace, attribute: $"global::Corpus.CompiledCorpus(typeof({CSharp.Global(types.Namespace, types.CorpusClass)}))");
        writer.Summary($"The corpus {types.Corpus}: {Articles(model.Count)}{(model.Dates.Length == 0 ? "" : ", " + model.Dates)}.");
        writer.Open($"public static partial class {types.CorpusClass}");

        writer.Summary("How many articles the corpus has.");
        writer.Line($"public const int Count = {model.Count.ToString(CultureInfo.InvariantCulture)};");
        writer.Line();
        writer.Summary("The SHA-256 of the ids and contents of all articles: the same files give the same fingerprint.");
        writer.Line($"public const string Fingerprint = \"{model.Fingerprint}\";");
        writer.Line();
        writer.Line($"private static {query}? _articles;");
        writer.Line();
        writer.Summary("All articles, in the order of their paths.");
        writer.Line("/// <exception cref=\"global::Corpus.CorpusImageException\">The image of this corpus is missing, damaged or of another build.</exception>");
        writer.Line($"public static {query} Articles => _articles ?? OpenArticles();");
        writer.Line();
        writer.Summary("What the corpus says about itself.");
        writer.Line("public static global::Corpus.CorpusCard Card => Articles.Card;");
        writer.Line();
        writer.Summary("The ids of the articles, for attributes and switches.");
        writer.Open("public static partial class Ids");
        writer.Close();
        writer.Line();
        writer.Open($"private static {query} OpenArticles()");
        writer.Line($"var image = global::Corpus.CorpusImage.OpenCompiled(typeof({types.CorpusClass}).Assembly, {CSharp.Literal(model.ResourceName)}, Fingerprint);");
        writer.Line($"var opened = {query}.Create(image, static handle => new {article}(handle), static handle => new {fields}(handle));");
        writer.Line("// Of two threads that come first both open it, and both get the articles of one of them: articles of two images are not equal.");
        writer.Line("return global::System.Threading.Interlocked.CompareExchange(ref _articles, opened, null) ?? opened;");
        writer.Close();
        writer.Close();
        return writer.ToSourceText();
    }

    private static string Articles(int count) => count == 1 ? "1 article" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} articles";
}
