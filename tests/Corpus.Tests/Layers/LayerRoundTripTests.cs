using Corpus.Segmentation;
using Corpus.Sources;
using CsCheck;

namespace Corpus.Tests;

/// <summary>Whatever segmenters may find in whatever text, an image gives it back.</summary>
public class LayerRoundTripTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        "a", "De", " ", " ", "\n", "\n\n", "\n \u00A0\n", "\u00A0", "\t\t\t", "é", "e\u0301", "’", "🙂", "\U0001D7D9\U0001D7D9\U0001D7D9", "中文字", "\u2029", "kernwapens",
        new string('x', 62), new string('x', 63), new string('x', 64), new string('é', 40), new string(' ', 300))
        .Array[0, 120].Select(string.Concat);

    private static readonly Gen<(SourceArticle Article, TextStructure Structure)> Articles =
        Gen.Select(Texts, Gen.Int[1, 5], Gen.Int[1, 30], Gen.Int[0, int.MaxValue]).Select((text, length, sentence, seed) =>
        {
            var article = TestCorpus.Article($"{seed}", text.Trim());
            return (article, Structure(article, length, sentence, seed));
        });

    [Fact]
    public void Every_token_sentence_and_quotation_comes_back()
        => Articles.Array[1, 4].Sample(articles =>
        {
            var sources = articles.Select((a, i) => TestCorpus.Article($"{i}", a.Article.Text)).ToList();
            var image = TestCorpus.Open(TestLayers.Image(sources, [.. articles.Select((a, i) => TestLayers.Encode(sources[i], a.Structure))]));
            image.Verify();
            var read = TestCorpus.Articles(image);
            for (var i = 0; i < articles.Length; i++)
                AssertSame(sources[i].Text, articles[i].Structure, read[i]);
        });

    [Fact]
    public void Every_paragraph_has_its_tokens_and_the_sentences_that_begin_in_it()
        => Articles.Sample((source, structure) =>
        {
            var article = TestLayers.Article(source, structure);
            foreach (var paragraph in article.Paragraphs)
            {
                var end = paragraph.Start + paragraph.Length;
                Assert.Equal(
                    Enumerable.Range(0, structure.Tokens.Length).Where(i => structure.Tokens[i].Start >= paragraph.Start && structure.Tokens[i].Start < end),
                    paragraph.Tokens.Select(token => token.Index));
                Assert.Equal(
                    Enumerable.Range(0, structure.Sentences.Length).Where(i => structure.Tokens[structure.Sentences[i]].Start is var s && s >= paragraph.Start && s < end),
                    paragraph.Sentences.Select(sentence => sentence.Index));
            }
        });

    [Fact]
    public void Any_part_of_the_tokens_is_gone_through_from_its_first()
        => Gen.Select(Articles, Gen.Int[0, 200], Gen.Int[0, 200]).Sample((a, first, count) =>
        {
            var tokens = a.Structure.Tokens;
            first = Math.Min(first, tokens.Length);
            count = Math.Min(count, tokens.Length - first);
            var list = new TokenList(TestLayers.Article(a.Article, a.Structure), first, count);
            Assert.Equal(tokens.Skip(first).Take(count).Select(token => (token.Start, token.Length)), list.Select(token => (token.Start, token.Length)));
            Assert.Equal(Enumerable.Range(first, count), list.Select(token => token.Index));
        });

    [Fact]
    public void What_is_computed_for_an_article_is_what_its_image_has()
        => Gen.OneOf("De ", "brug. ", "‘Ja’, ", "zei hij.\n\n", "3.000 ", "é ", "\u00A0", "(x) ").Array[0, 80].Select(string.Concat).Sample(text =>
        {
            var article = TestCorpus.Article("a", text.Trim());
            var structure = ArticleAnalysis.Of(article, "nl").Structure;
            var image = TestCorpus.Open(TestCorpus.Segmented(article));
            image.Verify();
            AssertSame(article.Text, structure, TestCorpus.Articles(image)[0]);
        });

    private static void AssertSame(string text, TextStructure structure, TestArticle article)
    {
        Assert.Equal(structure.Tokens, article.Tokens.Select(token => new TokenSegment(token.Start, token.Length, token.Kind)));
        Assert.Equal(structure.Tokens, Enumerable.Range(0, article.Tokens.Count).Select(i => article.Tokens[i]).Select(token => new TokenSegment(token.Start, token.Length, token.Kind)));
        Assert.Equal(structure.Tokens.Select(token => text.Substring(token.Start, token.Length)), article.Tokens.Select(token => token.Text.ToString()));
        Assert.Equal(structure.Sentences, article.Sentences.Select(sentence => sentence.Tokens[0].Index));
        Assert.Equal(
            Enumerable.Range(0, structure.Sentences.Length).Select(i => TextOf(text, structure, structure.SentenceAt(i))), article.Sentences.Select(sentence => sentence.Text.ToString()));
        Assert.Equal(article.Sentences.Reverse(), Enumerable.Range(0, article.Sentences.Count).Reverse().Select(i => article.Sentences[i]));
        Assert.Equal(structure.Quotations.Length, article.Quotations.Count);
        for (var i = 0; i < structure.Quotations.Length; i++)
            AssertSame(text, structure, structure.Quotations[i], article.Quotations[i]);
    }

    private static void AssertSame(string text, TextStructure structure, QuotationSpan expected, Quotation quotation)
    {
        Assert.Equal((expected.Kind, expected.IsClosed, expected.Depth, expected.Tokens.Count), (quotation.Kind, quotation.IsClosed, quotation.Depth, quotation.Tokens.Count));
        Assert.Equal(structure.Tokens[expected.Tokens.First].Start, quotation.Start);
        Assert.Equal(TextOf(text, structure, expected.Tokens), quotation.Text.ToString());
        var content = new TokenRange(expected.Tokens.First + 1, Math.Max(0, expected.Tokens.Count - (expected.IsClosed ? 2 : 1)));
        Assert.Equal(TextOf(text, structure, content) ?? "", quotation.Content.ToString());
        Assert.Equal(TextOf(text, structure, expected.Cue), quotation.Cue?.Text.ToString());
        Assert.Equal(TextOf(text, structure, expected.Mention), quotation.Mention?.Text.ToString());
        Assert.Equal(TextOf(text, structure, expected.Speaker), quotation.Speaker?.Text.ToString());
    }

    private static string? TextOf(string text, TextStructure structure, TokenRange range)
        => range.IsEmpty ? null : text[structure.Tokens[range.First].Start..structure.Tokens[range.End - 1].End];

    // Tokens of some characters each, with blanks inside now and then and characters between that no token has; each within a paragraph.
    private static TextStructure Structure(SourceArticle article, int length, int sentence, int seed)
    {
        var random = new Random(seed);
        var tokens = new List<TokenSegment>();
        foreach (var paragraph in article.Paragraphs)
        {
            var end = 0;
            foreach (var character in TestLayers.Characters(article.Text[..paragraph.End]).Where(c => c.Start >= paragraph.Start && c.Start >= end))
            {
                end = character.End;
                for (var i = random.Next(random.Next(20) == 0 ? 100 : length); i > 0 && end < paragraph.End; i--)
                    end += char.IsHighSurrogate(article.Text[end]) ? 2 : 1;
                if (random.Next(8) != 0)
                    tokens.Add(new TokenSegment(character.Start, end - character.Start, (TokenKind)random.Next(1, 10)));
            }
        }

        int[] sentences = [.. Enumerable.Range(0, tokens.Count).Where(i => i == 0 || random.Next(sentence) == 0)];
        return new TextStructure([.. tokens], sentences, Quotations(tokens.Count, random));
    }

    // Each within the last one that is open, so that they are nested.
    private static QuotationSpan[] Quotations(int tokens, Random random)
    {
        var quotations = new List<QuotationSpan>();
        var outerEnds = new Stack<int>();
        for (var first = 0; first < tokens; first++)
        {
            if (random.Next(10) != 0)
                continue;
            while (outerEnds.TryPeek(out var outerEnd) && outerEnd <= first)
                outerEnds.Pop();

            var end = random.Next(first + 1, (outerEnds.TryPeek(out var most) ? most : tokens) + 1);
            quotations.Add(new QuotationSpan(
                new TokenRange(first, end - first), (QuotationKind)random.Next(5), random.Next(2) == 0, outerEnds.Count, Range(tokens, random), Range(tokens, random), Range(tokens, random)));
            outerEnds.Push(end);
        }

        return [.. quotations];
    }

    private static TokenRange Range(int tokens, Random random)
    {
        var first = random.Next(tokens);
        return random.Next(3) == 0 ? default : new TokenRange(first, random.Next(1, Math.Min(255, tokens - first) + 1));
    }
}
