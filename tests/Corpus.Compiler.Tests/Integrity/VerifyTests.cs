using System.Text;
using Corpus.Compiler.Integrity;
using Corpus.Compiler.Splitting;

namespace Corpus.Compiler.Tests.Integrity;

public sealed class VerifyTests : IDisposable
{
    private const string Krant = "Krant.corpus";
    private const string PackageName = "Krant.2025.1.0.nupkg";

    private readonly TestPackage _test = new();

    public void Dispose() => _test.Dispose();

    [Fact]
    public void An_image_is_fine()
    {
        _test.Write(Krant, TestPackage.Krant.Image);
        Assert.Equal((0, "Krant.corpus: Krant, 3 articles, no manifest: fine\n", ""), _test.Verify(Krant));
    }

    [Theory]
    [InlineData("manifest-Krant.sha256")]
    [InlineData("manifest.sha256")]
    public void An_image_is_compared_with_the_manifest_beside_it(string manifest)
    {
        _test.Write(Krant, TestPackage.Krant.Image);
        _test.Write(manifest, TestPackage.Krant.Manifest);
        Assert.Equal((0, "Krant.corpus: Krant, 3 articles: fine\n", ""), _test.Verify(Krant));
    }

    [Fact]
    public void A_package_is_fine()
    {
        _test.Write(PackageName, TestPackage.Package());
        Assert.Equal((0, "Krant.2025.1.0.nupkg: Krant, 3 articles, 3 files: fine\n", ""), _test.Verify(PackageName));
    }

    [Fact]
    public void A_package_with_its_corpus_in_the_assembly_is_fine()
    {
        _test.Write(PackageName, TestPackage.Zip(
            ("lib/net10.0/Krant.dll", TestPackage.Assembly(("iets.resources", [1, 2, 3]), (Krant, TestPackage.Krant.Image))),
            ("lib/net10.0/native.dll", [1, 2, 3]), ("corpus/manifest-Krant.sha256", TestPackage.Krant.Manifest), (".signature.p7s", [1, 2, 3])));
        Assert.Equal(
            (0, "Krant.2025.1.0.nupkg: Krant, 3 articles, 4 files, signed ('dotnet nuget verify' checks by whom): fine\n", ""), _test.Verify(PackageName));
    }

    [Fact]
    public void An_assembly_is_fine()
    {
        _test.Write("Krant.dll", TestPackage.Assembly(("iets.resources", [1, 2, 3]), (Krant, TestPackage.Krant.Image)));
        Assert.Equal((0, "Krant.dll: Krant, 3 articles, no manifest: fine\n", ""), _test.Verify("Krant.dll"));
    }

