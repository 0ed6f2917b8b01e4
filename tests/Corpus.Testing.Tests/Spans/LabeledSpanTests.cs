using Kranten;

namespace Corpus.Testing.Tests;

/// <summary>Parts of articles, given where spans are asked for; that these lines compile is half of it.</summary>
public class LabeledSpanTests
{
    private static HavenpostArticle Harbour => Havenpost.Articles[0];

    [Fact]
    public void Parts_of_an_article_convert_to_their_places()
    {
        var article = Krant.Articles["2019/oefening-hoogwater"];
        var (sentence, token, paragraph, span) = (article.Sentences[1], article.Tokens[2], article.Paragraphs[0], article.Span("‘Hoogwater’"));

        Assert.Equal(new LabeledSpan(sentence.Start, sentence.Length), sentence);
        Assert.Equal(new LabeledSpan(token.Start, token.Length), token);
        Assert.Equal(new LabeledSpan(paragraph.Start, paragraph.Length), paragraph);
        Assert.Equal(new LabeledSpan(span.Start, 11), span);
        Assert.Equal((LabeledSpan)span, Perturbation.Quotes(QuoteStyle.Guillemets).Apply(article, seed: 1).Map.ToChanged(span));
    }

    [Theory]
    [InlineData(QuotationKind.Speech, "speech")]
    [InlineData(QuotationKind.HalfQuote, "half")]
    [InlineData(QuotationKind.Title, "title")]
    [InlineData(QuotationKind.ScareQuote, "scare")]
    public void A_quotation_has_its_kind_as_gold_calls_it(QuotationKind kind, string label)
    {
        var quotation = Havenpost.Articles.SelectMany(article => article.Quotations).First(quotation => quotation.Kind == kind);

        Assert.Equal(new LabeledSpan(quotation.Start, quotation.Length, label), quotation);
    }

    [Fact]
    public void The_layers_of_a_corpus_can_be_scored_as_they_are()
    {
        var tokens = Proefbank.Articles[0];

        Assert.Equal(1.0, Score.Tokens(tokens, tokens.Tokens).F1);
        Assert.Equal(1.0, Score.Tokens(Proefbank.Articles, article => article.Tokens).F1);
        Assert.Equal(1.0, Score.Sentences(tokens, tokens.Sentences).F1);
        Assert.Equal(1.0, Score.Sentences(Proefbank.Articles, article => article.Sentences).F1);
        Assert.Equal(Harbour.Quotations.Count, Score.Quotations(Harbour, Harbour.Quotations).Counts.Found);
        Assert.Equal(1.0, Score.Quotations(Havenpost.Articles, article => article.Quotations, article => [.. article.Quotations]).F1);
        Assert.Equal(1.0, Score.Sentences(Harbour, Harbour.Sentences, gold: [.. Harbour.Sentences]).F1);
    }

    [Fact]
    public void Quotations_without_kinds_take_gold_and_a_match()
    {
        LabeledSpan[] gold = [new(0, 4, "speech"), new(8, 4, "title")];

        Assert.Equal(1, Score.Quotations(Harbour, new[] { 0..4, 8..13 }, gold).Counts.Correct);
        Assert.Equal(1, Score.Quotations(Harbour, new[] { 0..4, 8..13 }, gold, SpanMatch.Partial).Counts.Partial);
        Assert.Equal(1, Score.Quotations([Harbour], _ => new[] { 0..4, 8..13 }, _ => gold, SpanMatch.Partial).Counts.Partial);
    }
}
