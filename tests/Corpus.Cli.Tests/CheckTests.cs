using System.Text.Json;
using Corpus.Cli.Checking;
using Corpus.Sources;

namespace Corpus.Cli.Tests;

/// <summary><c>corpus check</c>: what it finds, as text, JSON and SARIF, and what it ends with.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("b.txt", "De kade.")]
    [InlineData("README.md", "---\nlicense: mit\n---\n")]
    public void A_log_does_not_replace_what_is_none(string path, string content)
    {
        using var folder = new TestFolder().With("a.txt", "De haven.").With(path, content);

        var (code, output, error) = folder.Run("check", "--sarif", path);

        Assert.Equal((2, "", $"corpus: '{path}' exists and is no SARIF, so it is left alone; name another file, or remove it first\n"), (code, output, error));
        Assert.Equal(content, File.ReadAllText(folder.PathOf(path)));
    }

    [Fact]
    public void Nothing_is_found_in_what_is_in_order()
    {
        _folder.With("articles/haven.txt", "date 2022-10 De haven is dicht.").With("articles/brug.txt", "De brug is open.");

        Assert.Equal((0, "2 files: nothing found\n", ""), _folder.Run("check"));
    }

    [Fact]
    public void Each_finding_is_a_line_that_editors_recognise()
    {
        WithFindings();

        Assert.Equal(
            (1, """
                articles/leeg.txt(1,10): warning CORP1006: The article has no text; write some, or take the file out of the corpus
                articles/slecht.txt(2,6): error CORP1002: '2022-13' is not a date: month 13 does not exist; months run from 01 to 12
                3 files: 1 error, 1 warning

                """.ReplaceLineEndings("\n"), ""),
            _folder.Run("check"));
    }

    [Theory]
    [InlineData(1, "check")]
    [InlineData(0, "check", "--nowarn", "CORP1002")]
    [InlineData(1, "check", "--nowarn", "CORP1002", "--strict")]
    [InlineData(1, "check", "--nowarn", "CORP1002", "--warnaserror", "CORP1006")]
    [InlineData(0, "check", "articles/goed.txt", "--strict")]
    [InlineData(2, "check", "nergens")]
    [InlineData(2, "check", "leeg")]
    [InlineData(2, "check", "brief.doc")]
    [InlineData(2, "check", "--json", "--sarif", "-")]
    [InlineData(2, "check", "--sarif", "nergens/x.sarif")]
    [InlineData(2, "check", "--sarif", "")]
    [InlineData(2, "check", "--config", "nergens")]
    [InlineData(2, "compile", "leeg", "-o", "x.corpus")]
    [InlineData(2, "diff", "articles/goed.txt", "articles/slecht.txt")]
    [InlineData(2, "diff", "articles/goed.txt", "leeg")]
    [InlineData(2, "search", "@navo", "nergens")]
    [InlineData(2, "import", "articles", "-o", "uit", "--map", "text=body")]
    public void Its_exit_code_is_for_scripts(int code, params string[] arguments)
    {
        WithFindings();
        Directory.CreateDirectory(_folder.PathOf("leeg"));
        _folder.With("brief.doc", "Een brief.");

        var (exitCode, _, error) = _folder.Run(arguments);

        Assert.Equal(code, exitCode);
        // What is wrong in a file stands before the line that says that it is wrong.
        Assert.Equal(arguments[0] == "diff" && arguments[2] == "articles/slecht.txt" ? 2 : code == 2 ? 1 : 0, error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("--strict", "check", "--strcit")]
    [InlineData("--json", "verify", "--jsno")]
    [InlineData("--app", "new", "--aap")]
    [InlineData("--from", "diff", "--form", "1.0.0")]
    [InlineData("--force", "import", "--forse", "-o", "x")]
    public void An_option_that_there_is_not_is_refused_with_the_nearest(string nearest, params string[] arguments)
    {
        var (code, _, error) = _folder.Run(arguments);

        Assert.Equal(2, code);
        Assert.Contains($"did you mean '{nearest}'?", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_places_and_counts()
    {
        WithFindings();

        using var json = JsonDocument.Parse(_folder.Run("check", "--json").Output);

        Assert.Equal((3, 1, 1), (Number(json.RootElement, "files"), Number(json.RootElement, "errors"), Number(json.RootElement, "warnings")));
        var error = json.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("level").GetString() == "error");
        Assert.Equal("CORP1002", error.GetProperty("code").GetString());
        Assert.Equal((2, 6, 2, 13), (Number(error, "line"), Number(error, "column"), Number(error, "endLine"), Number(error, "endColumn")));
        Assert.EndsWith("slecht.txt", error.GetProperty("path").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uit.sarif")]
    [InlineData("-")]
    public void Sarif_names_files_relative_to_where_it_ran(string output)
    {
        WithFindings();

        var printed = _folder.Run("check", "--sarif", output).Output;

        using var json = JsonDocument.Parse(output == "-" ? printed : File.ReadAllText(_folder.PathOf(output)));
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = json.RootElement.GetProperty("runs").EnumerateArray().Single();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["CORP1002", "CORP1006"], rules.Select(rule => rule.GetProperty("id").GetString()));
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[Number(result, "ruleIndex")].GetProperty("id").GetString());
            var place = result.GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation");
            Assert.Equal("SRCROOT", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
            Assert.StartsWith("articles/", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
            Assert.True(Number(place.GetProperty("region"), "startLine") >= 1);
        }
    }

    [Fact]
    public void A_finding_about_the_whole_corpus_has_a_place_in_sarif_too()
    {
        _folder.With("goed.txt", "Goed.");

        using var json = JsonDocument.Parse(_folder.Run("check", "--packaged", "--sarif", "-").Output);

        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single();
        Assert.Equal(("CORP6001", "./"), (result.GetProperty("ruleId").GetString(), result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
    }

    [Fact]
    public void A_folder_with_a_project_is_read_as_the_project_would()
    {
        _folder.With("Zeepost.csproj", "<Project />").With("README.md", "---\nlicense: mit\nkeys: [author]\n---\n").With("LICENSE.txt", "date 2022-13").With("obj/x.txt", "date 2022-13")
            .With(".git/x.txt", "date 2022-13").With("haven.txt", "author Boer De haven.");

        Assert.Equal((0, "1 file: nothing found\n", ""), _folder.Run("check", "--strict", "--packaged"));
    }

    [Theory]
    [InlineData("date 2022-13 Slecht.", 6, 13, 80, "date 2022-13 Slecht.", 5, 7)]
    [InlineData("abc", 4, 4, 80, "abc", 3, 1)]
    [InlineData("a\tb", 2, 3, 80, "a b", 1, 1)]
    [InlineData("0123456789abcdefghij", 16, 18, 10, "…bcdefghij", 5, 2)]
    [InlineData("0123456789abcdefghij", 16, 99, 10, "…bcdefghij", 5, 5)]
    [InlineData("0123456789abcdefghij", 3, 5, 10, "012345678…", 2, 2)]
    [InlineData("0123456789abcdefghij", 11, 19, 10, "…6789abcd…", 5, 5)]
    [InlineData("日本語 2022-13 Slecht.", 5, 12, 80, "日本語 2022-13 Slecht.", 7, 7)]
    [InlineData("date 日本 Slecht.", 6, 8, 80, "date 日本 Slecht.", 5, 4)]
    [InlineData("e\u0301e\u0301 2022-13", 6, 13, 80, "e\u0301e\u0301 2022-13", 3, 7)]
    [InlineData("\u202Eab 2022-13", 5, 12, 80, " ab 2022-13", 4, 7)]
    [InlineData("日本語日本語日本語x", 10, 11, 10, "…本語x", 5, 1)]
    public void An_excerpt_of_a_line_fits_and_says_where(string line, int column, int endColumn, int width, string text, int start, int length)
        => Assert.Equal((text, start, length), FindingsText.Excerpt(line, new FilePlace(0, 0, 1, column, 1, endColumn), width));

    private void WithFindings() => _folder
        .With("articles/goed.txt", "date 2022 Goed.")
        .With("articles/slecht.txt", "\ndate 2022-13 Slecht.")
        .With("articles/leeg.txt", "date 2022");

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
