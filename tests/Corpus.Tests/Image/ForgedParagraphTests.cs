namespace Corpus.Tests;

/// <summary>Images whose checksums fit and in whose paragraphs a number lies.</summary>
public class ForgedParagraphTests
{
    private const string NotThere = "paragraph 0 is not where it says";
    private const string NotWithin = "a paragraph of article 0 is not within its text";

    // Of one block, in which a paragraph takes 10 bits (see ImageLayoutTests).
    private static readonly byte[] Original = TestCorpus.Image(TestCorpus.Article("a", "één\n\nik"));
    private static readonly int Blocks = ImageSurgery.Offset(Original, ImageFormat.ParagraphBlocks);
    private static readonly int Records = ImageSurgery.Offset(Original, ImageFormat.ParagraphRecords);

    [Theory]
    [InlineData(0, 33)]
    [InlineData(1, 64)]
    [InlineData(2, 127)]
    [InlineData(3, 128)]
    [InlineData(3, 161)]
    [InlineData(3, 255)]
    public void A_number_of_more_than_32_bits_is_damaged(int number, byte width)
        => Assert.Contains(NotThere, Reading(image => image[Blocks + ImageFormat.ParagraphWidthsAt + number] = width), StringComparison.Ordinal);

    [Theory]
    [InlineData(255, 1)]
    [InlineData(33, 223)]
    [InlineData(129, 127)]
    public void Numbers_of_more_than_32_bits_are_damaged_even_if_their_sum_runs_over(byte first, byte second)
        => Assert.Contains(
            NotThere,
            Reading(image => (image[Blocks + ImageFormat.ParagraphWidthsAt], image[Blocks + ImageFormat.ParagraphWidthsAt + 1]) = (first, second)), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 4UL)]
    [InlineData(0, 2UL)]
    [InlineData(0, ulong.MaxValue)]
    [InlineData(1, 0UL)]
    [InlineData(1, 1UL)]
    [InlineData(1, 4UL)]
    [InlineData(1, ulong.MaxValue)]
    public void A_block_that_does_not_hold_its_paragraphs_is_damaged(int block, ulong start)
        => Assert.Contains(NotThere, Reading(image => ImageSurgery.Put(image, Blocks + block * ImageFormat.ParagraphBlockSize, start)), StringComparison.Ordinal);

    [Theory]
    [InlineData(0x2F, 0x5E)] // 5 bytes from byte 7 on, of 9
    [InlineData(0x3A, 0x5C)] // 7 units from unit 2 on, of 7
    [InlineData(0x68, 0x5E)] // at byte 0, which would be unit -1
    [InlineData(0x00, 0x5E)] // of 0 bytes, which would be -2 units
    public void A_paragraph_outside_its_text_is_damaged(byte first, byte second)
        => Assert.Contains(NotWithin, Reading(image => (image[Records], image[Records + 1]) = (first, second)), StringComparison.Ordinal);

    [Fact]
    public void Paragraphs_that_overlap_are_found_by_verification()
    {
        // The second is at byte 0 and unit 0, too.
        var forged = ImageSurgery.With(Original, image => (image[Records], image[Records + 1], image[Records + 2]) = (0x28, 0x42, 0x00));
        Assert.Equal(0, TestCorpus.Articles(TestCorpus.Open(forged))[0].Paragraphs[1].Start);
        Assert.Contains("the paragraphs of article 0 overlap", Assert.Throws<CorpusImageException>(TestCorpus.Open(forged).Verify).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ImageFormat.ParagraphBlocks)]
    [InlineData(ImageFormat.ParagraphRecords)]
    public void Any_byte_may_be_any_other(uint tag)
    {
        var (start, length) = (ImageSurgery.Offset(Original, tag), ImageSurgery.Length(Original, tag));
        for (var at = start; at < start + length; at++)
        {
            foreach (var change in (byte[])[1, 4, 32, 128, 255])
                ImageForgeryTests.AssertSafe(ImageSurgery.With(Original, image => image[at] ^= change));
        }
    }

    [Theory]
    [InlineData(ImageFormat.ParagraphBlocks, 16)]
    [InlineData(ImageFormat.ParagraphBlocks, 32)]
    [InlineData(ImageFormat.ParagraphRecords, 1)]
    [InlineData(ImageFormat.ParagraphRecords, 4)]
    [InlineData(ImageFormat.ParagraphRecords, 27)]
    public void A_section_that_is_cut_short_is_damaged(uint tag, int cut)
    {
        var forged = ImageSurgery.With(Original, image =>
        {
            var length = (ulong)(ImageSurgery.Length(image, tag) - cut);
            ImageSurgery.Put(image, ImageSurgery.Entry(image, tag) + ImageFormat.SectionLengthAt, length);
            ImageSurgery.Put(image, ImageSurgery.Entry(image, tag) + ImageFormat.SectionDetailAt, tag == ImageFormat.ParagraphBlocks ? length / 16 : length);
        });
        Assert.Throws<CorpusImageException>(() => TestCorpus.Open(forged).Verify());
    }

    [Theory]
    [InlineData(65UL)]
    [InlineData(0UL)]
    [InlineData(ulong.MaxValue)]
    public void Another_number_of_paragraphs_than_there_is_room_for_is_damaged(ulong count)
    {
        var closing = ImageSurgery.Offset(Original, ImageFormat.Documents) + ImageFormat.DocumentSize + ImageFormat.DocumentParagraphAt;
        var forged = TestCorpus.Open(ImageSurgery.With(Original, image => ImageSurgery.Put(image, closing, count)));
        Assert.Contains($"it claims {count} paragraphs, and has room for 64", Assert.Throws<CorpusImageException>(() => forged.Documents.ParagraphCount).Message, StringComparison.Ordinal);
    }

    // The message of the exception that the first paragraph comes with.
    private static string Reading(Action<byte[]> change)
        => Assert.Throws<CorpusImageException>(() => TestCorpus.Articles(TestCorpus.Open(ImageSurgery.With(Original, change)))[0].Paragraphs[0]).Message;
}
