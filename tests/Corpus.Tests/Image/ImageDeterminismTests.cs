using System.Globalization;
using System.Reflection;

namespace Corpus.Tests;

public class ImageDeterminismTests
{
    [Fact]
    public void The_same_articles_give_the_same_bytes()
        => Assert.Equal(TestCorpus.Image(TestCorpus.Three()), TestCorpus.Image(TestCorpus.Three()));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_has_no_part_in_the_bytes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = TestCorpus.Image(TestCorpus.Three());
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, TestCorpus.Image(TestCorpus.Three()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // The file was written once, by the writer of format 1.0. Programs have such images; both directions must hold until
    // ImageFormat.MajorVersion grows, or for the second, MinorVersion.
    [Fact]
    public void An_image_of_format_1_0_is_read()
    {
        var image = CorpusImage.OpenResource(Assembly.GetExecutingAssembly(), "format-1.0.corpus", TestCorpus.FingerprintHex);
        image.Verify();
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(TestCorpus.Image(TestCorpus.Three()))), TestCorpus.Answers(image));
    }

    [Fact]
    public void The_writer_writes_format_1_0_to_the_byte()
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("format-1.0.corpus")!;
        var expected = new byte[resource.Length];
        resource.ReadExactly(expected);
        Assert.Equal(expected, TestCorpus.Image(TestCorpus.Three()));
    }
}
