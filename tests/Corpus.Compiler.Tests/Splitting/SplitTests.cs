using System.Security.Cryptography;
using Corpus.Compiler.Splitting;
using Corpus.Compiler.Tests.Integrity;
using CsCheck;

namespace Corpus.Compiler.Tests.Splitting;

public sealed class SplitTests : IDisposable
{
    private readonly TestPackage _test = new();

    public void Dispose() => _test.Dispose();

    [Fact]
    public void The_parts_one_after_another_are_the_image()
    {
        var image = TestPackage.Krant.Image;
        var path = _test.Write("Krant.corpus", image);
        Gen.Int[1, image.Length + 10].Sample(
            size =>
            {
                size = Math.Max(size, image.Length / 20);
                var list = ImageSplitter.Split(path, size, _test.PathOf("p"), null, default);
                Assert.Equal((image.Length + size - 1) / size, list.Parts.Count);
                Assert.All(list.Parts.SkipLast(1), part => Assert.Equal(size, part.Length));
                Assert.Equal(image, list.Parts.SelectMany(part => File.ReadAllBytes(_test.PathOf($"p/{part.Name}"))));
                Assert.Equal(list.Parts.Select(part => part.Name).Append("Krant.corpus.parts").Order(StringComparer.Ordinal), Files("p"));
                Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(image)), list.Whole.Hash);
                Assert.Equal(list.ToString(), File.ReadAllText(_test.PathOf("p/Krant.corpus.parts")));
            },
            iter: 30, threads: 1);
    }

    [Fact]
    public void Another_splitting_leaves_no_part_of_the_one_before()
    {
        var path = _test.Write("Krant.corpus", TestPackage.Krant.Image);
        ImageSplitter.Split(path, 1000, _test.PathOf("p"), "Krant", default);
        _test.Write("p/Andere.corpus.part3", [1]);
        ImageSplitter.Split(path, 1 << 20, _test.PathOf("p"), "Krant", default);
        Assert.Equal(["Andere.corpus.part3", "Krant.corpus.part1", "Krant.corpus.parts"], Files("p"));
        Assert.StartsWith("corpus-parts 1\npackage Krant\n", File.ReadAllText(_test.PathOf("p/Krant.corpus.parts")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_image_or_would_have_too_many_parts_is_refused()
    {
        _test.Write("x.corpus", new byte[10_000]);
        Assert.Contains(
            "is no corpus image", Assert.Throws<InvalidDataException>(() => ImageSplitter.Split(_test.PathOf("x.corpus"), 10, _test.PathOf("p"), null, default)).Message, StringComparison.Ordinal);

        var large = TestPackage.Compile(("a", new string('a', 20_000))).Image;
        _test.Write("Krant.corpus", large);
        Assert.Contains(
            "would have more than 10,000 parts of 1", Assert.Throws<InvalidDataException>(() => ImageSplitter.Split(_test.PathOf("Krant.corpus"), 1, _test.PathOf("p"), null, default)).Message,
            StringComparison.Ordinal);
        Assert.False(Directory.Exists(_test.PathOf("p")));
    }

    private IEnumerable<string> Files(string folder) => Directory.GetFiles(_test.PathOf(folder)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
