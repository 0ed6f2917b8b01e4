using Corpus.Cli.Tests.Querying;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>Where an export may go: not where its articles come from, and not where something is already; said before anything is compiled.</summary>
public sealed class ExportTargetTests : IDisposable
{
    private const string Articles = "De haven is dicht.";

    private readonly TestFolder _folder = new TestFolder()
        .With("Krant/README.md", "---\nlanguage: nl\n---\n").With("Krant/articles/haven.txt", Articles).With("los/kade.txt", Articles).With("los/x.jsonl", "{\"text\": \"Kade.\"}\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Krant", "Krant", "csv", "'Krant' has in it what is exported; name another folder")]
    [InlineData("Krant/articles", "Krant", "csv", "'Krant' has in it what is exported; name another folder")]
    [InlineData("Krant", "Krant/articles", "csv", "'Krant/articles' is what is exported; name another folder")]
    [InlineData("Krant", "Krant/articles/uit/", "csv", "'Krant/articles/uit/' would be a part of what is exported, 'Krant'; name another folder")]
    [InlineData("los", "los", "text", "'los' is what is exported; name another folder")]
    [InlineData("los", "los/uit", "text", "'los/uit' would be a part of what is exported, 'los'; name another folder")]
    [InlineData("los", "los/uit.jsonl", null, "'los/uit.jsonl' would be a part of what is exported, 'los'; name another file")]
    [InlineData("los", "schakel", "text", "'schakel' is what is exported; name another folder")]
    [InlineData("los/x.jsonl", "los/x.jsonl", null, "'los/x.jsonl' is what is exported; name another file")]
    [InlineData("los/x.jsonl", "schakel/x.jsonl", null, "'schakel/x.jsonl' is what is exported; name another file")]
    public void What_is_exported_is_never_written_over(string source, string output, string? format, string refusal)
    {
        Directory.CreateSymbolicLink(_folder.PathOf("schakel"), _folder.PathOf("los"));

        Assert.Equal((2, "", $"corpus: {refusal}\n"), Run(["export", source, "-o", output, "--force", .. format is null ? Array.Empty<string>() : ["--format", format]]));

        Assert.Equal(Articles, File.ReadAllText(_folder.PathOf("Krant/articles/haven.txt")));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.PathOf("los")).Length);
    }

    [Theory]
    [InlineData("krant.txt")]
    [InlineData("krant.md", "--format", "text")]
    public void A_folder_of_text_files_is_not_called_as_one_of_them(string output, params string[] options)
    {
        Assert.Equal(
            (2, "", $"corpus: '{output}' would be a folder, since text files are one for each article; name it without the extension, as in --output krant/ --format text\n"),
            Run(["export", "los", "-o", output, .. options]));

        _folder.With("krant.txt/oud.doc", "Geacht college");
        Assert.Equal(0, Run("export", "los", "-o", "krant.txt", "--force").ExitCode);
    }

    [Theory]
    [InlineData("los", "los/uit.csv")]
    [InlineData("Krant", "Krant/uit.jsonl")]
    [InlineData("Krant", "Krant2/")]
    public void Beside_what_is_exported_there_is_a_place(string source, string output)
        => Assert.Equal(0, Run("export", source, "-o", output, "--format", output.EndsWith("csv", StringComparison.Ordinal) ? "csv" : "jsonl").ExitCode);

    [Theory]
    [InlineData("uit.csv", "'uit.csv' exists; name another file, or add --force to replace it")]
    [InlineData("vol", "the folder 'vol' is not empty; name another one, or add --force to replace the corpus in it (README.md, articles, articles.*)")]
    [InlineData("weg/uit.csv", "the folder 'FOLDER/weg' does not exist; make it first")]
    public void What_is_there_is_named_before_anything_is_compiled(string output, string refusal)
    {
        _folder.With("fout/fout.txt", "date 2022-13 Slecht.").With("uit.csv", "van mij").With("vol/brief.doc", "Geacht college");

        Assert.Equal((2, "", $"corpus: {refusal}\n"), Run("export", "fout", "-o", output, "--format", "csv"));
    }

    // Paths of the test's folder, as the user would write them there.
    private (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        var (code, output, error) = QueryTool.Pipe([arguments[0], _folder.PathOf(arguments[1]), arguments[2], _folder.PathOf(arguments[3]), .. arguments[4..]]);
        return (code, output, error.Replace(_folder.FullPath + "/weg'", "FOLDER/weg'", StringComparison.Ordinal).Replace(_folder.FullPath + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }
}
