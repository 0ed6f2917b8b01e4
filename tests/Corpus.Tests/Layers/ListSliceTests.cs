namespace Corpus.Tests;

public class ListSliceTests
{
    private static readonly TestArticle Article = TestLayers.Article(
        "|+A |b |c|. |+D |‘|e|’|.\n\n|+“|F|”|.\n\n|+G|.", TestLayers.Quotation(5, 3), TestLayers.Quotation(9, 3));

    [Fact]
    public void A_range_of_tokens_is_a_list_of_them()
    {
        Assert.Equal(["b", "c", "."], Article.Tokens[1..4].Select(token => token.ToString()));
        Assert.Equal(["‘", "e", "’"], Article.Sentences[1].Tokens[1..^1].Select(token => token.ToString()));
        Assert.Equal(["e"], Article.Sentences[1].Tokens[1..^1][1..2].Select(token => token.ToString()));
        Assert.Equal((5, "G"), (Article.Sentences[1].Tokens[1..][0].Index, Article.Tokens[^2].ToString()));
    }

    [Fact]
    public void A_range_of_sentences_quotations_or_paragraphs_is_a_list_of_them()
    {
        Assert.Equal(["D ‘e’.", "“F”."], Article.Sentences[1..3].Select(sentence => sentence.ToString()));
        Assert.Equal(["“F”"], Article.Quotations[1..].Select(quotation => quotation.ToString()));
        Assert.Equal(["“F”.", "G."], Article.Paragraphs[1..].Select(paragraph => paragraph.ToString()));
    }

    [Fact]
    public void A_range_of_a_treebank_is_a_list_of_it()
    {
        var treebank = TestCorpus.Articles(TestCorpus.Open(TestCorpus.RichImage()))["zin"].Treebank;
        Assert.Equal(["Daar."], treebank[1..].Select(sentence => sentence.Text.ToString()));
        Assert.Equal(["2-3", "2", "3"], treebank[0].Nodes[1..4].Select(node => node.Id));
    }

    [Fact]
    public void Parts_are_equal_if_they_have_the_same()
    {
        Assert.True(Article.Tokens[4..9] == Article.Sentences[1].Tokens && Article.Tokens[4..8] != Article.Sentences[1].Tokens);
        Assert.True(Article.Paragraphs[..] == Article.Paragraphs && Article.Paragraphs[1..] != Article.Paragraphs[..2]);
        Assert.Equal(Article.Paragraphs[1..].GetHashCode(), Article.Paragraphs[1..3].GetHashCode());
        var treebank = TestCorpus.Articles(TestCorpus.Open(TestCorpus.RichImage()))["zin"].Treebank;
        Assert.True(treebank[..] == treebank && treebank[1..] != treebank[..1]);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    [InlineData(0, -1)]
    [InlineData(1, int.MaxValue)]
    public void A_part_beyond_the_list_is_refused(int start, int length)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Article.Sentences[3].Tokens.Slice(start, length));
        Assert.Throws<ArgumentOutOfRangeException>(() => Article.Sentences[..2].Slice(start, length));
        Assert.Throws<ArgumentOutOfRangeException>(() => Article.Quotations.Slice(start, length));
        Assert.Throws<ArgumentOutOfRangeException>(() => Article.Paragraphs[1..].Slice(start, length));
    }

    [Fact]
    public void A_part_of_nothing_is_nothing()
    {
        Assert.Equal((default, default, default, default), (default(TokenList)[..], default(SentenceList)[..], default(QuotationList)[..], default(ParagraphList)[..]));
        Assert.Empty(Article.Tokens[15..]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(TokenList).Slice(0, 1));
    }

    [Fact]
    public void Beyond_a_part_is_no_item_of_the_list()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Article.Paragraphs[..1][1]);
}
