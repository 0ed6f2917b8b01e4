using CsCheck;

namespace Corpus.Tests;

/// <summary>Generated corpora with an index of words, parts of them, and patterns to look for.</summary>
internal static class StatisticsCorpora
{
    private static readonly Gen<ArticleQuery<ExecutorArticle, ExecutorFields>> Indexed = ExecutorCorpora.Corpora.Where(articles => articles.Selection.Image.Index is not null || articles.Count == 0);

    /// <summary>Articles: all of a corpus, or some of them in any order.</summary>
    public static readonly Gen<ArticleQuery<ExecutorArticle, ExecutorFields>> Subcorpora = Gen.Select(Indexed, Gen.Int[0, 7], (articles, part) => part switch
    {
        0 => articles.Where(a => a.Date.Year == 2022),
        1 => articles.OrderByDescending(a => a.Date),
        2 => articles.Where(a => a.Text.ContainsWord("haven")),
        3 => articles.Where(a => a.Date.Year != 2022).OrderBy(a => a.Headline).Take(5),
        4 => articles.Skip(1),
        _ => articles,
    });

    private static readonly string[] Words = ["de", "De", "haven", "DE", "Zuid-Holland", "auto's", "1", "café", "cafe\u0301", ".", "‘", "boot", "nergens", "de haven", "haven de", "de de", "haven. de", "Jan", " "];

    /// <summary>Patterns, for an image.</summary>
    public static readonly Gen<Func<CorpusImage, NaivePattern>> Patterns = Gen.Recursive<Func<CorpusImage, NaivePattern>>((depth, pattern) =>
    {
        var single = Gen.OneOf(
            Gen.Select(Gen.OneOf(Words), Gen.Bool, (words, matchCase) => (Func<CorpusImage, NaivePattern>)(image => NaivePattern.Word(image, words, matchCase))),
            Gen.Select(Gen.OneOf("", "h", "D", "caf", "z", "é"), Gen.Bool, (beginning, matchCase) => (Func<CorpusImage, NaivePattern>)(_ => NaivePattern.Beginning(beginning, matchCase))),
            Gen.OneOf("^[hb]", "^D", "o", "n$", "^$").Select(regex => (Func<CorpusImage, NaivePattern>)(_ => NaivePattern.Matching(regex))),
            Gen.Const<Func<CorpusImage, NaivePattern>>(_ => NaivePattern.Any()));
        return depth == 2 ? single : Gen.Frequency(
            (4, single),
            (1, pattern.Array[1, 3].Select(parts => (Func<CorpusImage, NaivePattern>)(image => NaivePattern.Sequence([.. parts.Select(part => part(image))])))),
            (1, pattern.Array[1, 3].Select(parts => (Func<CorpusImage, NaivePattern>)(image => NaivePattern.AnyOf([.. parts.Select(part => part(image))])))));
    });

    public static readonly Gen<ContextUnit> Units = Gen.OneOf(ContextUnit.Sentence, ContextUnit.Paragraph, ContextUnit.Article);
}
