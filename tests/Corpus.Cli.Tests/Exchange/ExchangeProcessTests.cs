using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Corpus.Cli.Tests.Exchange;

/// <summary><c>corpus export</c> and <c>corpus import</c> as processes.</summary>
public sealed class ExchangeProcessTests
{
    private const string Lines = "{\"id\": \"a\", \"date\": \"2022-10\", \"tags\": [\"zee\"], \"text\": \"De ‘haven’ is dicht.\"}\n{\"id\": \"b\", \"pages\": 3, \"text\": \"Weg.\"}\n";

    [Fact]
    public void A_Parquet_file_that_was_damaged_or_changed_is_told()
    {
        using var folder = new TestFolder().With("bron.jsonl", string.Concat(Enumerable.Range(0, 40).Select(i => $$"""{"id":"a{{i}}","text":"De Heerdamse Polder stond blank, en niemand wist waarom."}""" + "\n")));
        Assert.Equal(0, folder.Run("export", "bron.jsonl", "-o", "heel.parquet").ExitCode);
        Assert.Equal((0, "heel  40 articles\n", ""), folder.Run("import", "heel.parquet", "-o", "heel"));

        // Wherever the word stands, in a page or in its statistics: one bit changes it, and nothing that the format checks.
        var bytes = File.ReadAllBytes(folder.PathOf("heel.parquet"));
        var at = 0;
        for (int next; (next = bytes.AsSpan(at).IndexOf("Heerdamse"u8)) >= 0; at += next + 1)
            bytes[at + next + 2] ^= 1;
        Assert.True(at > 0);
        File.WriteAllBytes(folder.PathOf("stuk.parquet"), bytes);

        Assert.Equal(
            (0, "stuk  40 articles\n", "corpus: the rows of 'stuk.parquet' are not those that 'corpus export' wrote: the file was changed since, or is damaged: 1 time\n"),
            folder.Run("import", "stuk.parquet", "-o", "stuk"));
    }

