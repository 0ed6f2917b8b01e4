using CsCheck;
using static Corpus.Tests.StatisticsCorpora;

namespace Corpus.Tests;

/// <summary>Dispersion beside what goes through the tokens of the articles one by one.</summary>
public class DispersionTests
{
    private const int Iterations = 150;

    [Fact]
    public void Each_article_is_a_part()
        => Gen.Select(Subcorpora, Patterns).Sample((articles, make) =>
        {
            var pattern = make(articles.Selection.Image);
            var sorted = InCorpusOrder(articles);
            var naive = new NaiveCorpus(sorted);
            var found = naive.Find(pattern).ToArray();

            Check(
                sorted.Zip(naive.Articles).Select(pair => (pair.First.Id, found.Count(hit => ReferenceEquals(hit.Article, pair.Second)), pair.Second.Length)),
                naive, pattern, articles.Dispersion(pattern.Pattern));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Each_value_is_a_part_in_the_order_in_which_the_values_come()
        => Gen.Select(Subcorpora, Patterns).Sample((articles, make) =>
        {
            var pattern = make(articles.Selection.Image);
            var groups = articles.ToArray().GroupBy(article => article.Section).Select(group => (Name: group.Key is null ? "(none)" : WrittenSectionOf(group.First()), Corpus: new NaiveCorpus(group)));

            Check(
                groups.Select(group => (group.Name, group.Corpus.Find(pattern).Count(), group.Corpus.Tokens.Count())),
                new NaiveCorpus(InCorpusOrder(articles)), pattern, articles.Dispersion(pattern.Pattern, a => a.Section));
        }, iter: Iterations, threads: 2, print: _ => "");

    [Fact]
    public void Equal_parts_differ_by_one_token_at_most()
        => Gen.Select(Subcorpora, Patterns, Gen.Int[1, 12]).Sample((articles, make, parts) =>
        {
            var pattern = make(articles.Selection.Image);
            var naive = new NaiveCorpus(InCorpusOrder(articles));
            var dispersion = articles.Dispersion(pattern.Pattern, parts);

            Assert.InRange(dispersion.Max(part => part.Tokens) - dispersion.Min(part => part.Tokens), 0, 1);
            var (start, expected) = (0L, new List<(string, int, int)>());
            foreach (var (i, part) in dispersion.Index())
            {
                expected.Add(($"{i + 1}/{parts}", OffsetsOf(naive, pattern).Count(offset => offset >= start && offset < start + part.Tokens), (int)part.Tokens));
                start += part.Tokens;
            }

            Assert.Equal(naive.Tokens.Count(), start);
            Check(expected, naive, pattern, dispersion);
        }, iter: Iterations, threads: 2, print: _ => "");

    private static string WrittenSectionOf(Article article) => article.Fields.Single(field => field.Key == "section").Value.ToString();

    private static ExecutorArticle[] InCorpusOrder(IEnumerable<ExecutorArticle> articles) => [.. articles.OrderBy(article => article.Id, StringComparer.Ordinal)];

    private static IEnumerable<long> OffsetsOf(NaiveCorpus naive, NaivePattern pattern)
    {
        var all = naive.Tokens.ToList();
        return naive.Find(pattern).Select(hit => (long)all.IndexOf(hit.Article[hit.First]));
    }

    private static void Check(IEnumerable<(string Name, int Count, int Tokens)> expected, NaiveCorpus naive, NaivePattern pattern, Dispersion dispersion)
    {
        var parts = expected.ToArray();
        Assert.Equal(parts.Select(part => new DispersionPart(part.Name, part.Count, part.Tokens, part.Tokens == 0 ? double.NaN : part.Count * 1e6 / part.Tokens)), dispersion);
        Assert.Equal(OffsetsOf(naive, pattern), dispersion.Offsets);
        Assert.Equal((naive.Find(pattern).Count(), naive.Tokens.Count()), ((int)dispersion.Occurrences, (int)dispersion.Tokens));
        Assert.Equal((dispersion.Occurrences, dispersion.Tokens), (dispersion.Sum(part => part.Count), dispersion.Sum(part => part.Tokens)));
        Assert.Equal(DispersionMeasures.From([.. parts.Select(part => (long)part.Count)], [.. parts.Select(part => (long)part.Tokens)]), dispersion.Measures);
        Assert.Equal(pattern.Pattern.ToString(), dispersion.Pattern);
    }
}
