using Corpus.Segmentation;

namespace Corpus.Tests;

/// <summary>The ways from one layer of an article to another.</summary>
public class LayerNavigationTests
{
    // 0 «, 1 Nee, 2 ., 3 De, 4 “, 5 wip, 6 ”, 7 🙂, 8 blijft, 9 ., 10 », 11 zei, 12 zij, 13 . | 14 ‘, 15 Ja, 16 ’, 17 .
    private static readonly TestArticle Article = TestLayers.Article(
        "|+«|Nee|. |+De |“|wip|” |🙂| blijft|.|» |+zei |zij|.\n\n|+‘|Ja|’|.",
        TestLayers.Quotation(0, 11), TestLayers.Quotation(4, 3) with { Depth = 1 }, TestLayers.Quotation(14, 3));

    private static readonly (Token Token, Sentence Sentence, Paragraph Paragraph, Quotation Quotation) OfFirst
        = (Article.Tokens[0], Article.Sentences[0], Article.Paragraphs[0], Article.Quotations[0]);

    [Fact]
    public void Everything_ends_where_its_last_unit_has_been()
    {
        Assert.Equal("«Nee. De “wip” 🙂 blijft.» zei zij.\n\n‘Ja’.", Article.Text.ToString());
        Assert.Equal((1, 5, 35, 26), (OfFirst.Token.End, OfFirst.Sentence.End, OfFirst.Paragraph.End, OfFirst.Quotation.End));
        Assert.Equal(["🙂 ends at 17"], Article.Tokens.Where(token => token.Length == 2 && token.Index == 7).Select(token => $"{token} ends at {token.End}"));
        var cue = TestLayers.Article("|+‘|Ja|’| zei| zij|.", TestLayers.Quotation(0, 3) with { Cue = new(3, 1) }).Quotations[0].Cue;
        Assert.Equal((5, 8), (cue?.Start, cue?.End));
    }

    [Fact]
    public void A_token_knows_its_sentence_and_its_paragraph()
    {
        Assert.Equal([0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3], Article.Tokens.Select(token => token.Sentence.Index));
        Assert.All(Article.Tokens, token => Assert.Equal(Article.Paragraphs[token.Index < 14 ? 0 : 1], token.Paragraph));
    }

    [Fact]
    public void A_sentence_knows_its_paragraph_and_the_quotations_that_begin_in_it()
    {
        Assert.Equal(["‘Ja’."], Article.Sentences.Where(sentence => sentence.Paragraph == Article.Paragraphs[1]).Select(sentence => sentence.ToString()));
        Assert.Equal(["«Nee. De “wip” 🙂 blijft.»", "“wip”", "", "‘Ja’"], Article.Sentences.Select(sentence => string.Join('|', sentence.Quotations)));
    }

    [Fact]
    public void A_paragraph_has_the_quotations_that_begin_in_it()
        => Assert.Equal(["«Nee. De “wip” 🙂 blijft.»|“wip”", "‘Ja’"], Article.Paragraphs.Select(paragraph => string.Join('|', paragraph.Quotations)));

    [Fact]
    public void A_quotation_knows_the_sentences_that_it_touches_and_its_paragraph()
    {
        Assert.Equal([0, 1, 3], Article.Quotations.Select(quotation => quotation.Sentence.Index));
        Assert.Equal(["0,1", "1", "3"], Article.Quotations.Select(quotation => string.Join(',', quotation.Sentences.Select(sentence => sentence.Index))));
        Assert.Equal([0, 0, 37], Article.Quotations.Select(quotation => quotation.Paragraph.Start));
    }

    [Fact]
    public void A_quotation_knows_the_one_that_it_is_nested_in()
        => Assert.Equal([null, Article.Quotations[0], null], Article.Quotations.Select(quotation => quotation.Outer));

    [Fact]
    public void The_outer_quotation_is_the_innermost_of_those_around_it_and_none_beside_it()
    {
        // 0 ( 1 ( 2 ( 3 ) ) 4 ( 5 ) ), of one token more each.
        var spans = new (int First, int Count, int Depth)[] { (0, 12, 0), (1, 6, 1), (2, 4, 2), (3, 2, 3), (7, 4, 1), (8, 2, 2), (12, 2, 0) };
        var quotations = spans.Select(span => TestLayers.Quotation(span.First, span.Count) with { Depth = span.Depth });
        var text = string.Join(' ', Enumerable.Repeat("a", 14));
        var article = TestLayers.Article(TestCorpus.Article("a", text), new TextStructure(TestLayers.Characters(text), [0], [.. quotations]));
        Assert.Equal([null, 0, 1, 2, 0, 4, null], article.Quotations.Select(quotation => IndexOf(article, quotation.Outer)));
    }

    [Fact]
    public void Deeper_than_can_be_written_the_outer_quotation_is_still_found()
    {
        var text = string.Join(' ', Enumerable.Repeat("a", 700));
        var quotations = Enumerable.Range(0, 300).Select(depth => TestLayers.Quotation(depth, 700 - 2 * depth) with { Depth = depth });
        var article = TestLayers.Article(TestCorpus.Article("a", text), new TextStructure(TestLayers.Characters(text), [0], [.. quotations]));
        Assert.Equal(article.Quotations[298], article.Quotations[299].Outer);
    }

    [Fact]
    public void A_gold_sentence_over_two_paragraphs_is_in_the_first_and_its_tokens_in_both()
    {
        var article = TestLayers.Article("|+Een| «|kop\n\n|en|»| meer|.", TestLayers.Quotation(1, 4));
        Assert.Equal(article.Paragraphs[0], article.Sentences[0].Paragraph);
        Assert.Equal(["Een", "«", "kop"], article.Tokens.Where(token => token.Paragraph == article.Paragraphs[0]).Select(token => token.ToString()));
        Assert.Equal([1, 0], article.Paragraphs.Select(paragraph => paragraph.Quotations.Count));
    }