    [Fact]
    public void A_folder_is_all_that_is_in_it()
    {
        _test.Write("a/Krant.corpus", TestPackage.Krant.Image);
        _test.Write("b/Krant.dll", TestPackage.Assembly((Krant, TestPackage.Krant.Image)));
        _test.Write("b/Leeg.dll", TestPackage.Assembly());
        _test.Write("b/Leeg.nupkg", TestPackage.Zip(("x", [1])));
        _test.Write("b/lees.txt", [1]);
        _test.Write("c/Krant.corpus", TestPackage.Krant.Image[..^1]);
        var (code, output, error) = _test.Verify("");

        Assert.Equal(1, code);
        Assert.Equal("a/Krant.corpus: Krant, 3 articles, no manifest: fine\nb/Krant.dll: Krant, 3 articles, no manifest: fine\n", output);
        Assert.StartsWith("c/Krant.corpus: The corpus image 'c/Krant.corpus' is damaged: it has ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nergens.corpus", "nergens.corpus: there is no such file; name a .corpus, a .nupkg")]
    [InlineData("lees.txt", "lees.txt: it is of another kind; name a .corpus")]
    [InlineData("Leeg.nupkg", "Leeg.nupkg: it has no corpus in it; name a .corpus")]
    [InlineData("Leeg.dll", "Leeg.dll: it has no corpus in it; name a .corpus")]
    [InlineData("native.dll", "native.dll: it has no corpus in it; name a .corpus")]
    [InlineData("map", "map: there is no corpus in it; name a .corpus")]
    [InlineData("Versleuteld.nupkg", "Versleuteld.nupkg: 'a' in it is encrypted, which packages are not")]
    [InlineData("Nieuwer.corpus", "Nieuwer.corpus: The corpus image 'Nieuwer.corpus' has format 2.0, and this program reads format 1. Update the package Corpus.Sdk")]
    public void What_cannot_be_checked_is_said(string name, string message)
    {
        _test.Write("lees.txt", [1]);
        _test.Write("map/lees.txt", [1]);
        _test.Write("Leeg.nupkg", TestPackage.Zip(("x", [1])));
        _test.Write("Leeg.dll", TestPackage.Assembly());
        _test.Write("native.dll", [1, 2, 3]);
        _test.Write("Versleuteld.nupkg", ZipSurgery.WithEntry(TestPackage.Zip(("a", [1])), "a", (entry, header) => (entry[8], header[6]) = (1, 1)));
        _test.Write("Nieuwer.corpus", OfNextVersion(TestPackage.Krant.Image));

        var (code, output, error) = _test.Verify(name);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    [Fact]
    public void Every_byte_of_a_text_that_is_changed_is_in_the_article_that_is_named()
    {
        var image = TestPackage.Krant.Image.ToArray();
        foreach (var (id, start, length) in Texts(image))
        {
            for (var at = start; at < start + length; at++)
            {
                image[at] ^= 0x41;
                _test.Write(Krant, image);
                var (code, _, error) = _test.Verify(Krant);
                Assert.Equal(1, code);
                Assert.EndsWith($", probably for its byte {at}, in article '{id}'. Build or download it again.\n", error, StringComparison.Ordinal);
                image[at] ^= 0x41;
            }
        }
    }

    // However much of it is changed: a checksum can only tell where one byte is, a manifest which texts are.
    [Fact]
    public void By_its_manifest_the_first_article_that_is_damaged_is_named()
    {
        _test.Write("manifest.sha256", TestPackage.Krant.Manifest);
        foreach (var (id, start, length) in Texts(TestPackage.Krant.Image))
        {
            var image = TestPackage.Krant.Image.ToArray();
            image.AsSpan(start, length).Fill((byte)'!');
            image[^100] ^= 1;
            _test.Write(Krant, image);
            var (code, _, error) = _test.Verify(Krant);
            Assert.Equal(1, code);
            Assert.Contains("is damaged", error, StringComparison.Ordinal);

            image[^100] ^= 1;
            _test.Write(Krant, image);
            Assert.Equal(
                $"Krant.corpus: The corpus image 'Krant.corpus' is damaged: article '{id}' does not have the text whose SHA-256 is in its manifest. Build or download it again.\n",
                _test.Verify(Krant).Error);
        }
    }

    [Fact]
    public void An_image_of_another_build_is_not_that_of_the_manifest()
    {
        var other = TestPackage.Compile(("haven", "De haven is open."), ("kernwapens", "Geen kernwapens. 🙂"), ("leeg-na", "De brug is open."));
        _test.Write("tekst.nupkg", TestPackage.Zip(("corpus/Krant.corpus", other.Image), ("corpus/manifest-Krant.sha256", TestPackage.Krant.Manifest)));
        Assert.Contains("'corpus/Krant.corpus' is damaged: article 'haven' does not have the text", _test.Verify("tekst.nupkg").Error, StringComparison.Ordinal);

        var fewer = TestPackage.Compile(("haven", "De haven is dicht. ‘Wachten’, zegt de havenmeester.\n\nNiemand weet waarom."), ("kernwapens", "Geen kernwapens. 🙂"));
        _test.Write("minder.nupkg", TestPackage.Zip(("corpus/Krant.corpus", fewer.Image), ("corpus/manifest-Krant.sha256", TestPackage.Krant.Manifest)));
        Assert.Contains("has 2 articles, and its manifest 3", _test.Verify("minder.nupkg").Error, StringComparison.Ordinal);

        var lines = Encoding.UTF8.GetString(TestPackage.Krant.Manifest).Split('\n');
        lines[^2] = new string('0', 64) + lines[^2][64..];
        _test.Write("beeld.nupkg", TestPackage.Zip(("corpus/Krant.corpus", TestPackage.Krant.Image), ("corpus/manifest-Krant.sha256", Encoding.UTF8.GetBytes(string.Join('\n', lines)))));
        Assert.Contains("does not have the SHA-256 that its manifest has, though all its texts do", _test.Verify("beeld.nupkg").Error, StringComparison.Ordinal);
        Assert.Equal(1, _test.Verify("beeld.nupkg").ExitCode);
    }

    [Fact]
    public void A_manifest_without_its_image_or_that_is_none_is_damage()
    {
        _test.Write("zonder.nupkg", TestPackage.Zip(("corpus/manifest-Krant.sha256", TestPackage.Krant.Manifest)));
        Assert.Equal((1, "zonder.nupkg: it is damaged: there is a manifest of 'Krant.corpus', and no such image. Build or download it again.\n"), Failure("zonder.nupkg"));
        _test.Write("geen.nupkg", TestPackage.Zip(("corpus/Krant.corpus", TestPackage.Krant.Image), ("corpus/manifest-Krant.sha256", "niets"u8.ToArray())));
        var (code, error) = Failure("geen.nupkg");
        Assert.Equal(1, code);
        Assert.StartsWith("geen.nupkg: 'corpus/manifest-Krant.sha256': ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_are_fine_or_one_is_named()
    {
        var count = ImageSplitter.Split(_test.Write(Krant, TestPackage.Krant.Image), 2500, _test.PathOf("p"), "Krant", default).Parts.Count;
        _test.Write("p/manifest.sha256", TestPackage.Krant.Manifest);
        Assert.Equal((0, $"p/Krant.corpus.parts: Krant, 3 articles in {count} parts: fine\n", ""), _test.Verify("p/Krant.corpus.parts"));
        Assert.Equal((0, $"p/Krant.corpus.parts: Krant, 3 articles in {count} parts: fine\n", ""), _test.Verify("p"));

        Change("p/Krant.corpus.part2");
        Assert.Equal(
            (1, "p/Krant.corpus.parts: the part 'Krant.corpus.part2' is damaged: its SHA-256 is not the one it was made with. Build or download it again.\n"), Failure("p/Krant.corpus.parts"));
        File.Delete(_test.PathOf("p/Krant.corpus.part2"));
        Assert.Equal(
            (1, $"p/Krant.corpus.parts: part 2 of {count} is missing; put 'Krant.corpus.part2' beside it, from the package Krant.Part2\n"), Failure("p/Krant.corpus.parts"));
    }

    [Fact]
    public void Parts_of_an_installed_package_are_found_in_the_packages_that_have_them()
    {
        const string List = "krant/2025.1.0/corpus/Krant.corpus.parts";
        var count = ImageSplitter.Split(_test.Write(Krant, TestPackage.Krant.Image), 2500, _test.PathOf("krant/2025.1.0/corpus"), "Krant", default).Parts.Count;
        for (var i = 1; i <= count; i++)
        {
            Directory.CreateDirectory(_test.PathOf($"krant.part{i}/2025.1.0/corpus"));
            File.Move(_test.PathOf($"krant/2025.1.0/corpus/Krant.corpus.part{i}"), _test.PathOf($"krant.part{i}/2025.1.0/corpus/Krant.corpus.part{i}"));
        }

        Assert.Equal((0, $"{List}: Krant, 3 articles in {count} parts, no manifest: fine\n", ""), _test.Verify("krant/2025.1.0"));

        Change("krant.part1/2025.1.0/corpus/Krant.corpus.part1");
        Assert.Contains("the part 'Krant.corpus.part1' is damaged", Failure(List).Item2, StringComparison.Ordinal);
        Directory.Move(_test.PathOf("krant.part1/2025.1.0"), _test.PathOf("krant.part1/2024.1.0"));
        Assert.Equal((1, $"{List}: part 1 of {count} is missing; put 'Krant.corpus.part1' beside it, from the package Krant.Part1\n"), Failure(List));
    }

    [Theory]
    [InlineData("", "Krant.Part{0}.2025.1.0.nupkg")]
    [InlineData("krant/2025.1.0/", "krant.part{0}/2025.1.0/krant.part{0}.2025.1.0.nupkg")]
    public void A_split_package_is_checked_with_the_packages_of_its_parts(string folder, string part)
    {
        var list = ImageSplitter.Split(_test.Write(Krant, TestPackage.Krant.Image), 4000, _test.PathOf("p"), "Krant", default);
        var main = folder + PackageName;
        _test.Write(main, TestPackage.Zip(
            ("Krant.nuspec", Encoding.UTF8.GetBytes(TestPackage.Specification)), ("corpus/Krant.corpus.parts", File.ReadAllBytes(_test.PathOf("p/Krant.corpus.parts"))),
            ("corpus/manifest-Krant.sha256", TestPackage.Krant.Manifest)));
        for (var i = 1; i <= list.Parts.Count; i++)
            _test.Write(PartName(i), TestPackage.Zip(($"corpus/{list.Parts[i - 1].Name}", File.ReadAllBytes(_test.PathOf($"p/{list.Parts[i - 1].Name}")))));

        Assert.Equal((0, $"{main}: Krant, 3 articles in {list.Parts.Count} parts, 3 files: fine\n", ""), _test.Verify(main));
        Assert.Equal((0, $"{PartName(1)}: 'Krant.corpus.part1', a part of a corpus, 1 file: fine\n", ""), _test.Verify(PartName(1)));

        _test.Write(PartName(2), TestPackage.Zip(("corpus/Krant.corpus.part2", [1, 2, 3])));
        Assert.Equal((1, $"{main}: the part 'Krant.corpus.part2' is damaged: it has 3 bytes, and {list.Parts[1].Length} are expected. Build or download it again.\n"), Failure(main));
        _test.Write(PartName(2), TestPackage.Zip(("corpus/iets", [1, 2, 3])));
        Assert.Equal(
            (1, $"{main}: in {Path.GetFileName(PartName(2))}, it is damaged: there is no 'corpus/Krant.corpus.part2' in it. Build or download it again.\n"), Failure(main));
        File.Delete(_test.PathOf(PartName(2)));
        Assert.Equal((1, $"{main}: part 2 of {list.Parts.Count} of 'Krant.corpus' is missing; put the package Krant.Part2.2025.1.0.nupkg beside it\n"), Failure(main));

        string PartName(int number) => string.Format(System.Globalization.CultureInfo.InvariantCulture, part, number);
    }

    [Fact]
    public void What_is_too_large_for_memory_is_read_from_a_temporary_file_that_is_deleted()
    {
        string? folder;
        using (var content = CheckedContent.Take(TestPackage.Krant.Image.Length, sink => sink(TestPackage.Krant.Image), mostInMemory: 100))
        {
            using var stream = (FileStream)content.OpenRead();
            folder = Path.GetDirectoryName(stream.Name);
            Assert.Equal(3, ImageCheck.Run(content.Image(Krant, 0, content.Length), null, default).Count);
        }

        Assert.False(Directory.Exists(folder));
        Assert.Throws<InvalidDataException>(() => CheckedContent.Take(1000, _ => throw new InvalidDataException(), mostInMemory: 100));
    }

    [Fact]
    public void A_line_stays_a_line()
    {
        _test.Write("a\nb.corpus", TestPackage.Krant.Image);
        Assert.Equal((0, "a\\u000Ab.corpus: Krant, 3 articles, no manifest: fine\n", ""), _test.Verify("a\nb.corpus"));
    }

    private (int, string) Failure(string name)
    {
        var (code, output, error) = _test.Verify(name);
        Assert.Equal("", output);
        return (code, error);
    }

    private void Change(string name)
    {
        var bytes = File.ReadAllBytes(_test.PathOf(name));
        bytes[bytes.Length / 2] ^= 1;
        _test.Write(name, bytes);
    }

    // Where the texts are in the image.
    private static List<(string Id, int Start, int Length)> Texts(byte[] image)
    {
        using var opened = CorpusImage.Open(ImageMemory.FromBytes("test", image));
        var articles = new TestArticles(opened);
        return [.. Enumerable.Range(0, opened.Count).Select(i => (articles[i].Id, (int)opened.Documents.TextOffset(i), articles[i].Text.AsUtf8().Length))];
    }

    private static byte[] OfNextVersion(byte[] image)
    {
        var next = image.ToArray();
        next[ImageFormat.MajorVersionAt]++;
        next[ImageFormat.MinorVersionAt] = 0;
        BitConverter.TryWriteBytes(next.AsSpan(ImageFormat.HeaderChecksumAt), Crc32C.Of(next.AsSpan(0, ImageFormat.HeaderChecksumAt)));
        return next;
    }
}
