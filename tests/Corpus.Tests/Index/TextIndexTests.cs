using System.Globalization;
using System.Text;
using CsCheck;

namespace Corpus.Tests;

public class TextIndexTests
{
    // De de DE dE; café twice, decomposed and not; types with case that is not ASCII; apostrophes of both kinds.
    private static readonly Gen<string> Words = Gen.OneOf<string>(
        "de", "De", "DE", "dE", "brug", "brugge", "Brugge", "bruggen", "een", "Één", "één", "ÉÉN", "cafe\u0301", "café", "Cafe\u0301", "auto’s", "auto's", "ΣΑΣ", "σας", "Ж", "ж",
        "🙂", "a", "A", ".", ",", "ijs", "IJs", "÷", "ÿ", "Ÿ", "İ", "ı", "1984", "\u212B", "\uAC00", "\u1100\u1161");

    private static readonly Gen<string> Texts = Gen.Select(Words, Gen.OneOf<string>(" ", " ", " ", "\n\n", "")).Array[0, 40]
        .Select(words => string.Concat(words.Select(word => word.Item1 + word.Item2)).Trim());

    [Fact]
    public void A_small_corpus_has_this_lexicon_and_these_postings()
    {
        // 0 De 1 brug 2 bij 3 de 4 Brug 5 . | 6 DE | 7 de 8 auto's
        var index = Index("De brug bij de Brug.\n\nDE", "de auto’s");

        var lines = new List<string>();
        for (var terms = index.Lexicon.StartingWith(""); terms.MoveNext();)
        {
            var line = new StringBuilder($"{Encoding.UTF8.GetString(terms.Form)} {terms.Current.Frequency} in {terms.Current.ArticleFrequency}:");
            for (var i = 0; i < terms.Current.TypeCount; i++)
                line.Append(CultureInfo.InvariantCulture, $" {terms.Current.FirstType + i}={terms.TypeForm(i)}*{terms.TypeFrequency(i)}");
            line.Append(" at");
            for (var positions = index.PostingsOf(terms.Current).PositionsFrom(0); positions.MoveNext();)
                line.Append(CultureInfo.InvariantCulture, $" {positions.Current}");
            lines.Add(line.ToString());
        }

        Assert.Equal(
            [
                ". 1 in 1: 0=.*1 at 5", "auto's 1 in 1: 1=auto's*1 at 8", "bij 1 in 1: 2=bij*1 at 2", "brug 2 in 1: 3=Brug*1 4=brug*1 at 1 4",
                "de 4 in 2: 5=DE*1 6=De*1 7=de*2 at 0 3 6 7",
            ],
            lines);
        Assert.Equal("6 4 2 7 3 0 5 7 1", string.Join(' ', Enumerable.Range(0, 9).Select(i => index.TypeAt(i))));
        Assert.Equal("0 6 7", string.Join(' ', Enumerable.Range(0, 9).Where(i => index.Paragraphs.Begins(i))));
    }

    [Fact]
    public void The_index_says_what_the_tokens_say()
        => Texts.Array[1, 12].Sample(texts => NaiveIndex.AssertSame(Image(texts)), iter: 300);

    [Fact]
    public void How_many_terms_begin_so_is_known_by_blocks()
    {
        // 100 terms of w00 to w99, two of three tokens each, and one before them: 16 a block.
        var lexicon = Index([.. Enumerable.Range(0, 100).Select(i => $"v w{i:D2} w{i:D2}")]).Lexicon;
        Assert.Equal(96, lexicon.SizeOf("w"u8).Terms);
        Assert.Equal(8, lexicon.SizeOf("w05"u8).Terms);
        Assert.Equal(0, lexicon.SizeOf("a"u8).Terms);
        Assert.InRange(lexicon.SizeOf("w"u8).Postings, 200, 800);
    }

    [Fact]
    public void Words_that_are_in_every_article_are_a_bitmap()
    {
        var random = new Random(1);
        var image = Image([.. Enumerable.Range(0, 300).Select(i => string.Join(' ', Enumerable.Repeat("de", 1 + random.Next(3)).Append($"w{i % 150}").Append(i % 9 == 0 ? "x x" : "y")))]);
        NaiveIndex.AssertSame(image);
        Assert.True(image.Index!.Lexicon.TryFind("de", out var term));
        Assert.True(image.Index.PostingsOf(term).TryGetBitmap(out var bitmap));
        Assert.Equal([.. Enumerable.Repeat((byte)0xFF, 37), 0x0F], bitmap.ToArray());
        Assert.True(image.Index.Lexicon.TryFind("w7", out term));
        Assert.False(image.Index.PostingsOf(term).TryGetBitmap(out _));
    }