    [Theory]
    [InlineData(0, "«", 0)]
    [InlineData(1, "Nee", 0)]
    [InlineData(3, "Nee", 0)]
    [InlineData(4, ".", 0)]
    [InlineData(5, null, null)]
    [InlineData(6, "De", 1)]
    [InlineData(8, null, 1)]
    [InlineData(15, "🙂", 1)]
    [InlineData(16, "🙂", 1)]
    [InlineData(34, ".", 2)]
    [InlineData(35, null, null)]
    [InlineData(36, null, null)]
    [InlineData(37, "‘", 3)]
    [InlineData(41, ".", 3)]
    public void A_place_has_its_token_and_its_sentence(int position, string? token, int? sentence)
        => Assert.Equal((token, sentence), (Article.TokenAt(position)?.ToString(), Article.SentenceAt(position)?.Index));

    [Theory]
    [InlineData(-1)]
    [InlineData(42)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_place_outside_the_text_is_refused(int position)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Article.TokenAt(position));
        Assert.Contains("The text has 42 UTF-16 units, so the position must be at least 0 and less than 42.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Article.SentenceAt(position));
    }

    [Fact]
    public void Text_that_no_token_has_is_in_none_even_where_a_sentence_is()
    {
        // "b" and "d" are in no token; "b" is between two of one sentence.
        var article = TestLayers.Article(TestCorpus.Article("a", "a b c d"), new TextStructure([new(0, 1, TokenKind.Word), new(4, 1, TokenKind.Word)], [0], []));
        Assert.Equal(["a", null, null, null, "c", null, null], Enumerable.Range(0, 7).Select(at => article.TokenAt(at)?.ToString()));
        Assert.Equal([true, true, true, true, true, false, false], Enumerable.Range(0, 7).Select(at => article.SentenceAt(at) is not null));
    }

    [Fact]
    public void Without_layers_no_place_has_a_token()
        => Assert.Equal((null, null), TestCorpus.Articles(TestCorpus.Article("a", "Ja."))[0] is var article ? (article.TokenAt(0), article.SentenceAt(0)) : default);

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(200)]
    public void In_a_long_text_every_place_has_what_a_search_from_its_beginning_finds(int sentences)
    {
        var text = string.Join("\n\n", Enumerable.Range(0, sentences).Select(i => $"Zin  é{i} 🙂."));
        var article = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", text))))[0];
        for (var at = 0; at < text.Length; at++)
        {
            Assert.Equal(article.Tokens.Where(token => token.Start <= at && at < token.End).Select(token => (Token?)token).SingleOrDefault(), article.TokenAt(at));
            Assert.Equal(article.Sentences.Where(sentence => sentence.Start <= at && at < sentence.End).Select(sentence => (Sentence?)sentence).SingleOrDefault(), article.SentenceAt(at));
        }

        Assert.All(article.Tokens, token => Assert.Contains(token, token.Sentence.Tokens));
        Assert.All(article.Tokens, token => Assert.Contains(token, token.Paragraph.Tokens));
    }

    [Fact]
    public void A_token_in_no_paragraph_is_damage_that_verification_finds()
    {
        var article = TestCorpus.Article("a", "Ja.\n\nNee.");
        var structure = new TextStructure([new(0, 2, TokenKind.Word), new(3, 1, TokenKind.Other)], [0], []);
        var image = TestCorpus.Open(TestLayers.Image([article], [TestLayers.Encode(article, structure)]));
        Assert.Contains("the tokens of its paragraphs", Assert.Throws<CorpusImageException>(image.Verify).Message, StringComparison.Ordinal);
        var token = TestCorpus.Articles(image)[0].Tokens[1];
        Assert.Contains("the token of article 0 at 3 is in no paragraph", Assert.Throws<CorpusImageException>(() => token.Paragraph).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_values_lead_to_default_values()
    {
        Assert.Equal((default, default, 0), (default(Token).Sentence, default(Token).Paragraph, default(Token).End));
        Assert.Equal((default, default), (default(Sentence).Paragraph, default(Sentence).Quotations));
        Assert.Equal(default, default(Paragraph).Quotations);
        Assert.Equal((default, default, default, null), (default(Quotation).Sentence, default(Quotation).Sentences, default(Quotation).Paragraph, default(Quotation).Outer));
    }

    [Fact]
    public void Going_from_layer_to_layer_allocates_nothing()
    {
        var article = Article;
        Assert.NotEqual(0, SumOf(article));

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = SumOf(article);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int SumOf(TestArticle article)
    {
        var sum = 0;
        for (var at = 0; at < article.Text.Length; at++)
            sum += (article.TokenAt(at)?.End ?? 0) + (article.SentenceAt(at)?.End ?? 0);
        foreach (var token in article.Tokens[1..])
            sum += token.Sentence.Quotations.Count + token.Paragraph.Quotations.Count;
        foreach (var quotation in article.Quotations[..^1])
            sum += quotation.Sentence.Paragraph.End + quotation.Sentences.Count + quotation.Paragraph.End + (quotation.Outer?.End ?? 0);
        return sum;
    }

    private static int? IndexOf(TestArticle article, Quotation? quotation)
        => quotation is null ? null : Enumerable.Range(0, article.Quotations.Count).First(i => article.Quotations[i] == quotation);
}
