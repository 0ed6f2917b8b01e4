using System.IO.Compression;
using System.Text;
using Corpus.Cli.Exchange.Importing;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>A source that is not what it should be: one line that says where and what to do, and nothing is written.</summary>
public sealed class BadSourceTests
{
    [Theory]
    [InlineData("id,inhoud\n1,De kade.\n", "the first line of 'x.csv' is no header with a column 'text'; it has 'id', 'inhoud': say which is the text, as in --map text=inhoud")]
    [InlineData("a,b\n1,2\n", "the first line of 'x.csv' is no header with a column 'text'; it has 'a', 'b': say which is the text, as in --map text=a")]
    [InlineData("id,text\n1,een\n2,twee,drie\n", "x.csv:3: the row has 3 columns and the header 2; check the quotes around text with commas, quotes and newlines")]
    [InlineData("id,text\n1,\"een\n\nregel\"\n2\n", "x.csv:5: the row has 1 column and the header 2; check the quotes around text with commas, quotes and newlines")]
    [InlineData("id,text\n1,een\n1,twee\n", "x.csv:3: the id '1' belongs to the article at x.csv:2 already; give each its own id")]
    [InlineData("id,text\n1,\"een\nregel\"\n2,b\n1,c\n", "x.csv:5: the id '1' belongs to the article at x.csv:2 already; give each its own id")]
    [InlineData("id,text\n1,een \"twee\" drie\n", "x.csv:2: a quote in this row stands within a cell that has none around it, or is not closed; write it twice, and quotes around the cell")]
    [InlineData("id,text\n1,\"een\n2,twee\n", "x.csv:2: a quote in this row stands within a cell that has none around it, or is not closed; write it twice, and quotes around the cell")]
    [InlineData("id,text\n", "'x.csv' has a header and no rows")]
    [InlineData("", "'x.csv' is empty")]
    [InlineData("id;text\n1;een\n", "the header of 'x.csv' is one column; if its columns are separated otherwise, add --delimiter ';'")]
    [InlineData("id,text,text\n1,a,b\n", "the header of 'x.csv' has 'text' twice; give each column its own name")]
    [InlineData("id,,text\n1,a,b\n", "a column in the header of 'x.csv' has no name; give it one")]
    [InlineData("id,date,text\n1,gisteren,a\n", "x.csv:2: 'gisteren' is not a date: write ")]
    public void A_table_that_is_none(string csv, string refusal) => AssertRefused("x.csv", Encoding.UTF8.GetBytes(csv), refusal);

