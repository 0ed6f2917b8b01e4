using System.Globalization;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Tests;

/// <summary>What can be read and no image can hold is a finding, never an exception.</summary>
public sealed class UnwritableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-unwritable-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("CORP2007")]
    public void One_key_too_many_is_reported_where_it_stands_whatever_the_config_says(string noWarn)
    {
        // Two keys a line, one of which is null in the first line and so does not count.
        var lines = Enumerable.Range(0, ImageFormat.MaxOwnFields / 2)
            .Select(i => $"{{\"a{i}\": 1, \"b{i}\": 2, \"leeg\": null, \"text\": \"Tekst.\"}}\n").ToArray();
        Write("1.jsonl", string.Concat(lines));
        Assert.Equal((true, ""), Compile("CORP2002;" + noWarn));

        Write("2.jsonl", $"{lines[5]}{lines[7].Replace("b7", "teveel", StringComparison.Ordinal)}{lines[8].Replace("b8", "nogEen", StringComparison.Ordinal)}");
        var (success, output) = Compile("CORP2002;" + noWarn);

        Assert.False(success);
        Assert.Equal(
            "2.jsonl(2,1): error CORP2007: With 'teveel' the articles have more than 4,088 different keys between them; where the keys of a mapping are data, "
            + "write a list instead\n",
            output);
    }

    [Fact]
    public void A_path_with_half_of_a_surrogate_pair_is_an_error()
    {
        foreach (var (name, shown) in ((string, string)[])[("a\uD83Db.txt", "a\\uD83Db.txt"), ("\uDE42.txt", "\\uDE42.txt")])
        {
            var (success, output) = Compile(CorpusFileList.Of("Nieuws", "nl", [new CorpusFileEntry(name, _folder + "/" + name)]));

            Assert.False(success);
            Assert.StartsWith($"{shown}(1,1): error CORP2005: The path '{shown}' holds U+", output, StringComparison.Ordinal);
            Assert.Contains(", half of a surrogate pair, which the compiler cannot be given", output, StringComparison.Ordinal);
        }

        Write("🙂.txt", "Tekst.");
        Assert.Equal((true, ""), Compile());
    }

    [Theory]
    [InlineData("a.md", "---\ntitle: \"\\uD83D\"\n---\nTekst.")]
    [InlineData("a.md", "---\ntitle: \"\\uDE42x\"\n---\nTekst.")]
    [InlineData("a.md", "---\nauthor: [\"\\uD83D\", x]\n---\nTekst.")]
    [InlineData("a.md", "---\n\"\\uD83D\": x\n---\nTekst.")]
    [InlineData("a.md", "---\nmap: [{\"\\uD83D\": x}]\n---\nTekst.")]
    [InlineData("a.md", "---\nid: \"x\\uD83Dy\"\n---\nTekst.")]
    [InlineData("a.md", "&#xD83D; &#55357;&#56898; Tekst.")]
    [InlineData("a.txt", "---\nauthor: !!str \"\\UD83D0000\"\n---\nTekst.")]
    [InlineData("README.md", "---\npretty_name: \"\\uD83D\"\n---\nTekst.")]
    [InlineData("a.jsonl", "{\"text\": \"\\uD83D\"}")]
    [InlineData("a.jsonl", "{\"\\uD83D\": 1, \"text\": \"x\"}")]
    [InlineData("a.jsonl", "{\"m\": [{\"\\uDE42\": 1}], \"text\": \"x\"}")]
    [InlineData("a.jsonl", "{\"m\": {\"x\": [\"\\uDE42\\uD83D\"]}, \"text\": \"x\"}")]
    public void Half_of_a_surrogate_pair_in_an_escape_is_an_error_or_no_character(string path, string content)
    {
        Write(path, content);
        Write("goed.txt", "Goed.");

        var (success, output) = Compile();

        Assert.Equal(success, !output.Contains(": error CORP1", StringComparison.Ordinal));
        if (success)
            CorpusImage.Open(Path.Combine(_folder, "out", "Nieuws.corpus")).Verify();
    }

    private void Write(string path, string content) => File.WriteAllText(Path.Combine(_folder, path), content);

    private (bool Success, string Output) Compile(string noWarn = "") => Compile(CorpusFolder.List(_folder, "Nieuws", "nl"), noWarn);

    private (bool Success, string Output) Compile(CorpusFileList list, string noWarn = "")
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var success = CorpusCompiler.Compile(
            list, Path.Combine(_folder, "out", "Nieuws.corpus"), new Report(output, ReportScope.All, Severities.Read(noWarn, "", [])), default);
        return (success, output.ToString().Replace(_folder + "/", "", StringComparison.Ordinal));
    }
}
