using System.Globalization;
using System.Reflection;
using Corpus.Sources;

namespace Corpus.Tests;

public class ImageDeterminismTests
{
    [Fact]
    public void The_same_articles_give_the_same_bytes()
        => Assert.Equal(TestCorpus.RichImage(), TestCorpus.RichImage());

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_has_no_part_in_the_bytes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = TestCorpus.RichImage();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, TestCorpus.RichImage());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // The files were written once, by the writers of format 1.0 to 1.4. Programs have such images; they must be read until
    // ImageFormat.MajorVersion grows, and the last one written to the byte until MinorVersion does.
    [Fact]
    public void An_image_of_format_1_0_is_read()
    {
        var image = CorpusImage.OpenCompiled(Assembly.GetExecutingAssembly(), "format-1.0.corpus", TestCorpus.FingerprintHex);
        image.Verify();
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(TestCorpus.Image(TestCorpus.Three()))), TestCorpus.Answers(image));
    }

    [Fact]
    public void An_image_of_format_1_1_is_read()
    {
        var image = CorpusImage.OpenCompiled(Assembly.GetExecutingAssembly(), "format-1.1.corpus", TestCorpus.FingerprintHex);
        image.Verify();
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(TestCorpus.RichImage(hasLayers: false))), TestCorpus.Answers(image));
        Assert.Equal(0, image.SegmenterVersion);
        Assert.All(TestCorpus.Articles(image), article => Assert.Equal((default, 0, 0, 0), (article.Layers, article.Tokens.Count, article.Sentences.Count, article.Quotations.Count)));
    }

    [Fact]
    public void An_image_of_format_1_2_is_read()
    {
        var image = CorpusImage.OpenCompiled(Assembly.GetExecutingAssembly(), "format-1.2.corpus", TestCorpus.FingerprintHex);
        image.Verify();
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(TestCorpus.RichImage())), TestCorpus.Answers(image));
        Assert.Equal(1, image.SegmenterVersion);
        Assert.Null(image.Index);
    }

    [Fact]
    public void An_image_of_format_1_3_is_read()
    {
        var image = CorpusImage.OpenCompiled(Assembly.GetExecutingAssembly(), "format-1.3.corpus", TestCorpus.FingerprintHex);
        image.Verify();
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(FrozenCorpus.Image())), TestCorpus.Answers(image));
        Assert.Equal((null, null), (image.Card.Description, image.Card.Source));
        Assert.Empty(image.Card.Authors);
    }

    [Fact]
    public void An_image_of_format_1_4_is_read()
    {
        var image = CorpusImage.OpenCompiled(Assembly.GetExecutingAssembly(), "format-1.4.corpus", TestCorpus.FingerprintHex);
        image.Verify();
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(FrozenCorpus.Image())), TestCorpus.Answers(image));
        Assert.Equal(("Één zin.", "https://example.org/krant", "cff-version: 1.2.0\n"), (image.Card.Description, image.Card.Source, image.Card.CitationFile));
        Assert.Equal(["Ada de Boer", "De redactie"], image.Card.Authors);
    }

    // But for the version of the segmenters, which may grow. Where this fails, the bytes of the format have changed, and programs have images of it: it needs another
    // version, and a file of its own. That is made, when this test has the new number and has failed once, by
    //   cp tests/Corpus.Tests/bin/Debug/net10.0/format-1.4.corpus tests/Corpus.Tests/Image/
    [Fact]
    public void The_writer_writes_format_1_4_to_the_byte()
    {
        var written = FrozenCorpus.Image();
        var frozen = TestCorpus.Resource("format-1.4.corpus");
        var version = ImageSurgery.Offset(written, ImageFormat.Info) + ImageFormat.InfoSegmenterAt;
        var expected = written.Length == frozen.Length ? ImageSurgery.With(frozen, i => written.AsSpan(version, sizeof(uint)).CopyTo(i.AsSpan(version))) : frozen;
        if (!expected.AsSpan().SequenceEqual(written))
            File.WriteAllBytes(Path.Combine(AppContext.BaseDirectory, "format-1.4.corpus"), written);
        Assert.Equal(expected, written);
    }

    [Fact]
    public void The_frozen_image_has_every_section_and_all_that_sections_can_hold()
    {
        var image = TestCorpus.Open(FrozenCorpus.Image());
        Assert.Equal(TestCorpus.Open(TestCorpus.RichImage()).Sections.Select(section => section.Tag), image.Sections.Select(section => section.Tag));
        Assert.True(image.Documents.ParagraphCount > ImageFormat.BlockParagraphs);

        // Two types and a place to begin; a bitmap of articles.
        Assert.True(image.Index!.Lexicon.TryFind("vloed", out var tide));
        Assert.Equal((140L, 1, 2), (tide.Frequency, tide.ArticleFrequency, tide.TypeCount));
        Assert.True(image.Index.Lexicon.TryFind("uur", out var hour));
        Assert.True(image.Index.PostingsOf(hour).TryGetBitmap(out _));
        Assert.Equal((100L, 31), (hour.Frequency, hour.ArticleFrequency));
    }

    [Fact]
    public void The_order_of_the_keys_in_the_files_has_no_part_in_the_order_of_the_columns()
    {
        SourceField[] fields = [TestCorpus.Field("b", "1"), TestCorpus.Field("Z", "2"), TestCorpus.Field("a", "3"), TestCorpus.Field("é", "4")];
        foreach (var order in (SourceField[][])[fields, [.. fields.Reverse()]])
        {
            var article = TestCorpus.Articles(TestCorpus.Article("a", "", order))[0];
            Assert.Equal(["Z", "a", "b", "é"], article.Fields.Keys);
            Assert.Equal(["2", "3", "1", "4"], Enumerable.Range(0, 4).Select(i => article.FieldAt(i).ToString()));
        }
    }
}
