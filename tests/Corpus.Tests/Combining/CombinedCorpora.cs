using CsCheck;

namespace Corpus.Tests;

/// <summary>Generated articles in two or three corpora, and all of them in one: what is asked of the one has to be what is asked of the others together.</summary>
internal static class CombinedCorpora
{
    /// <summary>The corpora, some of them filtered, put together; and the same articles of one corpus.</summary>
    public static readonly Gen<(CombinedQuery Combined, ArticleQuery<ExecutorArticle, ExecutorFields> Whole)> Pairs = Gen.Select(
        ExecutorCorpora.Articles.Array[0, 6].Array[1, 3], Gen.Int[0, 5], Gen.Bool).Select((articles, kind, isNested) =>
        {
            ArticleQuery<ExecutorArticle, ExecutorFields>[] parts = [.. articles.Select(part => ExecutorCorpora.Of(part))];
            var whole = ExecutorCorpora.Of([.. articles.SelectMany(part => part)]);
            if (kind == 0)
                (parts, whole) = (Array.ConvertAll(parts, part => part.Where(a => a.Date.Year == 2022)), whole.Where(a => a.Date.Year == 2022));
            var combined = isNested && parts.Length > 1 ? Corpora.Of(parts[0], Corpora.Of(parts.AsSpan(1).ToArray())) : Corpora.Of(parts);
            return kind switch
            {
                1 => (combined.Where(a => a.Text.ContainsWord("de")), whole.Where(a => a.Text.ContainsWord("de"))),
                2 => (combined.OrderByDescending(a => a.Date).ThenBy(a => a.Language), whole.OrderByDescending(a => a.Date).ThenBy(a => a.Language)),
                3 => (combined.Skip(2).Take(6), whole.Skip(2).Take(6)),
                4 => (combined.OrderBy(a => a.Date).Take(5).Where(a => a.Language == "nl"), whole.OrderBy(a => a.Date).Take(5).Where(a => a.Language == "nl")),
                _ => (combined, whole),
            };
        });

    /// <summary>What tells articles apart that have other ids in the one corpus.</summary>
    public static string Content(Article article) => $"{article.Date} {article.Title} {article.Language} {article.Text} {article.Fields.Count} {string.Join('|', article.Tokens)}";
}
