using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>Names, paths and files that no baseline can have.</summary>
public sealed class BaselineDamageTests : IDisposable
{
    private static readonly BaselineSettings Updating = new(IsUpdating: true, IsContinuousIntegration: false);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-baseline-damage-");

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);

    private static ScoreReport Report => Score.Tokens(Bridge, Parse("0-2"), Parse("0-2, 3-5"));

    [Theory]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    [InlineData("a\u0085b")]
    [InlineData("a\fb")]
    [InlineData("a\nb")]
    [InlineData(" a")]
    public void A_name_is_one_line(string name)
        => Assert.Equal("name", Assert.Throws<ArgumentException>(() => Report.ShouldNotFall(name, new BaselineFile(PathOf("b.txt")), Updating)).ParamName);

    [Fact]
    public void Half_a_character_is_no_name()
        => Assert.Throws<ArgumentException>(() => Report.ShouldNotFall("\ud800", new BaselineFile(PathOf("b.txt")), Updating));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_blank_path_is_refused(string path)
        => Assert.Equal("path", Assert.Throws<ArgumentException>(() => Report.ShouldNotFall("a", path, "", Updating)).ParamName);

    [Fact]
    public void A_folder_is_no_file_and_a_folder_that_is_not_there_is_named()
    {
        Assert.Equal($"{_folder.FullName} is a folder; name a file for the baseline.", Assert.Throws<ScoreException>(() => Report.ShouldNotFall("a", new BaselineFile(_folder.FullName), Updating)).Message);
        Assert.Equal(
            $"There is no folder {PathOf("weg")} for the baseline; make it, or name another place.",
            Assert.Throws<ScoreException>(() => Report.ShouldNotFall("a", new BaselineFile(PathOf("weg/b.txt")), Updating)).Message);
        Assert.Empty(_folder.GetFileSystemInfos());
    }

    [Fact]
    public void A_link_stays_one_and_what_it_stands_for_is_written()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(PathOf("link.txt"), PathOf("b.txt"));

        Report.ShouldNotFall("a", new BaselineFile(PathOf("link.txt")), Updating);
        Report.ShouldNotFall("b", new BaselineFile(PathOf("link.txt")), Updating);

        Assert.NotNull(new FileInfo(PathOf("link.txt")).LinkTarget);
        Assert.Contains("score b\n", File.ReadAllText(PathOf("b.txt")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    gold x found 1 correct 1 partial 1: a")]
    [InlineData("    gold 1 found x correct 1 partial 1: a")]
    [InlineData("    gold 1 found 1 correct: a")]
    [InlineData("    1 1 1: a")]
    public void A_line_of_an_article_that_is_damaged_is_named(string line)
    {
        File.WriteAllText(PathOf("b.txt"), $"score a\n  of tokens\n  corpus 0123456789abcdef\n  all gold 1 found 1 correct 1: precision 1.0000 recall 1.0000 F1 1.0000\n{line}\n");

        Assert.StartsWith(
            $"{PathOf("b.txt")}(5): this baseline cannot be read: it is not of the form", Assert.Throws<ScoreException>(() => Report.ShouldNotFall("a", new BaselineFile(PathOf("b.txt")), Updating)).Message, StringComparison.Ordinal);
    }
}
