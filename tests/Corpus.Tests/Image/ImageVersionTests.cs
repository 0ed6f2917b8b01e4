namespace Corpus.Tests;

public class ImageVersionTests
{
    private static readonly byte[] Original = TestCorpus.Image(TestCorpus.Three());

    [Fact]
    public void A_newer_minor_version_is_read()
    {
        var image = ImageSurgery.With(Original, i => i[ImageFormat.MinorVersionAt] = 200);
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(Original)), TestCorpus.Answers(TestCorpus.Open(image)));
    }

    [Fact]
    public void A_newer_major_version_is_refused_with_what_to_update()
    {
        var image = ImageSurgery.With(Original, i => (i[ImageFormat.MajorVersionAt], i[ImageFormat.MinorVersionAt]) = (2, 3));
        var exception = Assert.Throws<CorpusImageException>(() => TestCorpus.Open(image));
        Assert.Equal(
            "The corpus image 'test' has format 2.3, and this program reads format 1. Update the package Corpus.Sdk of this program.",
            exception.Message);
    }

    [Fact]
    public void An_older_major_version_is_refused_with_what_to_do()
    {
        var image = ImageSurgery.With(Original, i => i[ImageFormat.MajorVersionAt] = 0);
        var exception = Assert.Throws<CorpusImageException>(() => TestCorpus.Open(image));
        Assert.Contains("Build the image again, with the 'corpus' tool", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_section_is_ignored()
    {
        var image = ImageSurgery.With(Original, i => AddSection(i, flags: 0));
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(Original)), TestCorpus.Answers(TestCorpus.Open(image)));
    }

    [Fact]
    public void An_unknown_section_that_must_be_understood_is_refused()
    {
        var image = ImageSurgery.With(Original, i => AddSection(i, ImageFormat.MustUnderstand));
        var exception = Assert.Throws<CorpusImageException>(() => TestCorpus.Open(image));
        Assert.Contains("a section LEMX that this program does not know", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Update the package Corpus.Sdk", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_field_is_ignored()
    {
        // The directory moves to where a text was, with one entry more, of a kind that does not exist yet.
        var image = ImageSurgery.With(TestCorpus.Image(TestCorpus.Article("plek", new string('x', 9 * ImageFormat.FieldSize)), TestCorpus.Article("b", "")), i =>
        {
            var directory = i.AsSpan(ImageSurgery.Offset(i, ImageFormat.Fields), 8 * ImageFormat.FieldSize).ToArray();
            var entry = ImageSurgery.Entry(i, ImageFormat.Fields);
            ImageSurgery.Put(i, entry + ImageFormat.SectionOffsetAt, ImageFormat.HeaderSize);
            ImageSurgery.Put(i, entry + ImageFormat.SectionLengthAt, 9UL * ImageFormat.FieldSize);
            ImageSurgery.Put(i, entry + ImageFormat.SectionDetailAt, 9UL);

            var moved = i.AsSpan(ImageFormat.HeaderSize);
            directory.CopyTo(moved[ImageFormat.FieldSize..]);
            moved[..ImageFormat.FieldSize].Fill(0x77);
        });

        Assert.Equal("b", TestCorpus.Articles(TestCorpus.Open(image))[1].Headline);
    }

    // With the bytes of another section, which is as good as any.
    private static void AddSection(byte[] image, uint flags)
    {
        var entry = ImageFormat.SectionTableAt + image[ImageFormat.SectionCountAt] * ImageFormat.SectionEntrySize;
        image[ImageFormat.SectionCountAt]++;
        "LEMX"u8.CopyTo(image.AsSpan(entry));
        ImageSurgery.Put(image, entry + ImageFormat.SectionFlagsAt, flags);
        ImageSurgery.Put(image, entry + ImageFormat.SectionOffsetAt, (ulong)ImageSurgery.Offset(image, ImageFormat.Text));
        ImageSurgery.Put(image, entry + ImageFormat.SectionLengthAt, 10UL);
        ImageSurgery.Put(image, entry + ImageFormat.SectionDetailAt, 10UL);
    }
}
