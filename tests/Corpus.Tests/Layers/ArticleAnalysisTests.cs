using Corpus.Segmentation;

namespace Corpus.Tests;

public class ArticleAnalysisTests
{
    [Theory]
    [InlineData("nl-BE", "en", "nl-BE", false)]
    [InlineData("und", "en", "und", false)]
    [InlineData(null, "en", "en", false)]
    public void The_language_is_that_of_the_article_or_that_of_the_corpus(string? own, string? corpus, string expected, bool isDetected)
    {
        var analysis = ArticleAnalysis.Of(TestCorpus.Article("a", "De brug is open.", language: own), corpus);
        Assert.Equal((expected, isDetected), (analysis.Language, analysis.IsLanguageDetected));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("und")]
    public void A_language_that_nobody_gives_is_detected(string? corpus)
    {
        const string Content = "De brug is open en de haven is dicht, zei de burgemeester van de stad.";
        var analysis = ArticleAnalysis.Of(TestCorpus.Article("a", Content), corpus);
        Assert.Equal((LanguageDetector.Detect(Content), true), (analysis.Language, analysis.IsLanguageDetected));
    }

    [Fact]
    public void A_detected_language_stands_in_the_image()
    {
        // Rich has one of which it was detected: of the other ones the language is that of the corpus.
        var image = TestCorpus.Open(TestCorpus.RichImage());
        var articles = TestCorpus.Articles(image);
        Assert.Equal([("nl", false), ("de", true), ("nl", false)], articles.Select((article, i) => (article.Language, image.Layers.HasDetectedLanguage(i))));
    }

    // No image takes such a text, which is found out when it is written; until then it must do no harm.
    [Theory]
    [InlineData("\uD83D")]
    [InlineData("De \uDE42 brug \uD83D")]
    [InlineData("a\uD83D\uD83D\uDE42b")]
    public void A_text_with_half_of_a_surrogate_pair_is_encoded_like_any(string text)
        => Assert.NotEmpty(EncodedLayers.Of(TestCorpus.Article("a", text), null).Tokens);

    [Fact]
    public void The_image_says_which_segmenters_made_it()
    {
        Assert.Equal(SegmenterVersion.Current, TestCorpus.Open(TestCorpus.RichImage()).SegmenterVersion);
        Assert.Equal(SegmenterVersion.Current, TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Three())).SegmenterVersion);
        Assert.Equal(0, TestCorpus.Open(TestCorpus.RichImage(hasLayers: false)).SegmenterVersion);
        Assert.Equal("", TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Three())).Card.Text);
    }

    [Fact]
    public void Articles_that_were_not_segmented_may_stand_among_others()
    {
        var (first, second) = (TestCorpus.Article("a", "De brug."), TestCorpus.Article("b", "De haven."));
        var image = TestCorpus.Open(TestLayers.Image([first, second], [null, TestLayers.OfCharacters(second)]));
        image.Verify();
        var articles = TestCorpus.Articles(image);
        Assert.Equal("tokens none, sentences none, quotations none", articles[0].Layers.ToString());
        Assert.Equal([0, 8], articles.Select(article => article.Tokens.Count));
    }
}
