using Corpus.Compiler.Gold;
using Corpus.Compiler.Reporting;

namespace Corpus.Compiler.Tests.Gold;

/// <summary>Gold files are checked when the corpus is built.</summary>
public sealed class GoldCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-gold-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Gold_that_fits_is_no_finding()
        => Assert.Equal((ExitCodes.Success, ""), Check(("2022/haven.gold", "S\tDe haven is dicht.\nS\tEr is wind.\n"), ("nieuws%3A12.ann", "T1\tLOC 0 9\tZandrecht\n")));

    [Fact]
    public void Gold_that_does_not_fit_is_an_error_at_its_line()
    {
        var (code, printed) = Check(("2022/haven.gold", "S\tDe haven is dicht.\nS\tEr was wind.\n"), ("nieuws%3A12.ann", "T1\tLOC 0 9\tZandvoort\n"));

        Assert.Equal(ExitCodes.CorpusErrors, code);
        var lines = printed.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"{PathOf("2022/haven.gold")}(2): error CORP9003: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{PathOf("nieuws%3A12.ann")}(1): error CORP9003: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Gold_of_no_article_is_an_error_that_names_the_nearest()
    {
        var (code, printed) = Check(("2022/havn.gold", "S\tDe haven is dicht.\n"), ("haven.txt", "x"));

        Assert.Equal(ExitCodes.CorpusErrors, code);
        Assert.Contains("havn.gold(1): error CORP9003: no article of Nieuws has the id '2022/havn' (the nearest is '2022/haven'); name the file for the id of its article", printed, StringComparison.Ordinal);
        Assert.Contains("haven.txt(1): error CORP9003: this is no gold file; its name is the id of an article and one of .gold, .ann", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_gone_says_so()
    {
        var image = Compile();

        Assert.Equal(ExitCodes.Usage, GoldCommand.Run(image, [(PathOf("weg.gold"), "2022/haven.gold")], TextWriter.Null));
    }

    private (int Code, string Printed) Check(params (string Name, string Content)[] files)
    {
        foreach (var (name, content) in files)
            Write(name, content);
        using var output = new StringWriter { NewLine = "\n" };
        var code = GoldCommand.Run(Compile(), files.Select(file => (PathOf(file.Name), file.Name)), output);
        return (code, output.ToString());
    }

    private string Compile()
    {
        Write("articles/2022/haven.txt", "De haven is dicht. Er is wind.");
        Write("articles/a.jsonl", """{"id":"nieuws:12","text":"Zandrecht ligt aan zee."}""");
        using var errors = new StringWriter();
        var image = PathOf("Nieuws.corpus");
        Assert.True(
            Compiling.CorpusCompiler.Compile(Compiling.CorpusFolder.List(PathOf("articles"), "Nieuws", "nl"), image, new Report(errors, ReportScope.All, Severities.Read("", "", [])), CancellationToken.None),
            errors.ToString());
        return image;
    }

    private void Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);
}
