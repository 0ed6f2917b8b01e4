using System.Runtime.CompilerServices;

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
    public void A_mapping_stays_while_something_refers_to_it_and_goes_when_nothing_does()
    {
        // Only Linux tells what a process has mapped.
        if (!OperatingSystem.IsLinux())
            return;

        using var file = new TemporaryFile(TestCorpus.Image(TestCorpus.Three()));
        CheckThatItStays(file.Path);
        Collect();
        Assert.False(IsMapped(file.Path));
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

    // Its own method, so that nothing of it is left on the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckThatItStays(string path)
    {
        var text = OpenAndDispose(path);
        Collect();
        Assert.True(IsMapped(path));
        Assert.Throws<ObjectDisposedException>(() => text.ToString());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Text OpenAndDispose(string path)
    {
        using var image = CorpusImage.Open(path);
        return TestCorpus.Articles(image)[0].Text;
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static bool IsMapped(string path) => File.ReadAllText("/proc/self/maps").Contains(path, StringComparison.Ordinal);
}
