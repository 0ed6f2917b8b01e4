using Corpus.Segmentation;

namespace Corpus.Tests;

public class TokenTests
{
    private static readonly TestArticle Article = TestLayers.Article("|+De |brug |🙂| is\n|open|. |+Om |20.30 |uur|.\n\n|+Daarna| dicht|.");

    [Fact]
    public void Tokens_are_slices_of_the_text()
        => Assert.Equal(["De", "brug", "🙂", "is", "open", ".", "Om", "20.30", "uur", ".", "Daarna", "dicht", "."], Article.Tokens.Select(token => token.Text.ToString()));

    [Fact]
    public void Start_and_length_count_UTF16_units_of_the_text()
        => Assert.All(Article.Tokens, token => Assert.Equal(Article.Text.ToString().Substring(token.Start, token.Length), token.Text.ToString()));

    [Fact]
    public void A_token_has_its_kind()
        => Assert.Equal((TokenKind.Word, TokenKind.Number, TokenKind.Punctuation), (Article.Tokens[0].Kind, Article.Tokens[7].Kind, Article.Tokens[9].Kind));

    [Fact]
    public void A_token_knows_its_article_and_its_place_in_it()
    {
        var token = Article.Sentences[1].Tokens[1];
        Assert.Equal(("20.30", 7, Article), (token.ToString(), token.Index, token.Article));
        Assert.Equal(token, Article.Tokens[7]);
    }

    [Fact]
    public void A_token_prints_on_one_line()
    {
        var article = TestLayers.Article(TestCorpus.Article("a", "New\nYork"), new TextStructure([new(0, 8, TokenKind.Word)], [0], []));
        Assert.Equal("New York", article.Tokens[0].ToString());
        Assert.Equal("New\nYork", article.Tokens[0].Text.ToString());
    }

    [Fact]
    public void The_same_token_is_equal_and_another_that_reads_the_same_is_not()
    {
        var (first, same, other) = (Article.Tokens[5], Article.Tokens[5], Article.Tokens[9]);
        Assert.True(first == same && !(first != same) && first.GetHashCode() == same.GetHashCode());
        Assert.False(first == other);
        Assert.Equal(first.Text, other.Text);
    }

    [Fact]
    public void Lists_are_equal_if_they_have_the_same_tokens()
    {
        Assert.Equal(Article.Sentences[0].Tokens, Article.Sentences[0].Tokens);
        Assert.NotEqual(Article.Sentences[0].Tokens, Article.Sentences[1].Tokens);
        Assert.Equal(Article.Tokens.GetHashCode(), Article.Tokens.GetHashCode());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void An_index_beyond_the_list_is_refused(int index)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Article.Sentences[1].Tokens[index]);
        Assert.Contains("The list has 4 tokens, so the index must be at least 0 and less than 4.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_values_are_empty()
    {
        var token = default(Token);
        Assert.Equal((0, 0, "", "", TokenKind.Blank), (token.Start, token.Length, token.Text.ToString(), token.ToString(), token.Kind));
        Assert.Equal(default, token);
        Assert.Empty(default(TokenList));
        Assert.Equal(default, default(TokenList));
    }

    [Fact]
    public void An_enumerator_starts_again()
    {
        var enumerator = Article.Sentences[1].Tokens.GetEnumerator();
        Assert.True(enumerator.MoveNext() && enumerator.MoveNext());
        enumerator.Reset();
        Assert.Equal(default, enumerator.Current);
        Assert.True(enumerator.MoveNext());
        Assert.Equal("Om", enumerator.Current.ToString());
        while (enumerator.MoveNext())
            Assert.Equal(1, enumerator.Current.Article.Sentences[1].Index);
        Assert.Equal(default, enumerator.Current);
    }

    [Fact]
    public void Going_through_tokens_sentences_and_quotations_allocates_nothing()
    {
        var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.RichImage()));
        var (first, second) = (articles["brug"], articles["zin"]);
        Assert.NotEqual(0, LengthOf(first) + LengthOf(second));

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = LengthOf(first) + LengthOf(second);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int LengthOf(TestArticle article)
    {
        var length = (int)article.Layers.Tokens;
        foreach (var token in article.Tokens)
            length += token.Length + token.Text.Length + (int)token.Kind + article.Tokens[token.Index].Start;
        foreach (var sentence in article.Sentences)
        {
            foreach (var token in sentence.Tokens)
                length += token.Index + sentence.Text.Utf8Length;
        }

        foreach (var quotation in article.Quotations)
            length += quotation.Content.Length + (quotation.Cue?.Length ?? 0) + (quotation.Mention?.Length ?? 0) + (quotation.Speaker?.Length ?? 0);
        foreach (var paragraph in article.Paragraphs)
            length += paragraph.Tokens.Count + paragraph.Sentences.Count;
        return length;
    }
}
