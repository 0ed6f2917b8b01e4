using Corpus.Sources;

namespace Corpus.Tests;

/// <summary>Fields in search queries, over the three articles of <see cref="TestCorpus.Rich"/>: brug, zin and leeg.</summary>
public class SearchFieldTests
{
    private static readonly ArticleQuery<TestArticle, TestFields> Rich = TestCorpus.Articles(TestCorpus.Open(TestCorpus.RichImage()));

    private static readonly ArticleQuery<TestArticle, TestFields> Dated = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(
        TestCorpus.Article("a", "haven", "2021-12-31"), TestCorpus.Article("b", "haven", "2022"), TestCorpus.Article("c", "haven", "2022-03"),
        TestCorpus.Article("d", "haven", "2022-03-15", title: "De Haven", language: "nl-BE"), TestCorpus.Article("e", "haven"))));

    // Of the card's three values articles have two.
    private static readonly Lazy<ArticleQuery<TestArticle, TestFields>> Closed = new(() =>
    {
        SourceArticle[] articles = [.. "abcdef".Select((id, i) => TestCorpus.Article($"{id}", "haven", [TestCorpus.Field("section", i < 3 ? "sport" : "binnenland")]))];
        var keys = SchemaInference.Infer([.. articles.Select(article => ArticleSummary.Of(article, "Nieuws"))], ReadingOptions.None);
        using var stream = new MemoryStream();
        TestCorpus.Write(
            stream, new Card([TestCorpus.List("vocabulary.section", "sport", "binnenland", "weer")], "", ReadingOptions.None, null, default), articles, article => EncodedLayers.Of(article, "nl"), keys);
        return TestCorpus.Articles(TestCorpus.Open(stream.ToArray()));
    });

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
    [InlineData("brug -sectoin:binnenland", 6, "The corpus Nieuws has no such field at position 6 of the query, 'sectoin:binnenland': did you mean 'section'? It also has 'id', 'name', 'title', 'headline', 'language', 'date', 'byline', 'pages' and 2 more; write \\: for a colon within a word.")]
    [InlineData(
        "20:30", 0,
        "The corpus Nieuws has no such field at position 0 of the query, '20:30': it has 'id', 'name', 'title', 'headline', 'language', 'date', 'byline', 'pages' and 3 more; write \\: for a colon within a word.")]
    public void An_unknown_field_is_refused_at_its_place(string query, int position, string message)
    {
        var exception = Assert.Throws<SearchSyntaxException>(() => Rich.Search(query));

        Assert.Equal((position, message), (exception.Position, exception.Message));
    }

    [Fact]
    public void A_query_of_fields_alone_gives_the_order_of_the_corpus_and_how_the_articles_begin()
    {
        var hits = Dated.Search("date:2022");

        Assert.All(hits, hit => Assert.Equal((0.0, "haven", 0, 0.0), (hit.Score, Assert.Single(hit.Passages).ToString(), hit.Passages[0].Marks.Count, hit.Passages[0].Score)));
        Assert.Equal("3 of 5 articles\n  date:2022", hits.Explain());
    }

    [Theory]
    [InlineData("section:Sport", "a b c")]
    [InlineData("section:weer", "")]
    [InlineData("-section:WEER", "a b c d e f")]
    [InlineData("section:sport \"\"", null, "Nothing stands between the quotes at position 14 of the query, '\"\"': write words there, or take the quotes away.")]
    [InlineData("section:spot", null, "'section' has no such value at position 8 of the query, 'spot': did you mean 'sport'? It also has 'binnenland', 'weer'.")]
    [InlineData("haven -Section:buitenland", null, "'Section' has no such value at position 15 of the query, 'buitenland': did you mean 'binnenland'? It also has 'sport', 'weer'.")]
    [InlineData("section:x", null, "'section' has no such value at position 8 of the query, 'x': it has 'binnenland', 'sport', 'weer'.")]
    [InlineData("section:\"sport weer\"", null, "'section' has no such value at position 8 of the query, '\"sport weer\"': it has 'binnenland', 'sport', 'weer'.")]
    public void A_value_that_a_closed_list_does_not_have_is_refused(string query, string? ids, string message = "")
    {
        if (ids is not null)
            Assert.Equal(ids, Ids(Closed.Value, query));
        else
            Assert.Equal(message, Assert.Throws<SearchSyntaxException>(() => Closed.Value.Search(query)).Message);
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
