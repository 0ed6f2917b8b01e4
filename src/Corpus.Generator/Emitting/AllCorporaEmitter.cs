using Corpus.Generator.Models;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emitting;

/// <summary>Writes <c>Corpora.All</c>.</summary>
internal static class AllCorporaEmitter
{
    public const string HintName = "Corpora.All.g.cs";

    public static SourceText Emit(AllCorporaModel model)
    {
        var aliases = model.Corpora.Where(corpus => corpus.Alias is not null).Select(corpus => corpus.Alias!).Distinct(StringComparer.Ordinal);
        var writer = new SourceWriter(model.Namespace, model.HasUsing, [.. aliases.OrderBy(alias => alias, StringComparer.Ordinal).Select(alias => $"extern alias {CSharp.Identifier(alias)};")]);
        writer.Summary("All corpora of the project and of what it references.");
        writer.Open("internal static class AllCorpora");
        writer.Line("private static global::Corpus.CombinedQuery? _all;");
        writer.Line();
        writer.Open("extension(global::Corpus.Corpora)");
        writer.Summary($"The articles of all corpora of the project and of what it references, in turn: {string.Join(", ", model.Corpora.Select(corpus => corpus.TypeName))}.");
        writer.Line("internal static global::Corpus.CombinedQuery All => _all ??= global::Corpus.Corpora.Of(");
        for (var i = 0; i < model.Corpora.Count; i++)
            writer.Indented($"{NameOf(model.Corpora[i])}.Articles{(i + 1 < model.Corpora.Count ? "," : ");")}");
        writer.Close();
        writer.Close();
        return writer.ToSourceText();
    }

    private static string NameOf(ReferencedCorpus corpus)
        => $"{(corpus.Alias is null ? "global" : CSharp.Identifier(corpus.Alias))}::{string.Join(".", corpus.TypeName.Split('.').Select(CSharp.Identifier))}";
}
