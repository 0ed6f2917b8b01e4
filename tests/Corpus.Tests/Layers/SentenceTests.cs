using Corpus.Segmentation;

namespace Corpus.Tests;

public class SentenceTests
{
    private static readonly TestArticle Article = TestLayers.Article("|+De |brug |is\n|open|. |+Om |20.30 |uur|.\n\n|+Daarna| dicht|.");

    [Fact]
    public void A_sentence_is_the_text_from_its_first_token_to_its_last()
        => Assert.Equal([(0, 16, "De brug is\nopen."), (17, 13, "Om 20.30 uur."), (32, 13, "Daarna dicht.")], Article.Sentences.Select(s => (s.Start, s.Length, s.Text.ToString())));

    [Fact]
    public void A_sentence_prints_on_one_line()
        => Assert.Equal("De brug is open.", Article.Sentences[0].ToString());

    [Fact]
    public void A_sentence_has_its_tokens()
        => Assert.Equal(["Om", "20.30", "uur", "."], Article.Sentences[1].Tokens.Select(token => token.ToString()));

    [Fact]
    public void A_sentence_knows_its_article_and_its_place_in_it()
        => Assert.All(Article.Sentences, sentence => Assert.Equal((Article, sentence), (sentence.Article, Article.Sentences[sentence.Index])));

    [Fact]
    public void A_paragraph_has_its_sentences_and_tokens()
    {
        Assert.Equal(["De brug is open.", "Om 20.30 uur."], Article.Paragraphs[0].Sentences.Select(sentence => sentence.ToString()));
        Assert.Equal(["Daarna dicht."], Article.Paragraphs[1].Sentences.Select(sentence => sentence.ToString()));
        Assert.Equal(["Daarna", "dicht", "."], Article.Paragraphs[1].Tokens.Select(token => token.ToString()));
        Assert.Equal(2, Article.Paragraphs[1].Sentences[0].Index);
    }

    [Fact]
    public void A_sentence_over_two_paragraphs_is_one_of_the_first()
    {
        var article = TestLayers.Article("|+Een| kop\n\n|en| meer|.");
        Assert.Equal([1, 0], article.Paragraphs.Select(paragraph => paragraph.Sentences.Count));
        Assert.Equal([2, 3], article.Paragraphs.Select(paragraph => paragraph.Tokens.Count));
    }

    [Fact]
    public void The_same_sentence_is_equal_and_another_that_reads_the_same_is_not()
    {
        var sentences = TestLayers.Article("|+Ja|. |+Ja|.").Sentences;
        Assert.True(sentences[0] == sentences[0] && sentences[0] != sentences[1]);
        Assert.Equal(sentences[0].GetHashCode(), sentences[0].GetHashCode());
        Assert.Equal(sentences[0].Text, sentences[1].Text);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_index_beyond_the_sentences_is_refused(int index)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Article.Sentences[index]);

    [Fact]
    public void Default_values_are_empty()
    {
        var sentence = default(Sentence);
        Assert.Equal((0, 0, "", "", 0), (sentence.Start, sentence.Length, sentence.Text.ToString(), sentence.ToString(), sentence.Tokens.Count));
        Assert.Equal(default, sentence);
        Assert.Empty(default(SentenceList));
        Assert.Empty(default(Paragraph).Sentences);
        Assert.Empty(default(Paragraph).Tokens);
    }

    [Fact]
    public void An_article_without_text_has_none()
    {
        var article = TestLayers.Article(TestCorpus.Article("a", ""), TextStructure.Empty);
        Assert.Empty(article.Sentences);
        Assert.Empty(article.Tokens);
        Assert.Empty(article.Quotations);
        Assert.Equal("tokens computed, sentences computed, quotations computed", article.Layers.ToString());
    }
}
