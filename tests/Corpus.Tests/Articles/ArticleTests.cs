namespace Corpus.Tests;

public class ArticleTests
{
    private static readonly CorpusImage Image = TestCorpus.Open(TestCorpus.Image(TestCorpus.Three()));

    private static TestArticle Brug => TestCorpus.Articles(Image)["2019/brug"];

    [Fact]
    public void An_article_prints_its_id_and_headline()
        => Assert.Equal("2020/café: File bij café", TestCorpus.Articles(Image)["2020/café"].ToString());

    [Fact]
    public void An_article_says_where_it_comes_from()
        => Assert.Equal("2020/café.txt:7", TestCorpus.Articles(Image)["2020/café"].Source.ToString());

    [Fact]
    public void A_date_that_is_not_known_is_default()
        => Assert.Equal(default, TestCorpus.Articles(Image)["leeg"].Date);

    [Fact]
    public void An_article_that_names_no_language_has_that_of_the_corpus()
        => Assert.Equal(("nl", "nl-BE"), (Brug.Language, TestCorpus.Articles(Image)["2020/café"].Language));

    [Fact]
    public void Two_objects_for_one_article_are_equal()
    {
        var (first, second) = (Brug, Brug);
        Assert.NotSame(first, second);
        Assert.True(first == second && !(first != second) && first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Different_articles_are_not_equal()
    {
        var articles = TestCorpus.Articles(Image);
        Assert.True(articles[0] != articles[1]);
        Assert.False(articles[0].Equals(null));
        Assert.False(articles[0] == null);
    }

    [Fact]
    public void The_same_place_in_another_image_is_another_article()
        => Assert.NotEqual(Brug, TestCorpus.Articles(TestCorpus.Three())["2019/brug"]);

    [Fact]
    public void Strings_are_decoded_once()
    {
        var article = Brug;
        Assert.Same(article.Headline, article.Headline);
        Assert.Same(article.Id, article.Id);
    }

    [Fact]
    public void Articles_in_the_language_of_the_corpus_share_one_string()
    {
        var articles = TestCorpus.Articles(TestCorpus.Article("a", ""), TestCorpus.Article("b", "", language: "nl"));
        Assert.Same(articles["a"].Language, articles["b"].Language);
    }

    [Fact]
    public void An_article_needs_a_handle_of_a_corpus()
        => Assert.Throws<ArgumentException>(() => new TestArticle(default));

    [Fact]
    public void A_default_source_is_empty()
        => Assert.Equal(("", 0, ":0"), (default(ArticleSource).Path, default(ArticleSource).Line, default(ArticleSource).ToString()));
}
