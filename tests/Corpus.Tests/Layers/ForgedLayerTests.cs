using Corpus.Segmentation;

namespace Corpus.Tests;

/// <summary>Images whose checksums fit and in whose layers a number lies.</summary>
public class ForgedLayerTests
{
    private static readonly byte[] Original = TestCorpus.RichImage();

    public static TheoryData<uint> Sections => [ImageFormat.Layers, ImageFormat.Tokens, ImageFormat.Checkpoints, ImageFormat.LongTokens, ImageFormat.SentenceStarts, ImageFormat.Quotations];

    [Theory]
    [MemberData(nameof(Sections))]
    public void Any_byte_of_a_section_may_be_any_other(uint tag)
    {
        var (start, length) = (ImageSurgery.Offset(Original, tag), ImageSurgery.Length(Original, tag));
        for (var at = start; at < start + length; at++)
        {
            foreach (var change in (byte[])[1, 2, 4, 8, 16, 32, 64, 128, 255])
                ImageForgeryTests.AssertSafe(ImageSurgery.With(Original, image => image[at] ^= change));
        }
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void No_section_may_be_missing(uint tag)
    {
        var forged = ImageSurgery.With(Original, image => ImageSurgery.Put(image, ImageSurgery.Entry(image, tag), 0x5A5A5A5Au));
        var image = TestCorpus.Open(forged);
        if (tag == ImageFormat.Layers)
            Assert.All(TestCorpus.Articles(image), article => Assert.Equal((default, 0), (article.Layers, article.Tokens.Count)));
        else
            Assert.Throws<CorpusImageException>(image.Verify);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_that_is_cut_short_is_damaged(uint tag)
    {
        var size = tag switch
        {
            ImageFormat.Layers => ImageFormat.LayersSize,
            ImageFormat.Tokens => ImageFormat.TokenSize,
            ImageFormat.Checkpoints => ImageFormat.CheckpointSize,
            ImageFormat.LongTokens => ImageFormat.LongTokenSize,
            ImageFormat.SentenceStarts => sizeof(uint),
            _ => ImageFormat.QuotationSize,
        };
        var forged = ImageSurgery.With(Original, image =>
        {
            var length = ImageSurgery.Length(image, tag) - size;
            ImageSurgery.Put(image, ImageSurgery.Entry(image, tag) + ImageFormat.SectionLengthAt, (ulong)length);
            ImageSurgery.Put(image, ImageSurgery.Entry(image, tag) + ImageFormat.SectionDetailAt, (ulong)(length / size));
        });
        Assert.Throws<CorpusImageException>(() => TestCorpus.Open(forged).Verify());
    }

    [Fact]
    public void A_section_with_more_than_the_articles_have_is_found_by_verification()
    {
        // The quotations of the last article are none, so one quotation fewer in the last record is one that nobody has.
        var last = ImageSurgery.Offset(Original, ImageFormat.Layers) + 3 * ImageFormat.LayersSize + ImageFormat.LayersQuotationAt;
        var image = TestCorpus.Open(ImageSurgery.With(Original, i =>
        {
            ImageSurgery.Put(i, last, 2u);
            ImageSurgery.Put(i, last - ImageFormat.LayersSize, 2u);
        }));
        Assert.Contains("more than its articles", Reading(image.Verify), StringComparison.Ordinal);
    }

    [Fact]
    public void A_checkpoint_that_disagrees_with_the_tokens_is_found_by_verification()
    {
        var image = TestCorpus.Open(ImageSurgery.With(Eighty(), i => ImageSurgery.Put(i, ImageSurgery.Offset(i, ImageFormat.Checkpoints), 94u)));
        Assert.Contains("in article 0, the checkpoint before token 32 is not what it says", Reading(image.Verify), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(240u, 63u)]
    [InlineData(95u, 160u)]
    [InlineData(95u, 96u)]
    [InlineData(uint.MaxValue, uint.MaxValue)]
    public void A_checkpoint_beyond_the_text_is_damaged(uint end, uint unit)
    {
        var article = TestCorpus.Articles(TestCorpus.Open(ImageSurgery.With(Eighty(), i =>
        {
            ImageSurgery.Put(i, ImageSurgery.Offset(i, ImageFormat.Checkpoints), end);
            ImageSurgery.Put(i, ImageSurgery.Offset(i, ImageFormat.Checkpoints) + 4, unit);
        })))[0];
        Assert.Contains("checkpoint 1 of an article is at", Reading(() => _ = article.Tokens[32]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x1050)]
    [InlineData(0x0041)]
    [InlineData(0xF041)]
    [InlineData(0x104F)]
    public void A_token_that_is_not_what_it_says_is_damaged(int code)
    {
        // Kind 0; a byte of a character of two; fewer than no units; a kind that there is not.
        var image = TestCorpus.Open(ImageSurgery.With(Eighty(), i =>
            BitConverter.GetBytes((ushort)code).CopyTo(i.AsSpan(ImageSurgery.Offset(i, ImageFormat.Tokens)))));
        Assert.Throws<CorpusImageException>(image.Verify);
    }

    [Fact]
    public void A_kind_of_a_later_version_reads_as_another_token()
    {
        var image = TestCorpus.Open(ImageSurgery.With(Eighty(), i =>
        {
            i[ImageFormat.MinorVersionAt]++;
            i[ImageSurgery.Offset(i, ImageFormat.Tokens)] |= 15;
        }));
        Assert.Equal(TokenKind.Other, TestCorpus.Articles(image)[0].Tokens[0].Kind);
    }

    [Fact]
    public void A_kind_of_quotation_of_a_later_version_is_unknown()
    {
        var image = TestCorpus.Open(ImageSurgery.With(Original, i =>
        {
            i[ImageFormat.MinorVersionAt]++;
            ImageSurgery.Put(i, ImageSurgery.Offset(i, ImageFormat.Quotations) + ImageFormat.QuotationBitsAt, 0xF000_0001u);
        }));
        Assert.Equal((QuotationKind.Unknown, 1, false), TestCorpus.Articles(image)[0].Quotations[0] is var q ? (q.Kind, q.Tokens.Count, q.IsClosed) : default);
    }

    [Fact]
    public void Tokens_beyond_the_text_are_damaged()
    {
        // The last token goes on into the text of the article behind it.
        var image = ImageSurgery.With(Eighty("b"), i => i[ImageSurgery.Offset(i, ImageFormat.Tokens) + 79 * ImageFormat.TokenSize] += 1 << ImageFormat.TokenLengthShift);
        var article = TestCorpus.Articles(TestCorpus.Open(image))[0];
        Assert.Contains("token 79 of an article is not within its text", Reading(() => _ = article.Tokens[79]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1u)]
    [InlineData(1, 0u)]
    [InlineData(1, 40u)]
    [InlineData(1, 80u)]
    [InlineData(3, 80u)]
    [InlineData(3, uint.MaxValue)]
    public void Sentences_that_do_not_follow_each_other_are_damaged(int sentence, uint first)
    {
        var image = ImageSurgery.With(Eighty(), i => ImageSurgery.Put(i, ImageSurgery.Offset(i, ImageFormat.SentenceStarts) + 4 * sentence, first));
        var article = TestCorpus.Articles(TestCorpus.Open(image))[0];
        Assert.Throws<CorpusImageException>(() => article.Sentences.ToList());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(2, 2)]
    public void Verification_finds_a_quotation_of_another_depth(int quotation, byte depth)
    {
        var image = ImageSurgery.With(
            Original, i => i[ImageSurgery.Offset(i, ImageFormat.Quotations) + quotation * ImageFormat.QuotationSize + ImageFormat.QuotationDepthAt] = depth);

        Assert.Contains("the depth of a quotation is not what it says", Reading(() => TestCorpus.Open(image).Verify()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 17u)]
    [InlineData(0, uint.MaxValue)]
    [InlineData(ImageFormat.QuotationBitsAt, 0u)]
    [InlineData(ImageFormat.QuotationBitsAt, 18u)]
    [InlineData(ImageFormat.QuotationBitsAt, 0x5000_0001u)]
    [InlineData(ImageFormat.QuotationBitsAt, uint.MaxValue)]
    public void A_quotation_that_is_not_what_it_says_is_damaged(int at, uint value)
    {
        var image = ImageSurgery.With(Original, i => ImageSurgery.Put(i, ImageSurgery.Offset(i, ImageFormat.Quotations) + at, value));
        var article = TestCorpus.Articles(TestCorpus.Open(image))["brug"];
        Assert.Contains("quotation 0 of article 0 is not what it says", Reading(() => _ = article.Quotations[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ImageFormat.QuotationCueAt)]
    [InlineData(ImageFormat.QuotationMentionAt)]
    [InlineData(ImageFormat.QuotationSpeakerAt)]
    public void A_span_beyond_the_tokens_is_damaged(int at)
    {
        var image = ImageSurgery.With(Original, i => ImageSurgery.Put(i, ImageSurgery.Offset(i, ImageFormat.Quotations) + at, 32u));
        var quotation = TestCorpus.Articles(TestCorpus.Open(image))["brug"].Quotations[0];
        Assert.Contains("quotation 0 of article 0 is not what it says", Reading(() => _ = (quotation.Cue, quotation.Mention, quotation.Speaker)), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotations_that_are_not_in_order_are_found_by_verification()
    {
        var image = TestCorpus.Open(ImageSurgery.With(Original, i => ImageSurgery.Put(i, ImageSurgery.Offset(i, ImageFormat.Quotations) + ImageFormat.QuotationSize, 2u)));
        Assert.Contains("in article 1, the order of its quotations is not what it says", Reading(image.Verify), StringComparison.Ordinal);
    }

    [Fact]
    public void Layers_that_come_from_nowhere_are_found_by_verification()
    {
        var image = TestCorpus.Open(ImageSurgery.With(Eighty(), i => ImageSurgery.Put(i, ImageSurgery.Offset(i, ImageFormat.Layers) + ImageFormat.LayersFlagsAt, 0u)));
        Assert.Contains("come from nowhere", Reading(image.Verify), StringComparison.Ordinal);
    }

    [Fact]
    public void An_origin_that_there_is_not_is_damaged()
    {
        var article = TestCorpus.Articles(TestCorpus.Open(ImageSurgery.With(Eighty(), i => ImageSurgery.Put(i, ImageSurgery.Offset(i, ImageFormat.Layers) + ImageFormat.LayersFlagsAt, 3u))))[0];
        Assert.Contains("of the origin 3", Reading(() => _ = article.Layers), StringComparison.Ordinal);
    }

    // One article of 80 tokens of one letter of two bytes, in four sentences: two checkpoints, no long token, no quotation. And an article behind it.
    private static byte[] Eighty(string next = "")
    {
        var text = string.Join(' ', Enumerable.Repeat("é", 80));
        var (first, second) = (TestCorpus.Article("a", text), TestCorpus.Article("b", next));
        return TestLayers.Image(
            [first, second],
            [TestLayers.Encode(first, new TextStructure(TestLayers.Characters(text), [0, 20, 40, 60], [])), TestLayers.OfCharacters(second)]);
    }

    // The message of the exception that comes.
    private static string Reading(Action read) => Assert.Throws<CorpusImageException>(read).Message;
}
