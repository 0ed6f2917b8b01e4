using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Corpus.Cli.Opening;
using Corpus.Compiler.Integrity;

namespace Corpus.Cli.Tests;

/// <summary>What a path can name: each kind gives the same corpus, and what is none is said in a line.</summary>
public sealed class OpeningTests : IDisposable
{
    // Compiled once: each test starts processes enough.
    private static readonly Lazy<byte[]> Image = new(() =>
    {
        using var folder = new TestFolder();
        Assert.Equal(0, WithArticles(folder).Run("compile", "krant", "-o", "krant.corpus").ExitCode);
        return File.ReadAllBytes(folder.PathOf("krant.corpus"));
    });

    private readonly TestFolder _folder = new();

    public OpeningTests()
    {
        WithArticles(_folder);
        File.WriteAllBytes(_folder.PathOf("krant.corpus"), Image.Value);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("krant", "folder")]
    [InlineData("krant/articles", "folder")]
    [InlineData("krant.corpus", "image")]
    [InlineData("anders.naam", "image")]
    [InlineData("krant.nupkg", "package")]
    public void Every_kind_gives_the_same_corpus(string path, string kind)
    {
        File.Copy(_folder.PathOf("krant.corpus"), _folder.PathOf("anders.naam"));
        Zip("krant.nupkg", ("krant.nuspec", "<package />"u8.ToArray()), ("corpus/krant.corpus", File.ReadAllBytes(_folder.PathOf("krant.corpus"))));

        Assert.Equal((kind, 2, Fingerprint("krant.corpus")), (Info(path).GetProperty("kind").GetString(), Info(path).GetProperty("articles").GetInt32(), Fingerprint(path)));
    }

