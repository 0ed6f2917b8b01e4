using Corpus.Compiler.Compiling;
using Corpus.Sources;

namespace Corpus.Compiler.Tests;

/// <summary>What is read on several cores, and in parts, is what it is as a whole; and the outline of it.</summary>
public sealed partial class CompileTests
{
    [Fact]
    public void The_number_of_cores_has_no_part_in_the_bytes()
    {
        for (var i = 0; i < 40; i++)
            Article($"stuk-{i}.txt", $"date 20{10 + (i % 15)} Artikel {i}. {string.Concat(Enumerable.Repeat($"Zin {i} staat hier. ", i * 7))}");
        Article("veel.jsonl", string.Concat(Enumerable.Range(0, 500).Select(i => $$"""{"id": "v{{i}}", "text": "Regel {{i}}. Nog een."}""" + "\n")));
        Compile();
        var expected = File.ReadAllBytes(Output);

        foreach (var threads in (int[])[1, 7])
        {
            Assert.True(CorpusCompiler.Compile(List(), Output, Report(new StringWriter()), default, threads));
            Assert.Equal(expected, File.ReadAllBytes(Output));
        }
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    public void A_file_that_is_read_in_parts_gives_what_it_gives_as_a_whole(string newline, bool hasMark)
    {
        var random = new Random(7);
        var lines = Enumerable.Range(0, 400).Select(i => (i % 9) switch
        {
            4 => "",
            5 => $$"""{"id": "v{{i}}", "author": "Mieke \u00e9 {{i}}", "text": "{{new string('é', random.Next(300))}} 🦭"}""",
            6 => "\r{\"text\": \"Na een losse regelterugloop.\"}",
            7 => "\uFEFF{\"text\": \"Met een merkteken.\"}",
            8 => $$"""{"text": "Regel {{i}}", }""",
            _ => $$"""{"text": "Regel {{i}}. Nog een.", "n": {{i}}}""",
        });
        var file = new CorpusFileEntry("veel.jsonl", Article("veel.jsonl", (hasMark ? "\uFEFF" : "") + string.Join(newline, lines)));
        var whole = Assert.Single(Read(int.MaxValue / 2));

        foreach (var size in (int[])[1, 64, 1_000, 5_000])
        {
            var parts = Read(size);

            Assert.True(parts.Count > 2);
            Assert.Equal(whole.Summaries, parts.SelectMany(part => part.Summaries));
            Assert.Equal(whole.Articles.Select(article => (article.Id, article.Line, article.Text)), parts.SelectMany(part => part.Articles).Select(article => (article.Id, article.Line, article.Text)));
            Assert.Equal(
                whole.Diagnostics.Select(finding => (finding.Rule, finding.Place.Line, finding.Place.Column, finding.Message)),
                parts.SelectMany(part => part.Diagnostics).Select(finding => (finding.Rule, finding.Place.Line, finding.Place.Column, finding.Message)));
        }

        List<ReadFile> Read(int partSize) => [.. ArticleFiles.Read([file], "Nieuws", ReadingOptions.None, null, default, partSize: partSize)];
    }

    [Fact]
    public void Of_a_file_in_parts_as_many_findings_are_told_as_of_any_other()
    {
        Article("veel.jsonl", string.Concat(Enumerable.Repeat("{\"text\": \"" + new string('x', 20_000) + "\"}\n{}\n", 150)));

        var (success, output) = Compile();

        Assert.False(success);
        Assert.Equal(100, output.Split("error CORP1012").Length - 1);
        Assert.Contains("veel.jsonl(2,1): error CORP1012", output, StringComparison.Ordinal);
        Assert.Contains("veel.jsonl(200,1): error CORP1012", output, StringComparison.Ordinal);
        Assert.Contains("veel.jsonl(1,1): error CORP1016: The file has 50 more findings, errors among them", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_file_that_is_no_utf_8_at_its_end_is_left_out_as_a_whole()
    {
        var path = Article("veel.jsonl", string.Concat(Enumerable.Repeat("{\"text\": \"" + new string('x', 20_000) + "\"}\n", 80)));
        File.AppendAllBytes(path, [0xE9, (byte)'\n']);

        var (success, output) = Compile();

        Assert.False(success);
        Assert.StartsWith($"{path}(81,1): error CORP1001: Byte 0xE9 here is not UTF-8", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outline_is_written_whole_or_not_at_all()
    {
        var outline = Path.Combine(_folder, "out", "Nieuws.corpusoutline");
        Article("a.txt", "Oud.");
        Assert.True(CorpusCompiler.Compile(List(), Output, Report(new StringWriter()), default, outline: outline));
        var old = File.ReadAllText(outline);
        Assert.StartsWith("corpus-outline\t1\ncorpus\tNieuws\n", old, StringComparison.Ordinal);
        Article("z.txt", "date 2022-13 Slecht.");

        Assert.False(CorpusCompiler.Compile(List(), Output, Report(new StringWriter()), default, outline: outline));

        Assert.Equal(old, File.ReadAllText(outline));
        Assert.Equal([Output, outline], Directory.GetFiles(Path.GetDirectoryName(Output)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_number_of_cores_has_no_part_in_an_outline()
    {
        Article("veel.jsonl", string.Concat(Enumerable.Range(0, 500).Select(i => $$"""{"id": "v{{i}}", "section": "s{{i % 3}}", "n": {{i}}, "text": "Regel {{i}}. Nog een."}""" + "\n")));
        string[] outlines = [.. ((int[])[1, 2, 7]).Select(threads =>
        {
            var outline = Path.Combine(_folder, $"{threads}.corpusoutline");
            Assert.True(CorpusCompiler.Compile(List(), Output, Report(new StringWriter()), default, threads, outline: outline));
            return File.ReadAllText(outline);
        })];

        Assert.Single(outlines.Distinct(StringComparer.Ordinal));
    }
}
