using System.Text.RegularExpressions;

namespace Corpus.Tests;

/// <summary>Queries of ten thousand terms, deep ones, and corpora of very many very short articles.</summary>
public class LargeQueryTests
{
    private const int Terms = 10_000;
    private const int Count = 500;

    // Article i has the words w0 to w(i mod 7), its own and one that all have.
    private static readonly ArticleQuery<TestArticle, TestFields> Articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(
        [.. Enumerable.Range(0, Count).Select(i => TestCorpus.Article($"{i:D4}", $"de eigen{i} " + string.Join(' ', Enumerable.Range(0, 1 + (i % 7)).Select(w => $"w{w}")), "2022"))])));

    private static readonly Lazy<ArticleQuery<TestArticle, TestFields>> Short = new(() => TestCorpus.Articles(Words(100_000)));

    [Fact]
    public void Ten_thousand_words_of_which_one_is_enough()
    {
        var query = Articles.Where(a => Joined(i => a.Text.ContainsWord($"eigen{2 * i}"), (x, y) => x | y));
        Assert.Equal(Count / 2, query.Count);
        Assert.Equal("0498", query.Last().Id);
        Assert.Equal(Count / 2, query.Explain().Found);
        Assert.Equal(Count / 2, query.Complement().Count);
    }

    [Fact]
    public void Ten_thousand_words_that_all_have_to_be_there()
    {
        Assert.Equal(71, Articles.Where(a => Joined(i => a.Text.ContainsWord($"w{i % 7}"), (x, y) => x & y)).Count);
        Assert.Empty(Articles.Where(a => Joined(i => a.Text.ContainsWord($"eigen{i}"), (x, y) => x & y)));
    }

    [Fact]
    public void Ten_thousand_values_of_which_it_is_one()
    {
        var ids = Enumerable.Range(0, Terms).Select(i => $"{2 * i:D4}").ToArray();
        Assert.Equal(Count / 2, Articles.Count(a => a.Id.In(ids)));
        Assert.Equal(Count / 2, Articles.Count(a => ids.Contains(a.Id)));
        Assert.Equal(Count, Articles.Count(a => a.Date.Year.In(Enumerable.Range(0, Terms).Select(i => (int?)i).ToArray())));
    }

    [Fact]
    public void A_search_for_ten_thousand_terms()
    {
        var hits = Articles.Search(string.Join(' ', Enumerable.Range(0, Terms).Select(i => $"eigen{2 * i}")));
        Assert.Equal(Count / 2, hits.Count);
        Assert.Equal("de »eigen0« w0", hits[0].Passages[0].ToString());
        Assert.Contains("… and 9980 more", hits.Explain(), StringComparison.Ordinal);
        Assert.Equal(Count / 2, Articles.Search(string.Join(' ', Enumerable.Range(0, Terms).Select(i => $"-eigen{2 * i}"))).Count);
        Assert.Empty(Articles.Search(string.Join(' ', Enumerable.Range(0, Terms).Select(i => $"+eigen{i}"))));
        Assert.Equal(Count, Articles.Search(string.Join(' ', Enumerable.Range(0, Terms).Select(i => $"eig{i}* \"eigen{i} w0\""))).Count);
        Assert.Single(Articles.Search(string.Join(' ', Enumerable.Range(0, Terms).Select(i => "id:0007"))));
    }

    [Fact]
    public void A_phrase_of_ten_thousand_words()
    {
        var phrase = string.Join(' ', Enumerable.Repeat("de", Terms));
        Assert.Empty(Articles.Where(a => a.Text.ContainsPhrase(phrase)));
        Assert.Equal("a", TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", phrase)))).Single(a => a.Text.ContainsPhrase(phrase)).Id);
    }

    // No more stack than the smallest that programs give to threads.
    [Fact]
    public void A_condition_as_deep_as_conditions_may_be_needs_little_stack()
    {
        Exception? failure = null;
        var count = -1;
        var thread = new Thread(
            () => failure = Record.Exception(() => count = Articles.Count(a => Deep(a, 990))),
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        Assert.Equal(Articles.AsEnumerable().Count(a => a.Text.ContainsWord("w3") || a.Text.ContainsWord("w0")), count);
    }

    [Fact]
    public void A_condition_that_is_deeper_is_refused_with_what_may_be_deep()
        => Assert.StartsWith(
            "The condition is nested too deeply: at most 1000 changes between '&&', '||', '!' and 'Any'",
            Assert.Throws<InvalidOperationException>(() => Articles.Where(a => Deep(a, 1_100))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Queries_within_queries_may_be_deep()
    {
        var query = Articles;
        for (var i = 0; i < 200; i++)
            query = query.Skip(1).Where(a => a.Text.ContainsWord("de")).Union(query.Take(1)).Except(query.Take(0));
        Assert.Equal(Count, query.Count);
    }

    [Fact]
    public void A_word_in_every_article_and_one_in_none()
    {
        Assert.Equal(Count, Articles.Count(a => a.Text.ContainsWord("de")));
        Assert.Equal(Count, Articles.Count(a => a.Text.ContainsPhrase("de") && a.Text.ContainsNear("de", "w0", 2) && !a.Text.ContainsWord("het")));
        Assert.All(Articles.Search("de"), hit => Assert.True(hit.Score > 0));
        Assert.Empty(Articles.Search("het"));
    }

    [Fact]
    public void A_hundred_thousand_articles_of_one_word()
    {
        var articles = Short.Value;
        Assert.Equal(100_000, articles.Count);
        Assert.Equal(10, articles.Count(a => a.Text.ContainsWord("w77")));
        Assert.Equal(1_110, articles.Count(a => a.Text.ContainsWordPrefix("w77")));
        Assert.Equal(0, articles.Count(a => a.Text.ContainsPhrase("w77 w78")));
        Assert.Equal(0, articles.Count(a => a.Text.ContainsNear("w77", "w78", 5)));
        Assert.Equal(100_000, articles.Count(a => a.Tokens.Count == 1));
        Assert.Equal(10, articles.Count(a => a.Text.ContainsWord(new Regex("^w77$"))));
        Assert.Equal(10, articles.Search("w77").Count);
        Assert.Equal("w9999", articles.OrderByDescending(a => a.Headline).ThenBy(a => a.Id).First().Text.ToString());
        Assert.Equal(10_000, articles.CountBy(a => a.Title).Count);
        Assert.Equal(99_990, articles.Where(a => a.Text.ContainsWord("w77")).Complement().Count);
    }

    [Fact]
    public void One_article_and_none()
    {
        foreach (var count in (int[])[0, 1])
        {
            var articles = TestCorpus.Articles(Words(count));
            Assert.Equal(count == 0, articles.Selection.Image.Index is null);
            Assert.Equal(count, articles.Count(a => a.Text.ContainsWord("w0")));
            Assert.Equal(count, articles.Search("w0").Count);
            Assert.Equal(count, articles.Search("-x").Count);
            Assert.Equal(count, articles.Where(a => a.Text.ContainsWordPrefix("w") || a.Sentences.Any(s => s.Text.ContainsWord("x"))).OrderBy(a => a.Title).Skip(0).Take(5).GroupBy(a => a.Title).Count);
            Assert.Equal(count == 0, articles.FirstOrDefault(a => a.Text.ContainsPhrase("w0")) is null);
        }
    }

    private static Condition Joined(Func<int, Condition> term, Func<Condition, Condition, Condition> join)
    {
        var joined = term(0);
        for (var i = 1; i < Terms; i++)
            joined = join(joined, term(i));
        return joined;
    }

    // (((w0 or w3) and de) or nergens) …: what it says does not change.
    private static Condition Deep(TestFields a, int depth)
    {
        var condition = a.Text.ContainsWord("w0") | a.Text.ContainsWord("w3");
        for (var i = 1; i < depth; i++)
            condition = i % 2 == 0 ? condition | a.Text.ContainsWord("nergens") : condition & a.Text.ContainsWord("de");
        return condition;
    }

    // Each of ten thousand words in every ten thousandth article.
    private static CorpusImage Words(int count)
        => TestCorpus.Open(TestCorpus.Segmented([.. Enumerable.Range(0, count).Select(i => TestCorpus.Article($"{i:D6}", $"w{i % 10_000}", title: $"w{i % 10_000}"))]));
}