    [Theory]
    [InlineData("krant.corpus", 2)]
    [InlineData("krant/articles/haven.txt", 1)]
    public void Standard_input_may_be_an_image_or_articles(string file, int articles)
    {
        var (code, output, _) = ToolProcess.Run(_folder.FullPath, [], File.ReadAllBytes(_folder.PathOf(file)), "info", "-", "--json");

        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        var info = json.RootElement.GetProperty("corpora")[0];
        Assert.Equal((articles, "standard input"), (info.GetProperty("articles").GetInt32(), info.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("""{"id": "a", "text": "De haven."}""", "a")]
    [InlineData("# newdoc id = b\n# text = Haven\n1\tHaven\thaven\tNOUN\t_\t_\t0\troot\t_\t_\n\n", "b")]
    [InlineData("# De haven\n\nis dicht.", "stdin")]
    [InlineData("date 2022 De haven.", "stdin")]
    public void The_format_of_standard_input_is_told_by_how_it_begins(string input, string id)
    {
        _folder.With("leeg.corpus", "");

        var (code, _, error) = ToolProcess.Run(_folder.FullPath, [], Encoding.UTF8.GetBytes(input), "compile", "krant", "-o", "x.corpus");
        Assert.Equal(0, code);
        Assert.Equal("", error);
        var changes = ToolProcess.Run(_folder.FullPath, [], Encoding.UTF8.GetBytes(input), "diff", "krant.corpus", "-").Output;
        Assert.Contains($"The article '{id}' is new.", changes, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_that_corpora_share_goes_with_the_last_of_them()
    {
        var content = CheckedContent.Take(1, write => write([7]), mostInMemory: 0);
        var shared = new SharedContent(content, users: 2);

        shared.Dispose();
        using (var stream = content.OpenRead())
            Assert.Equal(7, stream.ReadByte());
        shared.Dispose();
        Assert.ThrowsAny<IOException>(() => content.OpenRead());
    }

    [Fact]
    public void A_list_of_parts_that_is_a_pipe_is_refused()
    {
        if (OperatingSystem.IsWindows())
            return;

        Assert.Equal("2\n", Sh("mkfifo pijp.parts; (echo x > pijp.parts) & dotnet exec \"$0\" verify pijp.parts 2> fout; echo $?"));
        Assert.StartsWith("pijp.parts: The list of parts 'pijp.parts' cannot be read: It is a pipe or a device.", File.ReadAllText(_folder.PathOf("fout")), StringComparison.Ordinal);
    }

    private string Sh(string command)
    {
        var start = new ProcessStartInfo("sh", ["-c", command, Path.Combine(AppContext.BaseDirectory, "Corpus.Cli.dll")]) { WorkingDirectory = _folder.FullPath, UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    [Fact]
    public void Cards_in_folders_of_a_corpus_are_told()
    {
        _folder.With("alle/een/articles/README.md", "---\nlicense: mit\n---\n").With("alle/een/articles/a.txt", "De haven.").With("alle/twee/README.md", "---\nlicense: mit\n---\n").With("alle/twee/b.txt", "De kade.")
            .With("alle/drie/README.md", "Geen kaart.").With("alle/drie/c.txt", "De brug.");

        var (code, output, error) = _folder.Run("check", "alle");

        Assert.Equal((0, "3 files: nothing found\n"), (code, output));
        Assert.Equal($"corpus: 'alle' has cards in folders of it, which are passed over: '{Path.Combine("alle", "een", "articles", "README.md")}', '{Path.Combine("alle", "twee", "README.md")}'; if these are corpora, name them instead\n", error);
        Assert.Equal("", _folder.Run("check", Path.Combine("alle", "een")).Error);
    }

    [Fact]
    public void Articles_with_errors_are_named_as_the_user_knows_them()
    {
        _folder.With("fout/slecht.txt", "date 2022-13 Slecht.");

        Assert.StartsWith($"{Path.Combine("fout", "slecht.txt")}(1,6): error CORP1002: ", _folder.Run("info", "fout").Error, StringComparison.Ordinal);
        Assert.StartsWith("-(1,6): error CORP1002: ", ToolProcess.Run(_folder.FullPath, [], "date 2022-13 Slecht."u8.ToArray(), "info", "-").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nergens", "'nergens' does not exist; name a folder")]
    [InlineData("leeg", "'leeg' has no article files in it")]
    [InlineData("README.md", "'README.md' is the card of a corpus, and no article; name the folder that it is in")]
    [InlineData("brief.doc", "'brief.doc' is no corpus; name a folder")]
    [InlineData("kort.corpus", "damaged")]
    [InlineData("leeg.corpus", "'leeg.corpus' is no corpus")]
    [InlineData("geen.dll", "'geen.dll' has no corpus in it")]
    [InlineData("geen.nupkg", "'geen.nupkg': it does not begin like a package")]
    [InlineData("op.nupkg", "..")]
    [InlineData("fout", "'fout' has errors, listed above")]
    [InlineData("e\u001b[31m", "'e\\u001B[31m' does not exist")]
    public void What_is_no_corpus_is_said_in_a_line(string path, string message)
    {
        Directory.CreateDirectory(_folder.PathOf("leeg"));
        File.WriteAllBytes(_folder.PathOf("kort.corpus"), File.ReadAllBytes(_folder.PathOf("krant.corpus"))[..^100]);
        _folder.With("README.md", "---\nlicense: mit\n---\n").With("brief.doc", "Een brief.").With("leeg.corpus", "").With("geen.dll", "geen").With("geen.nupkg", "geen").With("fout/slecht.txt", "date 2022-13 Slecht.");
        Zip("op.nupkg", ("../krant.corpus", File.ReadAllBytes(_folder.PathOf("krant.corpus"))));

        var (code, output, error) = _folder.Run("info", path);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error);
    }

    [Fact]
    public void Nothing_is_left_in_the_temporary_folder()
    {
        var temporary = Directory.CreateDirectory(_folder.PathOf("tmp")).FullName;
        foreach (var path in new[] { "krant", "krant.corpus", "nergens" })
            ToolProcess.Run(_folder.FullPath, [("TMPDIR", temporary)], [], "info", path);

        Assert.DoesNotContain(Directory.GetFileSystemEntries(temporary), entry => Path.GetFileName(entry).StartsWith("corpus-", StringComparison.Ordinal));
    }

    private string Fingerprint(string path) => Info(path).GetProperty("fingerprint").GetString()!;

    private JsonElement Info(string path)
    {
        var (code, output, error) = _folder.Run("info", path, "--json");
        Assert.True(code == 0, error);
        using var json = JsonDocument.Parse(output);
        return json.RootElement.GetProperty("corpora")[0].Clone();
    }

    private void Zip(string name, params (string Path, byte[] Content)[] files)
    {
        using var archive = ZipFile.Open(_folder.PathOf(name), ZipArchiveMode.Create);
        foreach (var (path, content) in files)
        {
            using var entry = archive.CreateEntry(path).Open();
            entry.Write(content);
        }
    }

    private static TestFolder WithArticles(TestFolder folder) => folder
        .With("krant/README.md", "---\nkeys: [author]\nlanguage: nl\n---\n").With("krant/articles/haven.txt", "date 2022-10 author Boer De haven is dicht.").With("krant/articles/brug.txt", "De brug is open.");
}
