namespace Corpus.Tests;

public class ArticleQueryTests
{
    private static readonly ArticleQuery<TestArticle, TestFields> Articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Three())));

    [Fact]
    public void Articles_come_in_the_order_of_the_corpus()
        => Assert.Equal(["2019/brug", "2020/café", "leeg"], Articles.Select(a => a.Id));

    [Fact]
    public void Plain_LINQ_works()
    {
        var hits = from a in Articles
                   where a.Date.Year >= 2019 && a.Text.ContainsWord("pontje")
                   orderby a.Date
                   select (a.Id, a.Paragraphs.Count);
        Assert.Equal([("2019/brug", 2)], hits);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void An_index_beyond_the_articles_is_refused(int index)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Articles[index]);
        Assert.Contains("The corpus has 3 articles, so the index must be at least 0 and less than 3.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryGet_finds_an_article_by_its_exact_id()
    {
        Assert.True(Articles.TryGetValue("2020/café", out var article));
        Assert.Equal(Articles[1], article);
    }

    [Theory]
    [InlineData("")]
    [InlineData("brug")]
    [InlineData("2019/Brug")]
    [InlineData("2019/brug\0")]
    [InlineData("2020/cafe\u0301")]
    public void TryGet_finds_nothing_under_any_other_id(string id)
    {
        Assert.False(Articles.TryGetValue(id, out var article));
        Assert.Null(article);
    }

    [Fact]
    public void TryGet_finds_nothing_under_half_of_a_surrogate_pair()
        => Assert.False(TestCorpus.Articles(TestCorpus.Article("\uFFFD", "")).TryGetValue("\uD83D", out _));

    [Fact]
    public void TryGet_finds_nothing_under_an_id_longer_than_all_strings()
        => Assert.False(Articles.TryGetValue(new string('é', 5_000), out _));

    [Theory]
    [InlineData("2019/Brug", "2019/brug")]
    [InlineData("brug", "2019/brug")]
    [InlineData("2019/burg", "2019/brug")]
    [InlineData("legg", "leeg")]
    public void An_unknown_id_is_named_with_the_nearest(string id, string nearest)
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Articles[id]);
        Assert.Equal($"The corpus Nieuws has no article with the id '{id}'. Did you mean '{nearest}'?", exception.Message);
    }

    [Theory]
    [InlineData("nergens")]
    [InlineData("")]
    [InlineData("x")]
    public void An_id_that_is_near_to_none_is_named_alone(string id)
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Articles[id]);
        Assert.Equal($"The corpus Nieuws has no article with the id '{id}'.", exception.Message);
    }

    [Fact]
    public void A_short_id_is_not_near_to_one_that_shares_no_letter_with_it()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => TestCorpus.Articles(TestCorpus.Article("ab", ""))["x"]);
        Assert.DoesNotContain("Did you mean", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Going_through_articles_allocates_only_them()
    {
        foreach (var article in Articles)
            Assert.NotNull(article);

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Articles[0];
        var one = GC.GetAllocatedBytesForCurrentThread() - before;

        before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var article in Articles)
            _ = article;
        Assert.Equal(3 * one, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void An_enumerator_can_start_again()
    {
        using var enumerator = Articles.GetEnumerator();
        Assert.True(enumerator.MoveNext());
        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal("2019/brug", enumerator.Current.Id);
    }
}