    [Theory]
    [InlineData("x.csv", new byte[] { (byte)'t', (byte)'e', (byte)'x', (byte)'t', (byte)'\n', (byte)'a', 0xE9, (byte)'b' }, "x.csv:2:2: byte 0xE9 here is not UTF-8; save the file as UTF-8")]
    [InlineData("x.csv", new byte[] { (byte)'t', (byte)'\n', 0xC3 }, "x.csv:2:1: byte 0xC3 here is not UTF-8; save the file as UTF-8")]
    [InlineData("x.csv", new byte[] { 0xFF, 0xFE, (byte)'t', 0 }, "'x.csv' is UTF-16; save it as UTF-8")]
    [InlineData("x.jsonl", new byte[] { (byte)'{', (byte)'}', (byte)'\n', 0xE9, (byte)'a', (byte)'b' }, "x.jsonl:2: Byte 0xE9 here is not UTF-8; the file looks like Windows-1252 or Latin-1; save the file as UTF-8")]
    [InlineData("x.parquet", new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 }, "'x.parquet' is no Parquet file, or damaged: ")]
    [InlineData("x.conllu", new byte[] { (byte)'1', (byte)'\t', (byte)'a' }, "x.conllu:1: The line has 2 columns and not ten; separate ten columns by one tab each, and write _ where there is nothing")]
    [InlineData("x.pdf", new byte[] { 1 }, "'x.pdf' does not say its format; add --format jsonl, conllu, text, csv, parquet or tei")]
    public void Bytes_that_are_no_articles(string name, byte[] content, string refusal) => AssertRefused(name, content, refusal);

    [Theory]
    [InlineData("{\"text\": \"a\"}\n{\"id\": 1\n", "x.jsonl:2: The line ends before its object does; close every quote, bracket and brace, and write each article on one line (the line is left out of the corpus)")]
    [InlineData("{\"id\": \"a\", \"text\": \"a\"}\n\n{\"id\": \"a\", \"text\": \"b\"}\n", "x.jsonl:3: the id 'a' belongs to the article at x.jsonl:1 already; give each its own id")]
    [InlineData("\n", "'x.jsonl' has no articles in it")]
    public void Lines_that_are_no_articles(string lines, string refusal) => AssertRefused("x.jsonl", Encoding.UTF8.GetBytes(lines), refusal);

    [Fact]
    public void A_table_of_Parquet_without_text_says_what_it_has()
    {
        using var folder = new ExchangeFolder();
        folder.Export(folder.Write("bron.jsonl", "{\"body\": \"x\", \"pages\": 3, \"tags\": [1.5], \"text\": \"a\"}\n"), "bron.parquet");

        Assert.Equal(
            "the column 'pages' of 'bron.parquet', the text, is int32 and not string; it has 'id' (string), 'date' (string), 'title' (string), 'name' (string), 'language' (string), 'body' (string), 'pages' (int32), 'tags' (list of double), 'text' (string)",
            folder.Refusal(() => folder.Import("bron.parquet", "uit", map: ["text=pages", "inhoud=text"])));
        Assert.StartsWith("'bron.parquet' has no column 'stuk' that --map names; it has 'id' (string), ", folder.Refusal(() => folder.Import("bron.parquet", "uit", map: ["text=stuk"])), StringComparison.Ordinal);
        Assert.StartsWith("'bron.parquet' has no column 'text'; it has 'id' (string), ", folder.Refusal(() => folder.Import("bron.parquet", "uit", map: ["inhoud=text"])), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("uit")));
    }

    [Theory]
    [InlineData("text=body", "x.jsonl:2: 'text' and 'body', which --map says is 'text', are both there; map another one, or none")]
    [InlineData("pages=text|text=body", "x.jsonl:3: 'pages' and 'text', which --map says is 'pages', are both there; map another one, or none")]
    public void Members_that_a_map_makes_one(string map, string refusal)
    {
        using var folder = new ExchangeFolder();
        folder.Write("x.jsonl", "{\"body\": \"a\"}\n{\"text\": \"b\", \"body\": \"c\"}\n{\"text\": \"3\", \"body\": \"d\", \"pages\": 3}\n");

        Assert.Equal(refusal, folder.Refusal(() => folder.Import("x.jsonl", "uit", map: map.Split('|'))));
    }

    [Fact]
    public void Members_that_a_map_exchanges_are_two()
    {
        using var folder = new ExchangeFolder();
        folder.Write("x.jsonl", "{\"text\": \"b\", \"body\": \"c\"}\n");

        folder.Import("x.jsonl", "uit", map: ["text=body", "body=text"]);

        Assert.Equal("{\"body\": \"b\", \"text\": \"c\"}\n", File.ReadAllText(folder.PathOf("uit/articles/x.jsonl")));
    }

    [Theory]
    [InlineData("PAR1rommelPAR1")]
    [InlineData("PAR1PAR1PAR1")]
    public void A_table_of_Parquet_whose_lengths_are_none(string content)
    {
        using var folder = new ExchangeFolder();
        folder.Write("a.parquet", content);

        Assert.Equal("'a.parquet' is no Parquet file, or damaged", folder.Refusal(() => folder.Import("a.parquet", "uit")));
    }

    [Fact]
    public void A_table_of_Parquet_that_is_damaged_anywhere_is_refused_or_read()
    {
        using var folder = new ExchangeFolder();
        folder.Export(folder.Write("bron.jsonl", "{\"pages\": 3, \"tags\": [\"a\", \"b\"], \"text\": \"De haven is dicht.\"}\n"), "bron.parquet");
        var bytes = File.ReadAllBytes(folder.PathOf("bron.parquet"));
        for (var i = 0; i < bytes.Length; i += 3)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 0x41;
            File.WriteAllBytes(folder.PathOf("kapot.parquet"), damaged);
            try
            {
                folder.Import("kapot.parquet", "uit.corpus", isForced: true);
            }
            catch (Corpus.Cli.Opening.ToolException failure)
            {
                Assert.DoesNotContain('\n', failure.Message);
            }
        }
    }

    [Fact]
    public void A_table_of_Parquet_is_not_called_damaged_for_what_is_not_its_fault()
    {
        using var folder = new ExchangeFolder();
        folder.Export(folder.Write("bron.jsonl", "{\"text\": \"De haven is dicht.\"}\n"), "bron.parquet");
        folder.Write("uit/articles/bron.jsonl", "van mij");

        // As on a full disk, writing fails.
        Assert.Contains("already exists", Assert.Throws<IOException>(() => Import("bron.parquet", default)).Message, StringComparison.Ordinal);

        // Whatever the library makes of it, what was interrupted was not read.
        Assert.ThrowsAny<OperationCanceledException>(() => Import("bron.jsonl", new CancellationToken(canceled: true)));

        void Import(string source, CancellationToken cancellation)
            => new ParquetImport(KeyMap.Of([]), new ImportNotices(), folder.Terminal, cancellation).Read(folder.PathOf(source), source, new ImportedFiles(folder.PathOf("uit")));
    }

    [Theory]
    [InlineData(6, 0x1, "'haven.txt' in it is encrypted; make the archive again without a password")]
    [InlineData(8, 93, "'haven.txt' in it is compressed by method 93, which is not read here; make the archive again with DEFLATE, the usual compression, or extract it and name the folder")]
    [InlineData(0, 'x', "it does not begin like a zip archive: it is another kind of file, or damaged. Make or download it again")]
    public void An_archive_is_not_called_a_package(int offset, byte value, string refusal)
    {
        using var folder = new ExchangeFolder();
        WriteArchive(folder.PathOf("x.zip"), ("haven.txt", "De haven is dicht."u8.ToArray()));
        var bytes = File.ReadAllBytes(folder.PathOf("x.zip"));
        bytes[offset] = value;
        // In the directory the same number stands two bytes further on.
        if (offset > 0)
            bytes[bytes.AsSpan().LastIndexOf("PK\x1\x2"u8) + offset + 2] = value;
        File.WriteAllBytes(folder.PathOf("x.zip"), bytes);

        Assert.Equal($"'x.zip' was not read, since {refusal}", folder.Refusal(() => folder.Import("x.zip", "uit")));
    }

    [Theory]
    [InlineData("../x.txt", "has a name that leads out of its folder, or goes astray in it. Do not extract it")]
    [InlineData("a/../../x.txt", "has a name that leads out of its folder, or goes astray in it. Do not extract it")]
    [InlineData("/etc/x.txt", "has the name of a place on a disk. Do not extract it")]
    [InlineData("C:x.txt", "has the name of a place on a disk. Do not extract it")]
    [InlineData("a\\..\\x.txt", "has a backslash in its name. Do not extract it")]
    [InlineData("articles/aux.txt", "has the name of a device; take it out of the archive")]
    [InlineData("articles/COM1", "has the name of a device; take it out of the archive")]
    [InlineData("x.txt/ /y.txt", "has a name that ends with a dot or a blank, which is another one on Windows; rename it")]
    public void An_archive_with_a_name_that_leads_elsewhere(string name, string refusal)
    {
        using var folder = new ExchangeFolder();
        WriteArchive(folder.PathOf("x.zip"), ("articles/goed.txt", "De haven is dicht."u8.ToArray()), (name, "x"u8.ToArray()));

        Assert.Contains($"'{name}' {refusal}", folder.Refusal(() => folder.Import("x.zip", "uit")), StringComparison.Ordinal);
        Assert.Equal(["x.zip"], Directory.EnumerateFileSystemEntries(folder.PathOf(".")).Select(Path.GetFileName));
    }

    [Fact]
    public void An_archive_that_would_fill_a_disk()
    {
        using var folder = new ExchangeFolder();
        using (var file = File.Create(folder.PathOf("bom.zip")))
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        using (var entry = archive.CreateEntry("x.txt").Open())
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 300; i++)
                entry.Write(zeros);
        }

        Assert.EndsWith("would become 314,572,800, which no text does; extract it yourself if you trust it", folder.Refusal(() => folder.Import("bom.zip", "uit")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE TEI SYSTEM \"http://127.0.0.1/x.dtd\"><TEI/>", "x.xml: the file has a DTD, which could fetch files or grow without end, so it is not read; take the <!DOCTYPE …> away, and write characters for its entities")]
    [InlineData("<TEI><text><body><p>a</body></text></TEI>", "x.xml:1:24: The 'p' start tag on line 1 position 19 does not match the end tag of 'body'")]
    [InlineData("<TEI>&eacute;</TEI>", "x.xml:1:7: Reference to undeclared entity 'eacute'")]
    [InlineData("<html/>", "'x.xml' begins with the element 'html' and is not TEI P5, which begins with TEI or teiCorpus")]
    [InlineData("<teiCorpus/>", "'x.xml' has no element TEI in it")]
    public void A_text_that_is_no_TEI(string xml, string refusal) => AssertRefused("x.xml", Encoding.UTF8.GetBytes(xml), refusal);

    [Fact]
    public void Elements_that_lie_too_deep_in_one_another()
        => AssertRefused("x.xml", Encoding.UTF8.GetBytes("<TEI>\n" + string.Concat(Enumerable.Repeat("<div>", 100_000))), "x.xml:2: elements lie in one another more than 200 deep; write them flatter");

    [Fact]
    public void A_folder_that_has_something_in_it_is_left_alone()
    {
        using var folder = new ExchangeFolder();
        folder.Write("x.jsonl", "{\"text\": \"a\"}\n");
        folder.Write("uit/brief.doc", "Geacht college");
        folder.Write("uit/articles/oud.txt", "Oud nieuws.");

        Assert.Equal("the folder '" + folder.PathOf("uit") + "' is not empty; name another one, or add --force to replace the corpus in it (README.md, articles, articles.*)", Assert.Throws<Corpus.Cli.Opening.ToolException>(() => folder.Import("x.jsonl", "uit")).Message);
        Assert.Equal(1, folder.Import("x.jsonl", "uit", isForced: true).Articles);
        Assert.Equal(["articles/x.jsonl", "brief.doc"], Directory.EnumerateFiles(folder.PathOf("uit"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.PathOf("uit"), file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_export_leaves_what_is_there_alone()
    {
        using var folder = new ExchangeFolder();
        var source = folder.Write("x.jsonl", "{\"id\": \"a:b\", \"text\": \"a\"}\n{\"id\": \"con\", \"text\": \"b\"}\n");
        folder.Write("uit.csv", "van mij");

        Assert.Equal("'uit.csv' exists; name another file, or add --force to replace it", folder.Refusal(() => folder.Export(source, "uit.csv")));
        Assert.Equal("van mij", File.ReadAllText(folder.PathOf("uit.csv")));
        Assert.Equal(
            "these ids are no file names: 'a:b', because it has a character that no file name has everywhere (\\ : * ? \" < > | and control characters); 'con', because 'con' is the name of a device on Windows; export to jsonl, or give the articles other ids",
            folder.Refusal(() => folder.Export(source, "uit", "text")));
        Assert.Equal(["uit.csv", "x.jsonl"], Directory.EnumerateFileSystemEntries(folder.PathOf(".")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static void AssertRefused(string name, byte[] content, string refusal)
    {
        using var folder = new ExchangeFolder();
        File.WriteAllBytes(folder.PathOf(name), content);

        Assert.StartsWith(refusal, folder.Refusal(() => folder.Import(name, "uit")), StringComparison.Ordinal);
        Assert.StartsWith(refusal, folder.Refusal(() => folder.Import(name, "uit.corpus")), StringComparison.Ordinal);
        Assert.Equal([name], Directory.EnumerateFileSystemEntries(folder.PathOf(".")).Select(Path.GetFileName));
    }

    private static void WriteArchive(string path, params (string Name, byte[] Content)[] entries)
    {
        using var file = File.Create(path);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var (name, content) in entries)
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(content);
        }
    }
}
