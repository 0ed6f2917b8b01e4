using System.IO.Compression;
using System.Text.Json;
using Corpus.Cli.Tests.Querying;
using Corpus.Compiler.Splitting;

namespace Corpus.Cli.Tests;

/// <summary>Names of files in any case, images that are called otherwise, and standard input where files are read.</summary>
public sealed class ExtensionTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public ExtensionTests()
    {
        foreach (var name in new[] { "Krant.corpus", "KOPIE.CORPUS", "krant.img", "krant" })
            File.Copy(QueryTool.ImageOf("Krant"), _folder.PathOf(name));
        using (var package = ZipFile.Open(_folder.PathOf("Krant.NUPKG"), ZipArchiveMode.Create))
            package.CreateEntryFromFile(QueryTool.ImageOf("Krant"), "corpus/Krant.corpus");
        ImageSplitter.Split(_folder.PathOf("Krant.corpus"), 100_000, _folder.PathOf("delen"), package: null, default);
        File.Move(_folder.PathOf("delen/Krant.corpus.parts"), _folder.PathOf("delen/Krant.corpus.Parts"));
        _folder.With("HAVEN.TXT", "De haven.").With("geen.DLL", "geen");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("KOPIE.CORPUS", "image")]
    [InlineData("krant.img", "image")]
    [InlineData("Krant.NUPKG", "package")]
    [InlineData("delen/Krant.corpus.Parts", "parts")]
    [InlineData("HAVEN.TXT", "file")]
    public void What_is_in_capitals_is_opened(string path, string kind)
    {
        var (code, output, error) = QueryTool.Pipe("info", _folder.PathOf(path), "--json");

        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(kind, json.RootElement.GetProperty("corpora")[0].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("info")]
    [InlineData("verify")]
    public void An_assembly_in_capitals_is_read_as_one(string verb)
        => Assert.Contains("has no corpus in it", QueryTool.Pipe(verb, _folder.PathOf("geen.DLL")).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("KOPIE.CORPUS")]
    [InlineData("krant.img")]
    [InlineData("krant")]
    [InlineData("Krant.NUPKG")]
    [InlineData("delen/Krant.corpus.Parts")]
    public void It_is_verified(string path)
    {
        var (code, output, error) = QueryTool.Pipe("verify", _folder.PathOf(path));

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith($"{_folder.PathOf(path)}: Krant, 46 articles", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_is_that_of_the_image_however_its_extension_is_written()
    {
        _folder.With("manifest-krant.sha256", $"{new string('0', 64)}  krant.corpus\n");

        var (code, _, error) = QueryTool.Pipe("verify", _folder.PathOf("krant.img"));

        Assert.Equal(1, code);
        Assert.Contains("has 46 articles, and its manifest 0", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'-' is standard input, and 'corpus check' reads files; write it to a file whose extension says its format (.txt, .md, .jsonl, .conllu), and name that", "check", "-")]
    [InlineData("'-' is standard input, and 'corpus import' reads files; write it to a file whose extension says its format, and name that", "import", "-", "-o", "nergens")]
    [InlineData("'-' is standard input, and 'corpus verify' reads files; write it to a file whose extension says what it is (.corpus, .nupkg, .dll), and name that", "verify", "Krant", "-")]
    [InlineData("'-' is standard input, and 'corpus compile' reads files; write it to a folder, as a file whose extension says its format (.txt, .md, .jsonl, .conllu), and name that", "compile", "-", "-o", "nergens/x.corpus")]
    public void Standard_input_where_files_are_read_is_refused_with_what_to_do(string refusal, params string[] arguments)
        => Assert.Equal((2, "", $"corpus: {refusal}\n"), QueryTool.Pipe(arguments));
}
