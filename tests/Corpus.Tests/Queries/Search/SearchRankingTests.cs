using System.Globalization;

namespace Corpus.Tests;

public class SearchRankingTests
{
    // N = 4, average length (3 + 2 + 4 + 1) / 4 = 2.5, so that k₁ (1 − b + b d / 2.5) is 1.38 for a, 1.02 for b, 1.74 for c and 0.66 for d.
    private static readonly ArticleQuery<TestArticle, TestFields> Four = Articles(
        ("a", "haven haven brug"),
        ("b", "haven schip"),
        ("c", "brug schip schip dijk"),
        ("d", "dijk"));

    [Theory]

    // Two of four have it: idf = ln(1 + 2.5 / 2.5) = 0.693147. a: 0.693147 × 2 / (2 + 1.38); b: 0.693147 × 1 / (1 + 1.02).
    [InlineData("haven", "a 0.410146, b 0.343142")]

    // c: 0.693147 × 2 / (2 + 1.74); b as above.
    [InlineData("schip", "c 0.370667, b 0.343142")]

    // b has both: 0.343142 twice.
    [InlineData("haven schip", "b 0.686284, a 0.410146, c 0.370667")]

    // d: 0.693147 / (1 + 0.66); c: 0.693147 / (1 + 1.74), once for each of two words; a: 0.693147 / (1 + 1.38).
    [InlineData("brug dijk", "c 0.505947, d 0.417559, a 0.291238")]

    // One of four has it: idf = ln(1 + 3.5 / 1.5) = 1.203973. a: 1.203973 × 1 / (1 + 1.38).
    [InlineData("\"haven brug\"", "a 0.505871")]

    // c: 1.203973 × 1 / (1 + 1.74).
    [InlineData("\"schip schip\"", "c 0.439406")]

    // Only dijk begins so. d: 0.693147 / (1 + 0.66); c: 0.693147 / (1 + 1.74).
    [InlineData("d*", "d 0.417559, c 0.252973")]

    [InlineData("s*", "c 0.370667, b 0.343142")]

    // A word twice counts twice.
    [InlineData("haven haven", "a 0.820293, b 0.686284")]
    [InlineData("haven -brug", "b 0.343142")]
    [InlineData("+haven schip", "b 0.686284, a 0.410146")]
    [InlineData("+haven +schip", "b 0.686284")]
    [InlineData("HAVEN", "a 0.410146, b 0.343142")]
    [InlineData("-haven", "c 0.000000, d 0.000000")]
    [InlineData("id:b", "b 0.000000")]
    [InlineData("-id:b haven", "a 0.410146")]
    [InlineData("zee", "")]
    [InlineData("zee haven", "a 0.410146, b 0.343142")]
    [InlineData("+zee haven", "")]
    public void Scores_are_those_that_a_person_works_out(string query, string expected)
        => Assert.Equal(expected, string.Join(", ", Four.Search(query).Select(hit => string.Create(CultureInfo.InvariantCulture, $"{hit.Article.Id} {hit.Score:F6}"))));

    [Fact]
    public void The_parameters_can_be_chosen()
    {
        // Neither length nor repetition counts: idf alone.
        var hits = Four.Search("haven", new SearchOptions { K1 = 0, B = 0 });

        Assert.Equal(["a", "b"], hits.Select(hit => hit.Article.Id));
        Assert.All(hits, hit => Assert.Equal(0.693147, hit.Score, 6));
    }

    [Fact]
    public void Impossible_parameters_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { K1 = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { K1 = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { B = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { MaxPassages = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { PassageLength = 0 });
    }

    [Fact]
    public void Hits_of_the_same_score_stay_in_the_order_of_the_corpus()
    {
        var articles = Articles([.. Enumerable.Range(0, 3000).Select(i => ($"{i:D4}", "de haven"))]);

        var hits = articles.Search("haven");

        Assert.Equal(3000, hits.Count);
        Assert.Equal("2999", hits[2999].Article.Id);
        Assert.Equal(articles.Select(article => article.Id), hits.Select(hit => hit.Article.Id));
    }

    [Fact]
    public void Reading_further_gives_the_same_order()
    {
        var articles = Articles([.. Enumerable.Range(0, 1500).Select(i => ($"{i:D4}", "haven" + string.Concat(Enumerable.Repeat(" zee", i * 7919 % 1500 / 30))))]);
        var all = articles.Search("haven");
        var last = all[1499];

        Assert.Equal(articles.Search("haven").Select(hit => hit.Article.Id), all.Select(hit => hit.Article.Id));
        Assert.Equal(last.Article, all[1499].Article);
        Assert.Equal(all.Select(hit => hit.Score).OrderDescending(), all.Select(hit => hit.Score));
        Assert.Equal(all.Take(10).Select(hit => hit.Article), articles.Search("haven").Take(10).Select(hit => hit.Article));
    }

    [Fact]
    public void A_place_beyond_the_hits_is_refused()
    {
        var hits = Four.Search("haven");

        Assert.Contains("The search found 2 articles, so the index must be at least 0 and less than 2.", Assert.Throws<ArgumentOutOfRangeException>(() => hits[2]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => hits[-1]);
    }

    [Fact]
    public void The_logarithm_is_that_of_mathematics()
    {
        for (var x = 1.0; x < 1e10; x = x * 1.0371 + 1e-9)
            Assert.Equal(Math.Log(x), Bm25.Log(x), 2e-15 * Math.Max(1, Math.Log(x)));
    }

    [Fact]
    public void A_search_explains_itself()
        => Assert.Equal(
            """
            1 of 4 articles, ranked by BM25 (k1 = 1.2, b = 0.75); 4 articles of 2.5 tokens on average
              haven: in 2 articles, idf 0.6931, 2 times in the query
              +"haven brug": in 1 article, idf 1.2040
              -zee
              -id:x
            """,
            Four.Search("haven +\"haven brug\" haven -zee -id:x").Explain());

    [Fact]
    public void An_empty_corpus_has_no_hits() => Assert.Empty(Articles().Search("haven -zee"));

    [Fact]
    public void A_cancelled_search_stops()
        => Assert.Throws<OperationCanceledException>(() => Four.WithCancellation(new CancellationToken(canceled: true)).Search("haven brug"));

    [Theory]
    [InlineData(" w{0}")]
    [InlineData(" -w{0}")]
    [InlineData(" +w{0}")]
    [InlineData(" w{0}*")]
    [InlineData(" \"w{0} x\"")]
    public void Ten_thousand_words_are_no_trouble(string word)
    {
        var query = "haven" + string.Concat(Enumerable.Range(0, 10_000).Select(i => string.Format(CultureInfo.InvariantCulture, word, i)));

        Assert.Equal(word[1] == '+' ? 0 : 2, Four.Search(query).Count);
    }

    [Fact]
    public void A_query_of_a_megabyte_is_no_trouble()
    {
        Assert.Equal(2, Four.Search("haven " + new string('x', 1_000_000)).Count);
        Assert.Empty(Four.Search("haven-" + string.Concat(Enumerable.Repeat("x.", 50_000))));
    }

    internal static ArticleQuery<TestArticle, TestFields> Articles(params (string Id, string Text)[] articles)
        => TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented([.. articles.Select(article => TestCorpus.Article(article.Id, article.Text))])));
}