    [Fact]
    public void What_would_be_two_spellings_of_a_property_is_refused_with_its_place()
    {
        using var folder = new TestFolder().With("x.jsonl", """{"id":"a","text":"t","x":1}""" + "\n" + """{"id":"b","text":"t","X":2}""" + "\n");

        var (code, _, error) = folder.Run("import", "x.jsonl", "-o", "uit");

        Assert.Equal(2, code);
        Assert.StartsWith("corpus: x.jsonl:2: The keys 'X' and 'x' are spellings of one property", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("uit")));
    }

    [Theory]
    [InlineData("README.md", "# Mijn project")]
    [InlineData("articles/foto.jpg", "x")]
    [InlineData("articles.bak", "x")]
    public void Force_does_not_remove_what_no_corpus_has(string path, string content)
    {
        using var folder = new TestFolder().With("x.jsonl", """{"id":"a","text":"t"}""" + "\n").With("uit/" + path, content);

        var (code, _, error) = folder.Run("import", "x.jsonl", "-o", "uit", "--force");

        Assert.Equal((2, $"corpus: 'uit' has files that are no corpus's, and that --force would remove: '{path.Replace('/', Path.DirectorySeparatorChar)}'; move them away, or name another folder\n"), (code, error));
        Assert.Equal(content, File.ReadAllText(folder.PathOf("uit/" + path)));
    }

    [Fact]
    public void A_pipe_among_articles_does_not_hang_an_import()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TestFolder().With("in/b.txt", "hallo");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [folder.PathOf("in/a.txt")]))
            make.WaitForExit();

        var (code, _, error) = folder.Run("import", "in", "-o", "uit");

        Assert.Equal((2, $"corpus: '{Path.Combine("in", "a.txt")}' is empty, or no file; take it away\n"), (code, error));
    }

    [Fact]
    public void A_language_that_is_given_comes_into_a_card_that_has_none()
    {
        using var folder = new TestFolder().With("bron.csv", "id,text\na,De haven is dicht.\n").With("kaart/README.md", "---\nlicense: mit\n---\nOver de haven.\n").With("fries/README.md", "---\nlanguage: fy\n---\n");

        Assert.Equal(0, folder.Run("import", "bron.csv", "--output", "uit", "--card", "kaart/README.md", "--language", "nl").ExitCode);
        Assert.Equal("---\nlanguage: nl\nlicense: mit\n---\nOver de haven.\n", File.ReadAllText(folder.PathOf("uit/README.md")));

        var (code, _, error) = folder.Run("import", "bron.csv", "--output", "fout", "--card", "fries/README.md", "--language", "nl");
        Assert.Equal((2, "corpus: the card says that the language is 'fy', and --language that it is 'nl'; leave out the option, or change the card\n"), (code, error));
        Assert.False(Directory.Exists(folder.PathOf("fout")));
    }

    [Fact]
    public void A_TEI_within_another_is_an_article_too()
    {
        using var folder = new TestFolder().With("brieven.xml", """
            <TEI xmlns="http://www.tei-c.org/ns/1.0">
              <teiHeader><fileDesc><titleStmt><title>Buiten</title></titleStmt></fileDesc></teiHeader>
              <TEI xml:id="binnen"><teiHeader><fileDesc><titleStmt><title>Binnen</title></titleStmt></fileDesc></teiHeader><text><body><p>De brief van binnen.</p></body></text></TEI>
              <text><body><p>De brief van buiten.</p></body></text>
            </TEI>
            """);

        Assert.Equal(0, folder.Run("import", "brieven.xml", "--output", "uit.corpus").ExitCode);

        var lines = folder.Run("kwic", "brief", "uit.corpus", "--context", "2").Output;
        Assert.Equal(2, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("van binnen", lines, StringComparison.Ordinal);
        Assert.Contains("van buiten", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void With_force_nothing_of_the_corpus_that_was_there_is_taken_for_that_of_the_new_one()
    {
        using var folder = new TestFolder();
        folder.With("oud/README.md", "---\nlanguage: nl\n---\n").With("oud/articles/oud.txt", "Oud.").With("nieuw/nieuw.txt", "Nieuw.");

        Assert.Equal(0, folder.Run("export", "oud", "--output", "uit", "--format", "text").ExitCode);
        File.WriteAllText(folder.PathOf("uit/eigen.doc"), "Van iemand.");
        Assert.Equal(2, folder.Run("export", "nieuw", "--output", "uit", "--format", "csv").ExitCode);
        Assert.True(File.Exists(folder.PathOf("uit/README.md")));
        Assert.Equal(0, folder.Run("export", "nieuw", "--output", "uit", "--format", "csv", "--force").ExitCode);

        Assert.Equal(["uit/articles.csv", "uit/eigen.doc"], Directory.GetFileSystemEntries(folder.PathOf("uit")).Select(entry => Path.GetRelativePath(folder.FullPath, entry)).Order(StringComparer.Ordinal));
        Assert.Equal(0, folder.Run("import", "uit", "--output", "terug.corpus").ExitCode);
        Assert.Equal("No differences.\nThe version stays the same.\n", folder.Run("diff", "nieuw", "terug.corpus").Output);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(folder.FullPath), entry => Path.GetFileName(entry).StartsWith('.'));
    }

    [Fact]
    public void Standard_output_has_the_articles_and_standard_error_what_is_lost()
    {
        using var folder = new TestFolder().With("bron.jsonl", Lines).With("kust/README.md", "---\nlicense: mit\n---\n").With("kust/haven.txt", "date 2022-10 De haven is dicht.");

        Assert.Equal((0, "id,date,title,name,language,pages,tags,text\na,2022-10,,,,,\"[\"\"zee\"\"]\",De ‘haven’ is dicht.\nb,,,,,3,,Weg.\n", ""), folder.Run("export", "bron.jsonl", "-o", "-", "--format", "csv"));
        Assert.Equal(
            (0, "{\"id\": \"haven\", \"date\": \"2022-10\", \"text\": \"De haven is dicht.\"}\n", "corpus: lost: the dataset card: JSON lines has no place for it in a file; export to a folder, or import with --card README.md\n"),
            folder.Run("export", "kust", "-o", "-", "--format", "jsonl"));
        Assert.Equal((0, Lines, ""), ToolProcess.Run(folder.FullPath, [], Encoding.UTF8.GetBytes(Lines), "export", "-", "-o", "-", "--format", "jsonl"));
    }

    [Fact]
    public void Reports_are_JSON_where_that_is_asked_for()
    {
        using var folder = new TestFolder().With("kust/README.md", "---\nlicense: mit\n---\n").With("kust/haven.txt", "date 2022-10 De haven is dicht.");

        var exported = folder.Run("export", "kust", "-o", "kust.csv", "--json");
        Assert.Equal(
            """
            {
              "output": "kust.csv",
              "format": "csv",
              "articles": 1,
              "leftOut": 0,
              "fingerprint": "FINGERPRINT",
              "exact": false,
              "losses": [
                {
                  "what": "the dataset card",
                  "articles": 0,
                  "why": "CSV has no place for it in a file; export to a folder, or import with --card README.md"
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            WithoutFingerprint(exported.Output));
        Assert.Equal(
            """
            {
              "source": "kust.csv",
              "format": "csv",
              "output": "terug",
              "articles": 1,
              "fingerprint": "FINGERPRINT",
              "notices": []
            }

            """.ReplaceLineEndings("\n"),
            WithoutFingerprint(folder.Run("import", "kust.csv", "-o", "terug", "--json", "--card", "kust/README.md").Output));
        Assert.Contains(exported.Output.Split('\n').Single(line => line.Contains("fingerprint", StringComparison.Ordinal)).Trim(), folder.Run("info", "terug", "--json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export bron.jsonl -o uit", "'uit' does not say the format; add --format jsonl, conllu, text, csv or parquet")]
    [InlineData("export bron.jsonl -o -", "'-' does not say the format; add --format jsonl, conllu, text, csv or parquet")]
    [InlineData("export bron.jsonl -o - --format parquet", "Parquet cannot be written to standard output; name a file")]
    [InlineData("export bron.jsonl -o - --format text", "text files cannot be written to standard output; name a folder")]
    [InlineData("export bron.jsonl -o - --format csv --json", "--json writes its report to standard output, where the articles go; name a file for them")]
    [InlineData("export bron.jsonl -o uit.xml", "TEI is read and not written; add --format jsonl, conllu, text, csv or parquet")]
    [InlineData("export bron.jsonl -o uit --format yaml", "'yaml' is no format; write one of jsonl, conllu, text, csv, parquet")]
    [InlineData("export bron.jsonl bron.jsonl -o uit.csv", "the id 'a' is in 'bron.jsonl' and in 'bron.jsonl'; export them one by one")]
    [InlineData("export bron.jsonl -o weg/uit.csv", "the folder 'FOLDER/weg' does not exist; make it first")]
    [InlineData("import niets.csv -o uit", "'niets.csv' does not exist; name a file or a folder")]
    [InlineData("import bron.jsonl -o uit --map text", "'--map text' is no pair of names; write the key and the column it is in, as in --map text=body")]
    [InlineData("import bron.jsonl -o uit --map text=a --map text=b", "'--map text=b' names something that another --map names too; map each key once")]
    [InlineData("import bron.jsonl -o uit --map text=inhoud", "no line of 'bron.jsonl' has the member 'inhoud' that --map names; it has date, id, pages, tags, text")]
    [InlineData("import bron.jsonl -o uit --language n_l", "'n_l' is no language; write a BCP 47 tag, as in --language nl")]
    [InlineData("import bron.jsonl -o uit --card bron.jsonl", "'bron.jsonl' is no dataset card: it does not begin with front matter between two lines ---")]
    [InlineData("import leeg -o uit", "'leeg' has no article files in it (.txt, .md, .jsonl, .conllu), nor a table (.csv, .parquet)")]
    [InlineData("import bron.jsonl -o uit --delimiter ;", "--delimiter is for CSV, and 'bron.jsonl' is not read as CSV; leave the option out")]
    [InlineData("import bron.jsonl -o bron.jsonl", "'bron.jsonl' is a file; name a folder")]
    public void What_cannot_be_done_is_said_in_a_line(string arguments, string refusal)
    {
        using var folder = new TestFolder().With("bron.jsonl", Lines).With("leeg/x.doc", "");

        var (exitCode, output, error) = folder.Run(arguments.Split(' '));

        Assert.Equal((2, "", $"corpus: {refusal}\n"), (exitCode, output, error.Replace(folder.FullPath, "FOLDER", StringComparison.Ordinal)));
        Assert.Equal(["bron.jsonl", "leeg"], Directory.EnumerateFileSystemEntries(folder.FullPath).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_in_another_language_has_a_card_that_says_it()
    {
        using var folder = new TestFolder().With("bron.csv", "sleutel;tekst\n1;De haven is dicht.\n");

        Assert.Equal((0, "kust  1 article\n", ""), folder.Run("import", "bron.csv", "-o", "kust", "--map", "id=sleutel", "--map", "text=tekst", "--delimiter", ";", "--language", "nl"));
        Assert.Equal("---\nlanguage: nl\n---\n", File.ReadAllText(folder.PathOf("kust/README.md")));
        Assert.Contains("languages    nl\n", folder.Run("info", "kust").Output, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("import", "bron.csv", "-o", "kust.corpus", "--map", "id=sleutel", "--map", "text=tekst", "--delimiter", ";", "--language", "nl").ExitCode);
        Assert.Contains("languages    nl\n", folder.Run("info", "kust.corpus").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_is_read_as_the_folder_that_is_in_it()
    {
        using var folder = new TestFolder().With("kust/README.md", "---\nlicense: mit\n---\n").With("kust/articles/haven.txt", "date 2022-10 De haven is dicht.").With("kust/foto.jpg", "x");
        System.IO.Compression.ZipFile.CreateFromDirectory(folder.PathOf("kust"), folder.PathOf("kust.zip"), System.IO.Compression.CompressionLevel.Optimal, includeBaseDirectory: true);

        Assert.Equal((0, "uit  1 article\n", "corpus: 1 file was passed over: no format of articles (.jpg), first 'kust/foto.jpg'\n"), folder.Run("import", "kust.zip", "-o", "uit"));
        Assert.Equal((0, "No differences.\nThe version stays the same.\n", ""), folder.Run("diff", "kust", "uit"));
    }

    [Theory]
    [InlineData("import groot.jsonl -o uit", "uit")]
    [InlineData("export groot.jsonl -o uit.csv", "uit.csv")]
    [InlineData("export groot.jsonl -o uit --format text", "uit")]
    public async Task An_interruption_leaves_nothing_behind(string arguments, string output)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TestFolder();
        var lines = new StringBuilder();
        for (var i = 0; i < 60_000; i++)
            lines.Append(CultureInfo.InvariantCulture, $"{{\"id\": \"a{i:00000}\", \"text\": \"De haven van Merelbergen is dicht, en dat is nummer {i}.\"}}\n");
        folder.With("groot.jsonl", lines.ToString());
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Corpus.Cli.dll"), .. arguments.Split(' ')])
        {
            WorkingDirectory = folder.FullPath,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;

        // What is written stands beside its place.
        var began = Stopwatch.StartNew();
        while (!process.HasExited && began.Elapsed.TotalSeconds < 60 && !Directory.EnumerateFileSystemEntries(folder.FullPath, $".{output}.*").Any())
            await Task.Delay(1);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync();

        Assert.Equal((130, "corpus: interrupted\n"), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
        Assert.Equal(["groot.jsonl"], Directory.EnumerateFileSystemEntries(folder.FullPath).Select(Path.GetFileName));
    }


    private static string WithoutFingerprint(string json)
        => string.Join('\n', json.Split('\n').Select(line => line.Contains("\"fingerprint\"", StringComparison.Ordinal) ? "  \"fingerprint\": \"FINGERPRINT\"," : line));
}
