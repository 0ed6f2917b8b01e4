using System.Buffers.Binary;

namespace Corpus.Tests;

/// <summary>Images whose checksums fit and in which one number lies.</summary>
public class ForgedNumberTests
{
    private static readonly byte[] Original = TestCorpus.Image(TestCorpus.Three());

    [Fact]
    public void A_text_that_cuts_a_character_is_damaged()
    {
        // "één": the second article starts amid the second é.
        var image = TestCorpus.Image(TestCorpus.Article("a", "éé"), TestCorpus.Article("b", "ab"));
        var second = ImageSurgery.Offset(image, ImageFormat.Documents) + ImageFormat.DocumentSize;
        var forged = ImageSurgery.With(image, i => ImageSurgery.Put(i, second, 3UL));

        Assert.Throws<CorpusImageException>(() => TestCorpus.Open(forged).Verify());
    }

    [Theory]
    [InlineData(10u)]
    [InlineData(1_000u)]
    [InlineData(uint.MaxValue)]
    public void A_text_of_an_impossible_length_is_damaged(uint units)
    {
        var length = ImageSurgery.Offset(Original, ImageFormat.Documents) + ImageFormat.DocumentLengthAt;
        var article = TestCorpus.Articles(TestCorpus.Open(ImageSurgery.With(Original, i => ImageSurgery.Put(i, length, units))))[0];
        Assert.Contains($"the text of article 0 is {units} units", Reading(() => article.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_another_length_than_it_says_is_damaged()
    {
        var image = TestCorpus.Image(TestCorpus.Article("a", "éé"));
        var units = ImageSurgery.Offset(image, ImageFormat.Documents) + ImageFormat.DocumentLengthAt;
        var text = TestCorpus.Articles(TestCorpus.Open(ImageSurgery.With(image, i => ImageSurgery.Put(i, units, 3u))))[0].Text;

        Assert.Throws<CorpusImageException>(() => text.ToString());
        Assert.Throws<CorpusImageException>(() => $"{text}");
        Assert.Throws<CorpusImageException>(() => text[..3]);
    }

    [Fact]
    public void A_date_that_is_none_is_damaged()
    {
        var column = ColumnOf(BuiltInField.Date);
        var article = TestCorpus.Articles(TestCorpus.Open(ImageSurgery.With(Original, i => ImageSurgery.Put(i, column, uint.MaxValue))))[0];
        Assert.Throws<CorpusImageException>(() => article.Date);
    }

    [Fact]
    public void An_article_without_id_is_damaged()
    {
        var column = ColumnOf(BuiltInField.Id);
        var article = TestCorpus.Articles(TestCorpus.Open(ImageSurgery.With(Original, i => ImageSurgery.Put(i, column, 0u))))[0];
        Assert.Throws<CorpusImageException>(() => article.Id);
    }

    [Fact]
    public void A_string_that_is_not_there_is_damaged()
    {
        var column = ColumnOf(BuiltInField.Title);
        var article = TestCorpus.Articles(TestCorpus.Open(ImageSurgery.With(Original, i => ImageSurgery.Put(i, column, 1000u))))[0];
        Assert.Contains("string 1000 of", Assert.Throws<CorpusImageException>(() => article.Title).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_string_that_ends_before_it_starts_is_damaged()
    {
        var starts = ImageSurgery.Offset(Original, ImageFormat.StringStarts);
        var image = ImageSurgery.With(Original, i => ImageSurgery.Put(i, starts + 8, 3UL));
        Assert.Contains("string 1 reaches from 3 to", Reading(() => TestCorpus.Open(ImageSurgery.With(image, i => ImageSurgery.Put(i, starts + 16, 2UL))).Name), StringComparison.Ordinal);
    }

    [Fact]
    public void A_string_that_ends_beyond_all_strings_is_damaged()
    {
        var starts = ImageSurgery.Offset(Original, ImageFormat.StringStarts);
        var end = (ulong)ImageSurgery.Length(Original, ImageFormat.Strings) + 1;
        Assert.Contains($"string 1 reaches from 0 to {end}", Reading(() => TestCorpus.Open(ImageSurgery.With(Original, i => ImageSurgery.Put(i, starts + 16, end))).Name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0UL, 10UL)]
    [InlineData(4095UL, 10UL)]
    [InlineData(4096UL, 1UL << 40)]
    [InlineData(1UL << 40, 0UL)]
    [InlineData(ulong.MaxValue - 63, 64UL)]
    [InlineData(4096UL, ulong.MaxValue - 4095)]
    public void A_section_outside_the_body_is_refused(ulong offset, ulong length)
    {
        var entry = ImageSurgery.Entry(Original, ImageFormat.Text);
        var image = ImageSurgery.With(Original, i =>
        {
            ImageSurgery.Put(i, entry + ImageFormat.SectionOffsetAt, offset);
            ImageSurgery.Put(i, entry + ImageFormat.SectionLengthAt, length);
            ImageSurgery.Put(i, entry + ImageFormat.SectionDetailAt, length);
        });
        Assert.Contains("section TEXT reaches beyond its body", Reading(() => TestCorpus.Open(image)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_of_broken_elements_is_refused()
    {
        var entry = ImageSurgery.Entry(Original, ImageFormat.Documents);
        var image = ImageSurgery.With(Original, i => i[entry + ImageFormat.SectionLengthAt]--);
        Assert.Contains("section DOCS has 95 bytes for 4 elements", Reading(() => TestCorpus.Open(image)), StringComparison.Ordinal);
    }

    [Fact]
    public void More_sections_than_fit_are_refused()
    {
        var image = ImageSurgery.With(Original, i => ImageSurgery.Put(i, ImageFormat.SectionCountAt, uint.MaxValue));
        Assert.Contains("more sections than fit", Reading(() => TestCorpus.Open(image)), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_length_than_the_header_says_is_refused()
    {
        var image = ImageSurgery.With(Original, i => ImageSurgery.Put(i, ImageFormat.FileLengthAt, 5000UL));
        Assert.Contains($"it has {Original.Length} bytes, and was written with 5000", Reading(() => TestCorpus.Open(image)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "the text of article 0")]
    [InlineData(8, "the paragraphs of article 0")]
    public void An_article_that_ends_before_it_starts_is_damaged(int at, string what)
    {
        var documents = ImageSurgery.Offset(Original, ImageFormat.Documents);
        var image = ImageSurgery.With(Original, i => ImageSurgery.Put(i, documents + at, 1000UL));
        var article = TestCorpus.Articles(TestCorpus.Open(image))[0];
        Assert.Contains(what, Reading(() => (article.Text, article.Paragraphs)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, uint.MaxValue)]
    [InlineData(4, 10_000u)]
    [InlineData(4, 1u)]
    [InlineData(8, uint.MaxValue)]
    [InlineData(12, 10_000u)]
    [InlineData(12, 1u)]
    public void A_paragraph_of_an_older_image_outside_its_text_is_damaged(int at, uint value)
    {
        var older = TestCorpus.Resource("format-1.0.corpus");
        var paragraphs = ImageSurgery.Offset(older, ImageFormat.Paragraphs);
        var image = ImageSurgery.With(older, i => ImageSurgery.Put(i, paragraphs + at, value));
        var article = TestCorpus.Articles(TestCorpus.Open(image))[0];
        Assert.Contains("a paragraph of article 0 is not within its text", Reading(() => article.Paragraphs[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_of_ids_that_refers_to_no_article_is_damaged()
    {
        var slots = ImageSurgery.Offset(Original, ImageFormat.IdIndex);
        var count = ImageSurgery.Length(Original, ImageFormat.IdIndex) / 4;
        var articles = TestCorpus.Articles(TestCorpus.Open(ImageSurgery.With(Original, image =>
        {
            for (var i = 0; i < count; i++)
                ImageSurgery.Put(image, slots + 4 * i, 4u);
        })));
        Assert.Contains("refers to article 3 of 3", Reading(() => articles["leeg"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_outside_its_section_is_refused()
    {
        var entry = ImageSurgery.Offset(Original, ImageFormat.Fields) + ImageFormat.FieldOffsetAt;
        foreach (var offset in (ulong[])[1UL << 40, ulong.MaxValue, (ulong)ImageSurgery.Length(Original, ImageFormat.Columns) - 11])
        {
            var image = ImageSurgery.With(Original, i => ImageSurgery.Put(i, entry, offset));
            Assert.Contains("the column of field 'id' does not fit", Reading(() => TestCorpus.Open(image)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_column_of_another_kind_is_refused()
    {
        var entry = ImageSurgery.Offset(Original, ImageFormat.Fields) + ImageFormat.FieldKindAt;
        var image = ImageSurgery.With(Original, i => i[entry] = (byte)FieldKind.Int32);
        Assert.Contains("the column of field 'id' does not fit", Reading(() => TestCorpus.Open(image)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_ids_without_a_free_slot_ends_the_search()
    {
        var slots = ImageSurgery.Offset(Original, ImageFormat.IdIndex);
        var count = ImageSurgery.Length(Original, ImageFormat.IdIndex) / 4;
        var articles = TestCorpus.Articles(TestCorpus.Open(ImageSurgery.With(Original, image =>
        {
            for (var i = 0; i < count; i++)
                ImageSurgery.Put(image, slots + 4 * i, 1u);
        })));

        Assert.False(articles.TryGetValue("nergens", out _));
    }

    [Fact]
    public void A_table_of_ids_that_leads_astray_is_found_by_verification()
    {
        var slots = ImageSurgery.Offset(Original, ImageFormat.IdIndex);
        var count = ImageSurgery.Length(Original, ImageFormat.IdIndex) / 4;
        var image = TestCorpus.Open(ImageSurgery.With(Original, i => i.AsSpan(slots, 4 * count).Clear()));
        Assert.Throws<CorpusImageException>(image.Verify);
    }

    [Theory]
    [InlineData(ImageFormat.Text)]
    [InlineData(ImageFormat.ParagraphBlocks)]
    [InlineData(ImageFormat.ParagraphRecords)]
    [InlineData(ImageFormat.Documents)]
    [InlineData(ImageFormat.Columns)]
    [InlineData(ImageFormat.Fields)]
    [InlineData(ImageFormat.StringStarts)]
    [InlineData(ImageFormat.Strings)]
    [InlineData(ImageFormat.IdIndex)]
    [InlineData(ImageFormat.Info)]
    [InlineData(ImageFormat.Checksums)]
    public void No_section_may_be_missing(uint tag)
    {
        var image = ImageSurgery.With(Original, image =>
        {
            var entry = ImageSurgery.Entry(image, tag);
            ImageSurgery.Put(image, entry, 0x5A5A5A5Au);
            ImageSurgery.Put(image, entry + ImageFormat.SectionFlagsAt, 0u);
        });
        Assert.Throws<CorpusImageException>(() => TestCorpus.Open(image).Verify());
    }

    // The message of the exception that comes.
    private static string Reading(Func<object> read) => Assert.Throws<CorpusImageException>(read).Message;

    private static int ColumnOf(BuiltInField field)
    {
        var directory = ImageSurgery.Offset(Original, ImageFormat.Fields) + ((int)field - 1) * ImageFormat.FieldSize;
        var offset = BinaryPrimitives.ReadInt64LittleEndian(Original.AsSpan(directory + ImageFormat.FieldOffsetAt));
        return ImageSurgery.Offset(Original, ImageFormat.Columns) + (int)offset;
    }
}
