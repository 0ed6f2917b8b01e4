namespace Corpus.Cli.Tests;

/// <summary><c>corpus new</c>: what it makes is in order, and nothing that is there is touched.</summary>
public sealed class NewTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_corpus_is_one_in_order()
    {
        var (code, output, error) = _folder.Run("new", "Havenblad", "--language", "nl", "--license", "CC0-1.0", "--authors", "Ada \"de\" Boer");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(["Havenblad/Havenblad.csproj", "Havenblad/README.md", "Havenblad/articles/2026/bridge-open-again.txt", "Havenblad/articles/2026/paint-for-the-lighthouse.txt", "Next: corpus check Havenblad"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((0, "2 files: nothing found\n", ""), _folder.Run("check", "--strict", "--packaged", "Havenblad"));
        var info = _folder.Run("info", "Havenblad").Output;
        Assert.Contains("name         Havenblad\n", info, StringComparison.Ordinal);
        Assert.Contains("license      CC0-1.0\n", info, StringComparison.Ordinal);
        Assert.Contains("authors      Ada \"de\" Boer\n", info, StringComparison.Ordinal);
        Assert.Contains("languages    nl\n", info, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_program_has_articles_of_its_own()
    {
        Assert.Equal(0, _folder.Run("new", "--app", "MijnLezer.Zeepost").ExitCode);

        Assert.True(File.Exists(_folder.PathOf("MijnLezer.Zeepost/MijnLezer.Zeepost.csproj")));
        Assert.True(File.Exists(_folder.PathOf("MijnLezer.Zeepost/Program.cs")));
        Assert.Equal(0, _folder.Run("check", "--strict", "MijnLezer.Zeepost").ExitCode);
    }

    [Theory]
    [InlineData("the folder has no name", "")]
    [InlineData("'vol' exists and is not empty", "vol")]
    [InlineData("'vol/een.txt' exists", "vol/een.txt")]
    [InlineData("'2026' is no name for a corpus", "2026")]
    [InlineData("'haven post' is no name", "haven post")]
    [InlineData("--license 'eigen werk' is no SPDX expression", "Nieuw", "--license", "eigen werk")]
    [InlineData("see 'corpus new --help'")]
    public void What_cannot_be_made_is_refused(string message, params string[] arguments)
    {
        _folder.With("vol/een.txt", "Een.");

        var (code, output, error) = _folder.Run(["new", .. arguments]);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal(["vol/een.txt"], Directory.GetFiles(_folder.FullPath, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.FullPath, file)));
    }
}
