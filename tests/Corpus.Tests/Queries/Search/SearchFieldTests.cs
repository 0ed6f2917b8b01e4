namespace Corpus.Tests;

/// <summary>Fields in search queries, over the three articles of <see cref="TestCorpus.Rich"/>: brug, zin and leeg.</summary>
public class SearchFieldTests
{
    private static readonly ArticleQuery<TestArticle, TestFields> Rich = TestCorpus.Articles(TestCorpus.Open(TestCorpus.RichImage()));

    private static readonly ArticleQuery<TestArticle, TestFields> Dated = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(
        TestCorpus.Article("a", "haven", "2021-12-31"), TestCorpus.Article("b", "haven", "2022"), TestCorpus.Article("c", "haven", "2022-03"),
        TestCorpus.Article("d", "haven", "2022-03-15", title: "De Haven", language: "nl-BE"), TestCorpus.Article("e", "haven"))));

    [Theory]
    [InlineData("section:binnenland", "brug zin")]
    [InlineData("Section:Binnenland", "brug zin")]
    [InlineData("section:binnen", "")]
    [InlineData("-section:binnenland", "leeg")]
    [InlineData("+section:binnenland pages:12", "brug")]
    [InlineData("tags:verkeer", "brug")]
    [InlineData("tags:brug tags:verkeer", "brug")]
    [InlineData("pages:12", "brug")]
    [InlineData("pages:12.0", "brug")]
    [InlineData("pages:1.2e1", "brug")]
    [InlineData("pages:13", "")]
    [InlineData("pages:1..12", "brug")]
    [InlineData("pages:12..", "brug")]
    [InlineData("pages:..11.5", "")]
    [InlineData("-pages:12..12", "zin leeg")]
    [InlineData("byline:\"ada de boer\"", "zin")]
    [InlineData("source.url:https://example.org/é", "zin")]
    [InlineData("id:leeg", "leeg")]
    [InlineData("name:brug", "brug")]
    [InlineData("language:de", "zin")]
    public void A_field_finds_these_articles(string query, string ids) => Assert.Equal(ids, Ids(Rich, query));

    [Theory]
    [InlineData("date:2022", "b c d")]
    [InlineData("date:2022-03", "c d")]
    [InlineData("date:2022-03-15", "d")]
    [InlineData("date:2021..2022-03", "a c d")]
    [InlineData("date:2021/2022-03", "a c d")]
    [InlineData("date:2022-02..", "c d")]
    [InlineData("date:..2021", "a")]
    [InlineData("DATE:2021", "a")]
    [InlineData("-date:2022", "a e")]
    [InlineData("title:\"de haven\"", "d")]
    [InlineData("title:haven", "")]
    [InlineData("headline:a", "a")]
    [InlineData("language:nl-be", "d")]
    [InlineData("language:nl", "a b c e")]
    [InlineData("haven date:2022 -language:nl-BE", "b c")]
    public void Fields_of_every_article_find_these(string query, string ids) => Assert.Equal(ids, Ids(Dated, query));

    [Theory]
    [InlineData("brug -sectoin:binnenland", 6, "The corpus Nieuws has no such field at position 6 of the query, 'sectoin:binnenland': did you mean 'section'? Write \\: for a colon within a word.")]
    [InlineData(
        "20:30", 0,
        "The corpus Nieuws has no such field at position 0 of the query, '20:30': it has 'id', 'name', 'title', 'headline', 'language', 'date', 'byline', 'pages' and 3 more; write \\: for a colon within a word.")]
    public void An_unknown_field_is_refused_at_its_place(string query, int position, string message)
    {
        var exception = Assert.Throws<SearchSyntaxException>(() => Rich.Search(query));

        Assert.Equal((position, message), (exception.Position, exception.Message));
    }

    [Fact]
    public void A_query_of_fields_alone_gives_the_order_of_the_corpus_and_no_passages()
    {
        var hits = Dated.Search("date:2022");

        Assert.All(hits, hit => Assert.Equal((0.0, 0), (hit.Score, hit.Passages.Count)));
        Assert.Equal("3 of 5 articles\n  date:2022", hits.Explain());
    }

    [Theory]
    [InlineData("brug pages:>5", 11, "This is no number at position 11 of the query, '>5': 'pages' has numbers; write one, as in pages:5, or a range, as in pages:1..5, pages:5.. or pages:..5.")]
    [InlineData("pages:012", 6, "This is no number at position 6 of the query, '012': 'pages' has numbers; write one, as in pages:5, or a range, as in pages:1..5, pages:5.. or pages:..5.")]
    public void A_value_that_a_field_of_numbers_cannot_have_is_refused(string query, int position, string message)
    {
        var exception = Assert.Throws<SearchSyntaxException>(() => Rich.Search(query));

        Assert.Equal((position, message), (exception.Position, exception.Message));
    }

    private static string Ids(ArticleQuery<TestArticle, TestFields> articles, string query) => string.Join(' ', articles.Search(query).Select(hit => hit.Article.Id));
}
