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

    // The files were written once, by the writers of format 1.0, 1.1 and 1.2. Programs have such images; they must be read until
    // ImageFormat.MajorVersion grows, and the last one written to the byte until MinorVersion does.
    [Fact]
    public void An_image_of_format_1_0_is_read()
    {
        var image = CorpusImage.OpenResource(Assembly.GetExecutingAssembly(), "format-1.0.corpus", TestCorpus.FingerprintHex);
        image.Verify();
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(TestCorpus.Image(TestCorpus.Three()))), TestCorpus.Answers(image));
    }

    [Fact]
    public void An_image_of_format_1_1_is_read()
    {
        var image = CorpusImage.OpenResource(Assembly.GetExecutingAssembly(), "format-1.1.corpus", TestCorpus.FingerprintHex);
        image.Verify();
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(TestCorpus.RichImage(hasLayers: false))), TestCorpus.Answers(image));
        Assert.Equal(0, image.SegmenterVersion);
        Assert.All(TestCorpus.Articles(image), article => Assert.Equal((default, 0, 0, 0), (article.Layers, article.Tokens.Count, article.Sentences.Count, article.Quotations.Count)));
    }

    [Fact]
    public void An_image_of_format_1_2_is_read()
    {
        var image = CorpusImage.OpenResource(Assembly.GetExecutingAssembly(), "format-1.2.corpus", TestCorpus.FingerprintHex);
        image.Verify();
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(TestCorpus.RichImage())), TestCorpus.Answers(image));
        Assert.Equal(1, image.SegmenterVersion);
        Assert.Null(image.Index);
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

    private static byte[] Resource(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
