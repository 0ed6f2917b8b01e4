using Corpus.Sources;
using CsCheck;

namespace Corpus.Tests;

public class ImageRoundTripTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        "a", "De", " ", "\n", "\n\n", "\n \u00A0\n", "\u00A0", "\0", "é", "e\u0301", "’", "🙂", "\U0001D7D9", "中", "\u2029", "kernwapens")
        .Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> Dates = Gen.OneOf("", "2022", "2022-10", "2022-10-11", "201X", "2022?", "0001-01-01");

    private static readonly Gen<SourceArticle[]> Corpora = Gen.Select(Texts, Texts, Dates, Gen.Bool, Gen.Int[1, int.MaxValue])
        .Array[0, 12]
        .Select(values => values
            .Select((v, i) => TestCorpus.Article($"{i % 3}/{v.Item2}{i}", v.Item1, v.Item3, v.Item4 ? v.Item2 : null, v.Item4 ? "nl-BE" : null, v.Item5))
            .ToArray());

    [Fact]
    public void Every_article_comes_back_as_it_was()
        => Corpora.Sample(sources =>
        {
            var articles = TestCorpus.Articles(sources);
            Assert.Equal(sources.Length, articles.Count);
            for (var i = 0; i < sources.Length; i++)
                AssertSame(sources[i], articles[i]);
        });

    [Fact]
    public void Every_image_passes_its_own_verification()
        => Corpora.Sample(sources =>
        {
            TestCorpus.Open(TestCorpus.Image(sources)).Verify();
            TestCorpus.Open(TestLayers.Image(sources, [.. sources.Select(TestLayers.OfCharacters)])).Verify();
        });

    [Fact]
    public void Every_id_leads_to_its_article()
        => Corpora.Sample(sources =>
        {
            var articles = TestCorpus.Articles(sources);
            for (var i = 0; i < sources.Length; i++)
                Assert.Equal(articles[i], articles[sources[i].Id]);
        });

    [Fact]
    public void Paragraphs_of_any_number_and_length_come_back()
        => Gen.Select(Gen.OneOf("a", "é", "’", "🙂").Array[1, 3].Select(string.Concat), Gen.OneOf(Gen.Int[1, 3], Gen.Int[1, 300], Gen.Const(20_000)))
            .Select((word, length) => string.Concat(Enumerable.Repeat(word, length)))
            .Array[0, 150].Select(paragraphs => TestCorpus.Article("a", string.Join("\n\n", paragraphs)))
            .Array[1, 3].Sample(
                sources =>
                {
                    var articles = TestCorpus.Articles([.. sources.Select((source, i) => TestCorpus.Article($"{i}", source.Text))]);
                    for (var i = 0; i < sources.Length; i++)
                        Assert.Equal(sources[i].Paragraphs.Select(p => sources[i].Text.Substring(p.Start, p.Length)), articles[i].Paragraphs.Select(p => p.Text.ToString()));
                },
                iter: 50);

    [Fact]
    public void A_text_of_several_blocks_comes_back_as_it_was()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(i => i % 7 == 0 ? $"🙂{i}é\n\n" : $"woord{i} "));

        var article = TestCorpus.Articles(TestCorpus.Article("klein", "a"), TestCorpus.Article("groot", text))["groot"];

        Assert.True(article.Text.Utf8Length > 5 * ImageFormat.BlockSize);
        AssertSame(TestCorpus.Article("groot", text), article);
    }

    [Fact]
    public void A_pair_that_the_writers_chunks_would_cut_comes_back()
    {
        for (var before = 16380; before < 16390; before++)
        {
            var text = new string('a', before) + "🙂" + new string('b', 20_000) + "🙂";
            Assert.Equal(text, TestCorpus.Text(text).ToString());
        }
    }

    [Fact]
    public void An_empty_corpus_has_no_articles()
    {
        var image = TestCorpus.Open(TestCorpus.Image());
        image.Verify();
        Assert.Equal(0, image.Count);
        Assert.Empty(TestCorpus.Articles(image));
        Assert.False(TestCorpus.Articles(image).TryGetValue("a", out _));
    }

    [Fact]
    public void A_corpus_says_its_name_language_and_fingerprint()
    {
        var card = TestCorpus.Open(TestCorpus.Image(TestCorpus.Three())).Card;
        Assert.Equal(("Nieuws", 3, "nl", TestCorpus.FingerprintHex), (card.Name, card.Count, card.Language, card.Fingerprint));
        Assert.Equal("Nieuws: 3 articles", card.ToString());
    }

    [Fact]
    public void An_image_need_not_stand_at_the_beginning_of_its_stream()
    {
        using var stream = new MemoryStream();
        stream.Write("before"u8);
        TestCorpus.Write(stream, TestCorpus.Three());

        Assert.Equal(stream.Length, stream.Position);
        Assert.Equal(TestCorpus.Image(TestCorpus.Three()), stream.ToArray()[6..]);
    }

    [Fact]
    public void Ids_are_found_among_thousands()
    {
        var articles = TestCorpus.Articles([.. Enumerable.Range(0, 5000).Select(i => TestCorpus.Article($"map/{i}", "tekst"))]);
        Assert.All(Enumerable.Range(0, 5000), i => Assert.Equal($"map/{i}", articles[$"map/{i}"].Id));
        Assert.All(Enumerable.Range(5000, 5000), i => Assert.False(articles.TryGetValue($"map/{i}", out _)));
    }

    // All of them want the first of 1,024 slots.
    [Fact]
    public void Ids_are_found_however_their_hashes_collide()
    {
        var ids = Enumerable.Range(0, int.MaxValue)
            .Select(i => $"{i}")
            .Where(id => (StableHash.Of(System.Text.Encoding.ASCII.GetBytes(id)) & 1023) == 0)
            .Take(400)
            .ToList();
        var articles = TestCorpus.Articles([.. ids.Select(id => TestCorpus.Article(id, ""))]);
        Assert.All(ids, id => Assert.Equal(id, articles[id].Id));
    }

    private static void AssertSame(SourceArticle source, TestArticle article)
    {
        Assert.Equal(source.Id, article.Id);
        Assert.Equal(source.Id.ToUpperInvariant(), article.Name);
        Assert.Equal(source.Date, article.Date);
        Assert.Equal(source.Title, article.Title);
        Assert.Equal(source.Title ?? source.Id, article.Headline);
        Assert.Equal(source.Language ?? "nl", article.Language);
        Assert.Equal(source.Path, article.Source.Path);
        Assert.Equal(source.Line, article.Source.Line);
        Assert.Equal(source.Text, article.Text.ToString());
        Assert.Equal(source.Text.Length, article.Text.Length);
        Assert.Equal(source.Paragraphs.Select(p => (p.Start, p.Length)), article.Paragraphs.Select(p => (p.Start, p.Length)));
        Assert.Equal(
            source.Paragraphs.Select(p => source.Text.Substring(p.Start, p.Length)), article.Paragraphs.Select(p => p.Text.ToString()));
    }
}