    [Fact]
    public void Long_words_and_empty_texts_are_words_and_texts_as_others()
    {
        var word = new string('x', 300);
        NaiveIndex.AssertSame(Image("", $"{word} {word}y {word[..200]}É {word.ToUpperInvariant()}", "", "één"));
    }

    [Fact]
    public void An_image_without_articles_has_no_index() => Assert.Null(TestCorpus.Open(TestCorpus.Segmented()).Index);

    [Fact]
    public void An_image_of_empty_texts_has_an_empty_one()
    {
        var image = Image("", "");
        image.Verify();
        Assert.Equal((0, 0, 0), ((int)image.Index!.TokenCount, image.Index.TypeCount, image.Index.Lexicon.TermCount));
        Assert.False(image.Index.Lexicon.TryFind("de", out _));
        Assert.False(image.Index.Lexicon.StartingWith("").MoveNext());
    }

    [Fact]
    public void A_hundred_thousand_articles_of_one_word_are_in_one_bitmap()
    {
        var layers = TestLayers.OfCharacters(TestCorpus.Article("a", "a"));
        using var stream = new MemoryStream();
        var writer = new ImageWriter(stream, "X", null);
        for (var i = 0; i < 100_000; i++)
            writer.Add(TestCorpus.Article($"{i}", "a"), "a", layers);
        writer.Finish(TestCorpus.Fingerprint, [.. Enumerable.Range(0, 100_000).Select(i => $"A{i}")]);

        var index = TestCorpus.Open(stream.ToArray()).Index!;
        Assert.True(index.Lexicon.TryFind("a", out var term));
        using var bitmap = new ArticleBitmap(100_000);
        index.PostingsOf(term).AddTo(bitmap);
        Assert.Equal((100_000, 100_000), (term.ArticleFrequency, bitmap.Count()));
        Assert.Equal(77_777, index.ArticleOf(77_777));
        var positions = index.PostingsOf(term).PositionsFrom(99_999);
        Assert.Equal((true, 99_999L, false), (positions.MoveNext(), positions.Current, positions.MoveNext()));
    }

    [Fact]
    public void Positions_are_kept_by_the_types_around_them_whatever_block_those_lie_in()
    {
        var random = new Random(5);
        var articles = Enumerable.Range(0, 60)
            .Select(i => TestCorpus.Article($"{i}", string.Join(' ', Enumerable.Range(0, 1000).Select(_ => $"w{random.Next(5000)}"))));
        var index = TestCorpus.Open(TestCorpus.Segmented([.. articles])).Index!;
        var types = Enumerable.Range(0, (int)index.TokenCount).Select(position => index.TypeAt(position)).ToList();
        Assert.True(types.Count * TextIndex.BitsOf(index.TypeCount) / 8 > ImageFormat.BlockSize);

        var range = (First: index.TypeCount / 3, End: index.TypeCount / 2);
        foreach (var distance in new[] { -2, -1, 0, 3 })
        {
            var positions = Enumerable.Range(2, types.Count - 5).Select(position => (uint)position).ToArray();
            var expected = positions.Where(position => types[(int)position + distance] >= range.First && types[(int)position + distance] < range.End).ToArray();
            Assert.Equal(expected, positions[..index.Keep(positions, distance, range)]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(100)]
    public void How_many_positions_are_held_in_memory_changes_no_byte(int most)
    {
        var articles = Enumerable.Range(0, 30).Select(i => EncodedLayers.Of(TestCorpus.Article($"{i}", $"De brug {i % 7} de de een"), "nl").Words).ToList();
        Assert.Equal(Postings(articles, TextIndexWriter.MostPositions), Postings(articles, most));
    }

    private static byte[] Postings(List<ArticleWords> articles, int most)
    {
        using var stream = new MemoryStream();
        var (body, writer) = (new BodyWriter(stream), new TextIndexWriter(null, most));
        foreach (var article in articles)
            writer.Add(article);
        Assert.True(writer.TryFinish());
        writer.WritePostings(body);
        writer.WriteEntries(body);
        writer.WriteStarts(body);
        body.WriteChecksums();
        return stream.ToArray();
    }

    private static TextIndex Index(params string[] texts) => Image(texts).Index!;

    private static CorpusImage Image(params string[] texts)
        => TestCorpus.Open(TestCorpus.Segmented([.. texts.Select((text, i) => TestCorpus.Article($"{i}", text))]));
}
