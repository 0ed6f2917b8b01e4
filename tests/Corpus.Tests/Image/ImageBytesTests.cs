namespace Corpus.Tests;

public class ImageBytesTests
{
    private static readonly byte[] Image = TestCorpus.Image(TestCorpus.Article("a", new string('x', 300_000)));

    private static readonly long BodyEnd = ImageSurgery.Offset(Image, ImageFormat.Checksums);

    [Theory]
    [InlineData(4095, 1)]
    [InlineData(0, 4096)]
    [InlineData(-1, 1)]
    [InlineData(4096, -1)]
    [InlineData(long.MaxValue, int.MaxValue)]
    [InlineData(long.MinValue, int.MaxValue)]
    public void Bytes_outside_the_body_are_not_handed_out(long offset, int length)
        => Assert.Throws<CorpusImageException>(() => TestCorpus.Open(Image).Bytes.Read(offset, length).Length);

    [Fact]
    public void Bytes_of_the_checksums_are_not_handed_out()
    {
        var bytes = TestCorpus.Open(Image).Bytes;
        Assert.Equal(1, bytes.Read(BodyEnd - 1, 1).Length);
        Assert.Throws<CorpusImageException>(() => bytes.Read(BodyEnd, 1).Length);
        Assert.Throws<CorpusImageException>(() => bytes.Read(BodyEnd - 1, 2).Length);
    }

    [Fact]
    public void A_read_over_several_blocks_verifies_each()
    {
        var damaged = Image.ToArray();
        damaged[ImageFormat.HeaderSize + ImageFormat.BlockSize] ^= 1;
        var bytes = TestCorpus.Open(damaged).Bytes;

        Assert.Equal(ImageFormat.BlockSize, bytes.Read(ImageFormat.HeaderSize, ImageFormat.BlockSize).Length);
        Assert.Throws<CorpusImageException>(() => bytes.Read(ImageFormat.HeaderSize, ImageFormat.BlockSize + 1).Length);
    }
}
