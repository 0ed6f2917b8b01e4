namespace Corpus.Tests;

/// <summary>Images whose checksums fit and in whose index of words a number lies.</summary>
public class ForgedIndexTests
{
    // A term in all articles, which is a bitmap with skips; one that occurs twice; single ones; types of all shapes.
    private static readonly byte[] Original = TestCorpus.Segmented(
        [.. Enumerable.Range(0, 20).Select(i => TestCorpus.Article($"{i}", i switch { 0 => "De DE dE de " + new string('x', 20), 1 => "brug Brug\n\nBRUG ΣΑΣ", _ => "de de de de de de de de" }))]);

    public static TheoryData<uint> Sections => [ImageFormat.LexiconStarts, ImageFormat.LexiconEntries, ImageFormat.TypeStream, ImageFormat.ParagraphMarks, ImageFormat.Postings];

    [Theory]
    [MemberData(nameof(Sections))]
    public void Any_byte_of_a_section_may_be_any_other(uint tag)
    {
        var (start, length) = (ImageSurgery.Offset(Original, tag), ImageSurgery.Length(Original, tag));
        for (var at = start; at < start + length; at++)
        {
            foreach (var change in (byte[])[1, 4, 32, 128, 255])
            {
                var forged = ImageSurgery.With(Original, image => image[at] ^= change);
                ImageForgeryTests.Ask(() => IndexQuestions.AskAll(TestCorpus.Open(forged)));
                if (IsRead(tag, at - start))
                    Assert.Throws<CorpusImageException>(TestCorpus.Open(forged).Verify);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void No_section_may_be_missing(uint tag)
    {
        var forged = ImageSurgery.With(Original, image => ImageSurgery.Put(image, ImageSurgery.Entry(image, tag), 0x5A5A5A5Au));
        var image = TestCorpus.Open(forged);
        if (tag == ImageFormat.LexiconStarts)
            Assert.Null(image.Index);
        else
            Assert.Throws<CorpusImageException>(() => image.Index);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_that_is_cut_short_is_damaged(uint tag)
    {
        var size = tag switch { ImageFormat.LexiconStarts => ImageFormat.LexiconBlockSize, ImageFormat.ParagraphMarks => ImageFormat.ParagraphMarkSize, _ => 1 };
        var forged = ImageSurgery.With(Original, image =>
        {
            var length = ImageSurgery.Length(image, tag) - size;
            ImageSurgery.Put(image, ImageSurgery.Entry(image, tag) + ImageFormat.SectionLengthAt, (ulong)length);
            ImageSurgery.Put(image, ImageSurgery.Entry(image, tag) + ImageFormat.SectionDetailAt, (ulong)(length / size));
        });
        Assert.Throws<CorpusImageException>(() => TestCorpus.Open(forged).Verify());
    }

    [Fact]
    public void The_forged_image_has_a_bitmap_and_skips()
    {
        var index = TestCorpus.Open(Original).Index!;
        Assert.True(index.Lexicon.TryFind("de", out var term));
        Assert.True(index.PostingsOf(term).TryGetBitmap(out _));
        Assert.Equal((148, 19), ((int)term.Frequency, term.ArticleFrequency));
    }

    [Fact]
    public void A_term_in_more_articles_than_there_are_is_damage()
    {
        var forged = WithTerm("de"u8, repeats: 1);
        var query = TestCorpus.Articles(TestCorpus.Open(forged)).Where(a => a.Text.ContainsWord("de"));
        Assert.Throws<CorpusImageException>(() => query.Count);
        Assert.Throws<CorpusImageException>(() => query[19]);
        Assert.Throws<CorpusImageException>(() => TestCorpus.Articles(TestCorpus.Open(forged)).Search("de").Count);
        Assert.Throws<CorpusImageException>(TestCorpus.Open(forged).Verify);
    }

    [Fact]
    public void A_bitmap_that_has_not_as_many_articles_as_its_term_is_damage()
    {
        // 20 of the 20 articles, of which the bitmap has 19.
        var forged = WithTerm("de"u8, repeats: 128);
        var query = TestCorpus.Articles(TestCorpus.Open(forged)).Where(a => a.Text.ContainsWord("de"));
        Assert.Equal(20, query.Count);
        Assert.Throws<CorpusImageException>(() => query[19]);
    }

    // Of its 148 tokens, 129 are not the first in their article.
    private static byte[] WithTerm(ReadOnlySpan<byte> form, byte repeats)
    {
        var entries = Original.AsSpan(ImageSurgery.Offset(Original, ImageFormat.LexiconEntries), ImageSurgery.Length(Original, ImageFormat.LexiconEntries));
        var at = entries.IndexOf(form);
        at += entries[at..].IndexOf([(byte)0x81, (byte)0x01]);
        var place = ImageSurgery.Offset(Original, ImageFormat.LexiconEntries) + at;
        return ImageSurgery.With(Original, image => (image[place], image[place + 1]) = ((byte)(repeats | 0x80), (byte)(repeats >> 7)));
    }

    // The bits behind the last token say nothing.
    private static bool IsRead(uint tag, int at) => tag switch
    {
        ImageFormat.TypeStream => at < ImageSurgery.Length(Original, tag) - ImageFormat.TypeStreamPadding - 1,
        ImageFormat.ParagraphMarks => at < 153 / 8,
        ImageFormat.Postings => false,
        _ => true,
    };
}
