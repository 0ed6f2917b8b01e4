using System.Text.Json;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Tests;

/// <summary><c>corpus diff</c> as a process, over real folders and images.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-diff-").FullName;

    public DiffTests()
    {
        Write("oud", ("2022/haven.txt", "date 2022 De haven is dicht."), ("brug.txt", "De brug is open."), ("weg.txt", "Weg is weg."));
        Write("nieuw", ("2022/haven.txt", "date 2022-10 De haven is dicht."), ("bruggen.txt", "De brug is open."), ("zee.txt", "De zee."));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("oud", "nieuw")]
    [InlineData("oud.corpus", "nieuw")]
    [InlineData("oud", "nieuw.corpus")]
    [InlineData("oud.corpus", "nieuw.corpus")]
    public void Folders_and_images_give_the_same_changes(string old, string now)
    {
        Compile("oud");
        Compile("nieuw");

        Assert.Equal(
            (1, """
                breaking  The article 'brug' is called 'bruggen' now.
                breaking  The article 'weg' is gone.
                minor     The article 'zee' is new.
                patch     The article '2022/haven' says something else.
                Changes: 2 breaking, 1 minor, 1 patch.
                Next version: 2.0.0 (after 1.4.2).

                """.ReplaceLineEndings("\n")),
            Run("diff", old, now, "--from", "1.4.2"));
    }

    [Theory]
    [InlineData("oud", "oud")]
    [InlineData("oud.corpus", "oud")]
    [InlineData("oud", "oud.corpus")]
    [InlineData("oud.corpus", "oud.corpus")]
    public void The_same_articles_are_no_difference(string old, string now)
    {
        Compile("oud");

        Assert.Equal((0, "No differences.\nThe version stays 0.3.0.\n"), Run("diff", old, now, "--from", "0.3.0"));
    }

    [Fact]
    public void What_articles_say_can_be_compared_alone()
    {
        using var folder = new TestFolder().With("oud/2022/haven.txt", "---\nid: haven\n---\nDe haven.").With("nieuw/haven.txt", "---\nid: haven\n---\nDe haven.");

        Assert.StartsWith("breaking  The member '_2022.Haven' of the article 'haven' is called 'Haven' now.", folder.Run("diff", "oud", "nieuw").Output, StringComparison.Ordinal);
        Assert.Equal((0, "No differences.\nThe version stays the same.\n", ""), folder.Run("diff", "oud", "nieuw", "--content"));
    }

    [Fact]
    public void Json_has_the_changes_and_the_next_version()
    {
        using var json = JsonDocument.Parse(Run("diff", "oud", "nieuw", "--from", "1.4.2", "--json").Output);

        Assert.Equal(("breaking", "1.4.2", "2.0.0"), (json.RootElement.GetProperty("impact").GetString(), json.RootElement.GetProperty("from").GetString(), json.RootElement.GetProperty("next").GetString()));
        Assert.Equal(
            ["breaking", "breaking", "minor", "patch"],
            json.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("impact").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_language_of_the_corpus_is_another_content()
    {
        Compile("oud", "nl");
        File.Move(Path.Combine(_folder, "oud.corpus"), Path.Combine(_folder, "nl.corpus"));
        Compile("oud", "en");

        Assert.Contains("Changes: 3 patch.\nNext version: a patch", Run("diff", "nl.corpus", "oud.corpus").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("diff", "nl.corpus", "oud").ExitCode);
        Assert.Equal(1, Run("diff", "nl.corpus", "oud", "--language", "en").ExitCode);
    }

    [Fact]
    public void Another_name_for_a_member_breaks_programs()
    {
        Write("naam", ("2022/haven.txt", "date 2022 name: Dicht De haven is dicht."), ("brug.txt", "De brug is open."), ("weg.txt", "Weg is weg."));

        Assert.Equal(
            "breaking  The member '_2022.Haven' of the article '2022/haven' is called '_2022.Dicht' now.",
            Run("diff", "oud", "naam").Output.Split('\n')[0]);
    }

    [Theory]
    [InlineData("'nergens' does not exist; name a folder of article files", "oud", "nergens")]
    [InlineData("'brief.doc' is no corpus; name a folder of article files", "brief.doc", "nieuw")]
    [InlineData("'1.x' is not a version; write three numbers, as in --from 1.4.2", "oud", "nieuw", "--from", "1.x")]
    [InlineData("see 'corpus diff --help'", "oud")]
    [InlineData("slecht.txt(1,6): error CORP1002: ", "oud", "fout")]
    [InlineData("'fout' has errors, listed above; mend them first", "oud", "fout")]
    [InlineData("damaged", "oud", "kapot.corpus")]
    public void What_cannot_be_compared_is_refused(string message, params string[] arguments)
    {
        Write("fout", ("slecht.txt", "date 2022-13 Slecht."));
        Write(".", ("brief.doc", "Een brief, en geen artikel."));
        Compile("oud");
        File.WriteAllBytes(Path.Combine(_folder, "kapot.corpus"), File.ReadAllBytes(Path.Combine(_folder, "oud.corpus"))[..^9]);

        var (exitCode, output) = Run(["diff", .. arguments]);

        Assert.Equal(2, exitCode);
        Assert.Contains(message, output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    private void Write(string folder, params (string Path, string Content)[] files)
    {
        foreach (var (path, content) in files)
        {
            var full = Path.Combine(_folder, folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, content);
        }
    }

    private void Compile(string folder, string language = "nl") => Assert.True(CorpusCompiler.Compile(
        CorpusFolder.List(Path.Combine(_folder, folder), "Nieuws", language),
        Path.Combine(_folder, folder + ".corpus"),
        new Report(new StringWriter(), ReportScope.All, Severities.Read("", "", [])),
        default));

    private (int ExitCode, string Output) Run(params string[] arguments)
    {
        var (exitCode, output, error) = ToolProcess.Run(_folder, arguments);
        return (exitCode, output + error);
    }
}
