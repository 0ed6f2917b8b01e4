using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests;

public class ArticleFileAnalyzerTests
{
    [Theory]
    [InlineData("CORP1002", "date 2022-13 Tekst.", 1, 6, 1, 13)]
    [InlineData("CORP1003", "date 2022 date 2023 Tekst.", 1, 11, 1, 15)]
    [InlineData("CORP1004", "date palms", 1, 1, 1, 11)]
    [InlineData("CORP1005", "name: a-b Tekst.", 1, 7, 1, 10)]
    [InlineData("CORP1006", "date 2022\n", 1, 10, 1, 10)]
    [InlineData("CORP1007", "Eerste.\r\n\r\nTw\uFFFDede.", 3, 3, 3, 4)]
    [InlineData("CORP1008", "\u0093Tekst", 1, 1, 1, 2)]
    public async Task Each_finding_stands_at_its_place_in_the_text_file(string id, string content, int line, int column, int endLine, int endColumn)
    {
        var finding = Assert.Single(await Analyze(Project.WithCorpus("Nieuws", "Voorbeeld", ("a.txt", content))));

        Assert.Equal(id, finding.Id);
        Assert.Equal(Project.Root + "a.txt", finding.Location.GetLineSpan().Path);
        Assert.Equal(
            new LinePositionSpan(new LinePosition(line - 1, column - 1), new LinePosition(endLine - 1, endColumn - 1)),
            finding.Location.GetLineSpan().Span);
    }

    [Fact]
    public async Task A_file_of_another_format_is_an_error()
    {
        Assert.Equal("CORP1009", Assert.Single(await Analyze(Project.WithCorpus("Nieuws", "Voorbeeld", ("a.jpg", "x")))).Id);
    }

    [Theory]
    [InlineData(false, 2, 4)] // with a byte order mark the compiler replaces what it cannot decode
    [InlineData(true, 2, 4)] // as it does without one on Linux; elsewhere it takes the file for another encoding
    public async Task What_the_compiler_could_not_decode_is_refused(bool isOtherEncoding, int line, int column)
    {
        byte[] bytes = [.. "date 2022\ncaf"u8, 0xE9, (byte)' ', 0xE9];
        var project = WithText(isOtherEncoding
            ? SourceText.From(new MemoryStream(bytes), Encoding.Latin1)
            : SourceText.From(new MemoryStream([0xEF, 0xBB, 0xBF, .. bytes]), Encoding.UTF8));

        var finding = Assert.Single(await Analyze(project));
        Assert.Equal(("CORP1001", line - 1, column - 1), (finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line, finding.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains("Count = 0", Project.Generated(project.Run().Driver)["Nieuws.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replacement_character_that_stands_in_the_file_is_only_a_warning()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "caf\uFFFD"u8];

        Assert.Equal("CORP1007", Assert.Single(await Analyze(WithText(SourceText.From(new MemoryStream(bytes), Encoding.UTF8)))).Id);
    }

    [Fact]
    public async Task Utf16_is_refused_although_the_compiler_reads_it()
    {
        var finding = Assert.Single(await Analyze(WithText(SourceText.From("Tekst.", Encoding.Unicode))));

        Assert.StartsWith("The file is UTF-16; save the file as UTF-8", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_belong_to_no_corpus_are_left_alone()
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("a.txt", "Tekst."));
        project.Files.Add(new MemoryText("/project/notes.txt", "date 2022-13"));

        Assert.Empty(await Analyze(project));
    }

    [Fact]
    public async Task A_file_of_two_corpora_is_reported_once()
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("a.txt", "date 2022-13 Tekst."));
        project.Files.Add(Project.List("Ander", "Voorbeeld", "nl", null, ["a.txt"]));

        Assert.Single(await Analyze(project));
    }

    [Fact]
    public async Task The_rest_of_the_corpus_stands_when_one_file_has_an_error()
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("a.txt", "date 2022-13 Slecht."), ("b.txt", "date 2022-12 Goed."));

        Assert.Single(await Analyze(project));
        var generated = Project.Generated(project.Run().Driver);
        Assert.Contains("Count = 2", generated["Nieuws.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" Slecht => ", generated["Nieuws.1.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" Goed => ", generated["Nieuws.1.g.cs"], StringComparison.Ordinal);
    }

    private static Project WithText(SourceText text)
    {
        var project = new Project();
        project.Files.Add(Project.List("Nieuws", "Voorbeeld", "nl", null, ["a.txt"]));
        project.Files.Add(new MemoryText(Project.Root + "a.txt", text));
        return project;
    }

    private static Task<ImmutableArray<Diagnostic>> Analyze(Project project) => project.Compilation()
        .WithAnalyzers([new ArticleFileAnalyzer()], new AnalyzerOptions([.. project.Files]))
        .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
}
