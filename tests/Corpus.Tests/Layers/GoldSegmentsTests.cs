using Corpus.Segmentation;
using Corpus.Sources;

namespace Corpus.Tests;

/// <summary>What becomes of the tokens and sentences that come with an article.</summary>
public class GoldSegmentsTests
{
    private const string Content = "Ik zie 🙂 het.\n\nDaar.";

    [Fact]
    public void Gold_replaces_tokens_and_sentences_and_layers_say_so()
    {
        var article = Read(TestCorpus.Rich()[1]);
        Assert.Equal("tokens gold, sentences gold, quotations computed", article.Layers.ToString());
        Assert.Equal(["Ik", "zie 🙂", "het", ".", "Daar", "."], article.Tokens.Select(token => token.Text.ToString()));
        Assert.Equal([Content[..14], "Daar."], article.Sentences.Select(sentence => sentence.Text.ToString()));
    }

    [Fact]
    public void An_article_without_gold_has_computed_layers()
    {
        var article = Read(TestCorpus.Article("a", "Ik zie het."));
        Assert.Equal(new ArticleLayers(LayerOrigin.Computed, LayerOrigin.Computed, LayerOrigin.Computed), article.Layers);
        Assert.Equal(["Ik", "zie", "het", "."], article.Tokens.Select(token => token.ToString()));
    }

    // Of the multiword token 2-3 the words 2 and 3 are left out; the empty node 3.1 is too.
    [Fact]
    public void A_kind_is_seen_by_the_characters()
        => Assert.Equal([TokenKind.Word, TokenKind.Word, TokenKind.Word, TokenKind.Punctuation], Read(TestCorpus.Rich()[1]).Tokens.Take(4).Select(token => token.Kind));

    [Theory]
    [InlineData("...", TokenKind.Punctuation)]
    [InlineData("‘Ja", TokenKind.Word)]
    [InlineData("\u00A0", TokenKind.Other)]
    [InlineData("New York", TokenKind.Word)]
    public void A_kind_is_that_of_the_first_part_that_is_no_punctuation(string form, TokenKind kind)
    {
        var article = TestCorpus.Article("a", $"x{form}x", [], new GoldLayer([Sentence(Word(1, 1, form.Length))]));
        Assert.Equal(kind, Assert.Single(Read(article).Tokens).Kind);
    }

    [Fact]
    public void A_token_that_begins_before_the_end_of_the_last_is_left_out()
        => Assert.Equal(["Ik zie", "het"], TokensOf(Sentence(Word(1, 0, 6), Word(2, 3, 3), Word(3, 5, 4), Word(4, 10, 3), Word(5, 0, 2))));

    [Fact]
    public void A_token_over_two_paragraphs_or_between_them_is_left_out()
        => Assert.Equal(["Ik", "."], TokensOf(Sentence(Word(1, 0, 2), Word(2, 10, 10), Word(3, 14, 2), Word(4, 20, 1))));

    [Fact]
    public void A_token_without_characters_is_left_out()
        => Assert.Equal(["Ik"], TokensOf(Sentence(Word(1, 0, 0), Word(2, 0, 2), Word(3, 2, 0))));

    // Readers give none, and what writes treebanks refuses them; here they only must do no harm.
    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 1000)]
    [InlineData(1000, 1)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(3, -2)]
    [InlineData(8, 1)]
    [InlineData(7, 1)]
    public void A_token_that_is_none_of_the_text_is_left_out(int start, int length)
    {
        var article = TestCorpus.Article("a", Content, [], new GoldLayer([Sentence(Word(1, 0, 2), Word(2, start, length))]));
        Assert.Equal([new TokenSegment(0, 2, TokenKind.Word)], GoldSegments.Of(article, LanguageRules.Root)!.Tokens);
    }

    [Fact]
    public void A_sentence_of_which_no_token_is_left_is_none()
    {
        var article = TestCorpus.Article("a", Content, [], new GoldLayer([Sentence(Word(1, 0, 2)), Sentence(Word(1, 1, 1)), Sentence(), Sentence(Word(1, 16, 4))]));
        Assert.Equal(["Ik", "Daar"], Read(article).Sentences.Select(sentence => sentence.ToString()));
    }

    [Fact]
    public void Text_that_no_token_has_stays_outside_all_tokens()
        => Assert.Equal(["Ik", "Daar"], TokensOf(Sentence(Word(1, 0, 2), Word(2, 16, 4))));

    [Fact]
    public void Gold_of_which_nothing_fits_leaves_the_computed_layers()
    {
        var article = Read(TestCorpus.Article("a", "Daar.", [], new GoldLayer([Sentence(Word(1, 2, 0))])));
        Assert.Equal(LayerOrigin.Computed, article.Layers.Tokens);
        Assert.NotEmpty(article.Tokens);
    }

    private static IEnumerable<string> TokensOf(params GoldSentence[] sentences)
        => Read(TestCorpus.Article("a", Content, [], new GoldLayer(sentences))).Tokens.Select(token => token.ToString());

    private static GoldSentence Sentence(params GoldToken[] tokens) => new(new TextSpan(0, 1), [], tokens);

    private static GoldToken Word(int id, int start, int length)
        => new(GoldTokenKind.Word, id, 0, new TextSpan(start, length), "", null, null, null, null, 0, null, null, null);

    // What reads treebanks has no part in this.
    private static TestArticle Read(SourceArticle article)
    {
        var image = TestCorpus.Open(TestLayers.Image([TestCorpus.Article(article.Id, article.Text)], [EncodedLayers.Of(article, "nl")]));
        image.Verify();
        return TestCorpus.Articles(image)[0];
    }
}
