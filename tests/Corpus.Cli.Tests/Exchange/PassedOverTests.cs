using System.IO.Compression;
using Corpus.Cli.Exchange;
using Corpus.Cli.Tests.Querying;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>Files in a folder or an archive that an import passes over.</summary>
public sealed class PassedOverTests
{
    [Theory]
    [InlineData("a.txt|x/b.JPG|x/a.jpg|c.html|.DS_Store|x/.git/y.png|README.md|x/README.md", "3 files were passed over: no format of articles (.html, .jpg), first 'c.html'")]
    [InlineData("articles/a.txt|articles/b.docx", "1 file was passed over: no format of articles (.docx), first 'articles/b.docx'")]
    [InlineData("articles/a.txt|LICENSE|los.txt", "1 file was passed over: no format of articles (none), first 'LICENSE'; 1 file was passed over, since others make the corpus (.txt), first 'los.txt'; import them by themselves")]
    [InlineData("a.txt|b.csv|c.xml", "2 files were passed over, since others make the corpus (.csv, .xml), first 'b.csv'; import them by themselves")]
    [InlineData("a.xml|b.png", "1 file was passed over: no format of articles (.png), first 'b.png'")]
    [InlineData("a.csv|b.png", "1 file was passed over: no format of articles (.png), first 'b.png'")]
    [InlineData("Kust.csproj|Program.cs|bin/a.dll|obj/b.json|articles/a.txt|articles/b.png", "1 file was passed over: no format of articles (.png), first 'articles/b.png'")]
    [InlineData("articles/a.txt", "")]
    [InlineData("a.txt|b.1|b.2|b.3|b.4|b.5|b.6", "6 files were passed over: no format of articles (.1, .2, .3, .4, .5, …), first 'b.1'")]
    public void They_are_counted_and_one_is_named(string names, string notices)
    {
        using var folder = new ExchangeFolder();
        foreach (var name in names.Split('|'))
            folder.Write("bron/" + name, ContentOf(name));
        ZipFile.CreateFromDirectory(folder.PathOf("bron"), folder.PathOf("bron.zip"));

        Assert.Equal(notices, string.Join("; ", folder.Import("bron", "uit.corpus").Lines()));
        if (!names.Contains(".csproj", StringComparison.Ordinal))
            Assert.Equal(notices, string.Join("; ", folder.Import("bron.zip", "zip.corpus").Lines()));
    }

    [Fact]
    public void With_TEI_article_files_are_passed_over()
    {
        using var folder = new ExchangeFolder();
        folder.Write("bron/a.xml", ContentOf("a.xml"));
        folder.Write("bron/b.txt", "Los.");

        var report = folder.Import("bron", "uit.corpus", ExchangeFormat.Tei);

        var notice = Assert.Single(report.Notices);
        Assert.Equal((1, "1 file was passed over, since others make the corpus (.txt), first 'b.txt'; import them by themselves"), (notice.Count, notice.What));
    }

    [Fact]
    public void Links_to_files_are_files()
    {
        using var folder = new ExchangeFolder();
        folder.Write("elders/a.xml", ContentOf("a.xml"));
        folder.Write("elders/a.png", "");
        Directory.CreateDirectory(folder.PathOf("bron"));
        foreach (var name in new[] { "a.xml", "a.png" })
            File.CreateSymbolicLink(folder.PathOf("bron/" + name), folder.PathOf("elders/" + name));
        Directory.CreateSymbolicLink(folder.PathOf("bron/map"), folder.PathOf("elders"));

        var report = folder.Import("bron", "uit");

        Assert.Equal((1, "1 file was passed over: no format of articles (.png), first 'a.png'"), (report.Articles, Assert.Single(report.Notices).What));
    }

    [Fact]
    public void What_a_project_is_built_into_is_no_TEI()
    {
        using var folder = new ExchangeFolder();
        folder.Write("bron/Kust.csproj", "<Project/>");
        folder.Write("bron/bin/Kust.xml", "<doc/>");
        folder.Write("bron/brieven/a.xml", ContentOf("a.xml"));

        Assert.Equal(1, folder.Import("bron", "uit", ExchangeFormat.Tei).Articles);
    }

    // Who may do everything, reads every folder.
    [Theory]
    [InlineData("import", "-o", "uit")]
    [InlineData("info")]
    [InlineData("check")]
    [InlineData("compile", "-o", "uit.corpus")]
    public void A_folder_that_may_not_be_read_is_named(string verb, params string[] options)
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        using var folder = new TestFolder().With("bron/a.txt", "De haven is dicht.").With("bron/dicht/b.txt", "De kade is nat.");
        File.SetUnixFileMode(folder.PathOf("bron/dicht"), UnixFileMode.None);

        var (code, output, error) = QueryTool.Pipe([verb, folder.PathOf("bron"), .. Array.ConvertAll(options, option => option[0] == '-' ? option : folder.PathOf(option))]);

        File.SetUnixFileMode(folder.PathOf("bron/dicht"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal((2, "", $"corpus: Access to the path '{folder.PathOf("bron/dicht")}' is denied\n"), (code, output, error));
        Assert.Equal([folder.PathOf("bron")], Directory.GetFileSystemEntries(folder.FullPath));
    }

    private static string ContentOf(string name) => Path.GetExtension(name) switch
    {
        ".csv" => "id,text\na,De haven is dicht.\n",
        ".xml" => "<TEI><text><body><p>De haven is dicht.</p></body></text></TEI>",
        ".md" => "---\nlicense: mit\n---\n",
        _ => "De haven is dicht.",
    };
}
