namespace Corpus.Tests;

/// <summary>What words of a query find in real text.</summary>
public class SearchWordsTests
{
    private static readonly ArticleQuery<TestArticle, TestFields> Articles = SearchRankingTests.Articles(
        ("haven", "De haven van Zandrecht is dicht. ‘Dat kost auto’s tijd’, zegt de burgemeester.\n\nDe nieuwe\nbrug opent in mei."),
        ("brug", "Zuid-Holland bouwt een brug.\n\nNieuwe haven, oude foto's van de NAVO-top; ÉÉN café."),
        ("net", "Een programma in C# met .NET, en @kees op https://example.org/a."));

    [Theory]
    [InlineData("haven", "brug haven")]
    [InlineData("Haven,", "brug haven")]
    [InlineData("(haven)", "brug haven")]
    [InlineData("‘haven’?", "brug haven")]
    [InlineData("\"haven,\"", "brug")]
    [InlineData("\"de haven van\"", "haven")]
    [InlineData("“de haven van”", "haven")]
    [InlineData("\"nieuwe brug\"", "haven")]
    [InlineData("\"dicht . ‘ dat\"", "haven")]
    [InlineData("\"burgemeester . de\"", "")]
    [InlineData("\"brug . nieuwe\"", "")]
    [InlineData("auto's", "haven")]
    [InlineData("auto’s", "haven")]
    [InlineData("foto’s", "brug")]
    [InlineData("holland", "")]
    [InlineData("zuid-holland", "brug")]
    [InlineData("Zuid*", "brug")]
    [InlineData("\"oude foto's\"", "brug")]
    [InlineData("één", "brug")]
    [InlineData("e\u0301e\u0301n CAFE\u0301", "brug")]
    [InlineData("caf*", "brug")]
    [InlineData("C#", "net")]
    [InlineData("@kees", "net")]
    [InlineData("https\\://example.org/a", "net")]
    [InlineData("\".\"", "brug haven net")]
    [InlineData(".", "brug haven net")]
    [InlineData("zand* -burgemeester", "")]
    [InlineData("zand* -file", "haven")]
    [InlineData("\uD83D", "")]
    public void A_query_finds_these_articles(string query, string ids)
        => Assert.Equal(ids, string.Join(' ', Articles.Search(query).Select(hit => hit.Article.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void Words_are_cut_as_each_language_of_the_corpus_cuts_them()
    {
        var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(
            TestCorpus.Article("nl", "De auto's staan stil."), TestCorpus.Article("en", "The car's brakes don't work.", language: "en"))));

        Assert.Equal(["nl"], articles.Search("auto’s").Select(hit => hit.Article.Id));
        Assert.Equal(["en"], articles.Search("car’s").Select(hit => hit.Article.Id));
        Assert.Equal(["en"], articles.Search("don't").Select(hit => hit.Article.Id));
    }

    [Fact]
    public void Images_without_tokens_have_to_be_compiled_again()
    {
        var exception = Assert.Throws<CorpusImageException>(() => TestCorpus.Articles(TestCorpus.Three()).Search("brug"));

        Assert.Equal("The corpus image of Nieuws has no tokens to search: it was built by an earlier version. Compile it again.", exception.Message);
    }
}
