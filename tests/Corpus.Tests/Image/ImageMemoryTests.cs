namespace Corpus.Tests;

public class ImageMemoryTests
{
    [Theory]
    [InlineData(0, 101)]
    [InlineData(100, 1)]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MaxValue, int.MaxValue)]
    [InlineData(long.MinValue, int.MaxValue)]
    public void Bytes_beyond_the_memory_are_not_handed_out(long offset, int length)
    {
        using var file = new TemporaryFile(new byte[100]);
        Assert.Throws<CorpusImageException>(() => ImageMemory.FromBytes("test", new byte[100]).Slice(offset, length).Length);
        Assert.Throws<CorpusImageException>(() => ImageMemory.MapFile(file.Path).Slice(offset, length).Length);
    }

    [Fact]
    public void Bytes_within_the_memory_are_handed_out_up_to_its_end()
    {
        byte[] bytes = [1, 2, 3];
        using var file = new TemporaryFile(bytes);
        Assert.Equal([2, 3], ImageMemory.FromBytes("test", bytes).Slice(1, 2).ToArray());
        Assert.Equal([2, 3], ImageMemory.MapFile(file.Path).Slice(1, 2).ToArray());
        Assert.True(ImageMemory.MapFile(file.Path).Slice(3, 0).IsEmpty);
    }
}
