using System.Globalization;
using System.Text;

namespace Corpus.Sources.Tests.Conllu;

/// <summary>Writes a gold layer as CoNLL-U, for tests that compare it with the file it came from.</summary>
internal static class ConlluWriter
{
    public static string Write(IEnumerable<SourceArticle> articles)
    {
        var file = new StringBuilder();
        foreach (var sentence in articles.SelectMany(article => article.Gold?.Sentences ?? []))
        {
            foreach (var comment in sentence.Comments)
                file.Append("# ").Append(comment).Append('\n');
            foreach (var token in sentence.Tokens)
                file.AppendJoin('\t', Columns(token)).Append('\n');
            file.Append('\n');
        }

        return file.ToString();
    }

    public static string[] Columns(GoldToken token) =>
    [
        token.Kind switch
        {
            GoldTokenKind.MultiwordToken => $"{token.Id}-{token.SubId}",
            GoldTokenKind.EmptyNode => $"{token.Id}.{token.SubId}",
            _ => $"{token.Id}",
        },
        token.Form, token.Lemma ?? "_", token.Upos ?? "_", token.Xpos ?? "_", token.Features ?? "_",
        token.Head < 0 ? "_" : token.Head.ToString(CultureInfo.InvariantCulture), token.Relation ?? "_", token.Dependencies ?? "_", token.Misc ?? "_",
    ];
}
