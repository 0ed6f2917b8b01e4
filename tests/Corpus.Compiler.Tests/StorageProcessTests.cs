using Corpus.Compiler.Tests.Integrity;

namespace Corpus.Compiler.Tests;

/// <summary>The tool as a process where disks are full and others compile, too.</summary>
public sealed class StorageProcessTests : IDisposable
{
    private readonly TestPackage _test = new();

    public StorageProcessTests()
    {
        for (var i = 0; i < 20; i++)
            File.WriteAllText(_test.Write($"articles/artikel-{i}.txt", []), string.Concat(Enumerable.Repeat($"Zin {i} van een artikel. ", 100)));
    }

    public void Dispose() => _test.Dispose();

    [Fact]
    public void Two_that_compile_to_the_same_place_both_succeed()
    {
        for (var round = 0; round < 3; round++)
        {
            Assert.All(ToolProcess.RunAtOnce(3, _test.Folder, "compile", "articles", "-o", "out/Krant.corpus"), run => Assert.Equal((0, "", ""), run));
            Assert.Equal([_test.PathOf("out/Krant.corpus")], Directory.GetFiles(_test.PathOf("out")));
            CorpusImage.Open(_test.PathOf("out/Krant.corpus")).Verify();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    [InlineData(51200)]
    public void On_a_full_disk_the_old_image_stays_and_the_error_says_where_and_what_to_do(long room)
    {
        if (OperatingSystem.IsWindows())
            return;

        _test.Write("out/Krant.corpus", TestPackage.Krant.Image);
        var (code, output, error) = ToolProcess.RunOnFullDisk(room, _test.Folder, "compile", "articles", "-o", "out/Krant.corpus");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("corpus : error CORP9001: the image 'out/Krant.corpus' was not written, and what was there is as it was: ", error, StringComparison.Ordinal);
        Assert.EndsWith("Make room on that disk and see that this user may write there, or name another place; then compile again\n", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
        Assert.Equal([_test.PathOf("out/Krant.corpus")], Directory.GetFiles(_test.PathOf("out")));
        Assert.Equal(TestPackage.Krant.Image, File.ReadAllBytes(_test.PathOf("out/Krant.corpus")));
    }

    [Fact]
    public void What_a_killed_compiler_left_is_removed_after_a_day()
    {
        var left = _test.Write("out/.Krant.corpus.abcdefgh.xyz", [1]);
        var young = _test.Write("out/.Krant.corpus.abcdefgh.abc", [1]);
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddDays(-2));
        Assert.Equal(0, ToolProcess.Run(_test.Folder, "compile", "articles", "-o", "out/Krant.corpus").ExitCode);
        Assert.Equal([young, _test.PathOf("out/Krant.corpus")], Directory.GetFiles(_test.PathOf("out")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Verifying_and_splitting_end_as_they_say()
    {
        _test.Write("Krant.corpus", TestPackage.Krant.Image);
        _test.Write("Kapot.corpus", [.. TestPackage.Krant.Image[..^1], (byte)(TestPackage.Krant.Image[^1] ^ 1)]);
        Assert.Equal((0, "Krant.corpus: Krant, 3 articles, no manifest: fine\n", ""), ToolProcess.Run(_test.Folder, "verify", "Krant.corpus"));
        Assert.Equal((1, "Kapot.corpus: The corpus image 'Kapot.corpus' is damaged: the checksum of its checksums does not fit. Build or download it again.\n"), Error("verify", "Kapot.corpus"));
        Assert.Equal(2, ToolProcess.Run(_test.Folder, "verify", "nergens").ExitCode);
        Assert.Equal(2, ToolProcess.Run(_test.Folder, "verify").ExitCode);

        Assert.Equal((0, "", ""), ToolProcess.Run(_test.Folder, "split", "Krant.corpus", "--size", "3000", "--output", "p", "--package", "Krant"));
        Assert.Equal(0, ToolProcess.Run(_test.Folder, "verify", "p").ExitCode);
        Assert.Equal((2, "corpus : error CORP9001: --size 0 is no size of a part; give a number of bytes, such as 200000000\n"), Error("split", "Krant.corpus", "--size", "0", "--output", "p"));
        Assert.Equal(2, Error("split", "nergens.corpus", "--size", "10", "--output", "p").Code);
        Assert.DoesNotContain("split", ToolProcess.Run(_test.Folder, "--help").Output, StringComparison.Ordinal);
    }

    private (int Code, string Error) Error(params string[] arguments)
    {
        var (code, output, error) = ToolProcess.Run(_test.Folder, arguments);
        Assert.Equal("", output);
        return (code, error);
    }
}
