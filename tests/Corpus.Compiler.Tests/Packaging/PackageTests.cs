using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Integrity;
using Corpus.Compiler.Packaging;
using Corpus.Compiler.Reporting;

namespace Corpus.Compiler.Tests.Packaging;

/// <summary>The documents of a corpus package.</summary>
public sealed partial class PackageTests : IDisposable
{
    private const string Card = """
        ---
        pretty_name: De Krant
        license: [mit, cc-by-sa-4.0]
        language: [nl, fy]
        tags: [nieuws, "oud nieuws"]
        authors: [Mieke Terpstra, Joost Haverkamp]
        source: https://example.org/krant
        ---

        # De Krant

        Een archief van een krant,
        *heel* oud.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-package-").FullName;
    private readonly string _documents;
    private readonly StringWriter _errors = new();

    public PackageTests()
    {
        _documents = Path.Combine(_folder, "docs");
        Write("a.jsonl", """{"id": "een/1", "date": "2022-10", "section": "sport", "words": 12, "price": 1.5, "breaking": true, "seen": "2022-01-02", "tags": ["a", "b"], "text": "Een."}""" + "\n"
            + """{"id": "twee", "section": "weer", "words": 3000000000, "price": 2.0, "breaking": false, "seen": "2022-01-03", "tags": [], "text": "Twee."}""" + "\n");
    }

    public void Dispose()
    {
        _errors.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Properties_are_a_line_each()
    {
        Assert.Equal((0, ""), Package(Card));

        Assert.Equal("De Krant", Document("title.txt"));
        Assert.Equal("Een archief van een krant, heel oud.", Document("description.txt"));
        Assert.Equal("MIT AND CC-BY-SA-4.0", Document("license.txt"));
        Assert.Equal("", Document("licensefile.txt"));
        Assert.Equal("Mieke Terpstra;Joost Haverkamp", Document("authors.txt"));
        Assert.Equal("nieuws;oud-nieuws", Document("tags.txt"));
        Assert.Equal("https://example.org/krant", Document("url.txt"));
        Assert.Equal("# De Krant\n\nEen archief van een krant,\n*heel* oud.\n", Document("README.md"));
        Assert.NotEqual(0xEF, File.ReadAllBytes(Path.Combine(_documents, "description.txt"))[0]);
        Assert.Equal(13, Directory.GetFileSystemEntries(_documents).Length);
    }

    [Fact]
    public void What_is_not_there_is_an_empty_file()
    {
        Assert.Equal((0, ""), Package("---\nlicense: cc0-1.0\n---\n"));

        Assert.Equal(("Nieuws", "Nieuws", "CC0-1.0"), (Document("title.txt"), Document("description.txt"), Document("license.txt")));
        Assert.All(["authors.txt", "tags.txt", "url.txt"], name => Assert.Equal("", Document(name)));

        // NuGet refuses an empty one.
        Assert.Equal("# Nieuws\n", Document("README.md"));
    }

    [Theory]
    [InlineData("MIT OR Apache-2.0", "")]
    [InlineData("gpl-3.0", "")]
    [InlineData("CC-BY-NC-4.0", "NOTICE.txt")]
    [InlineData("MIT AND CDLA-Permissive-2.0", "NOTICE.txt")]
    [InlineData("LicenseRef-Krant", "NOTICE.txt")]
    public void What_the_gallery_would_refuse_has_the_notice_for_a_licence_file(string license, string expected)
    {
        Assert.Equal(0, Package($"---\nlicense: {license}\n---\n").ExitCode);
        Assert.Equal(expected, Document("licensefile.txt"));
    }

    [Fact]
    public void The_notice_says_whose_it_is_what_is_allowed_and_how_to_cite_it()
    {
        Package(Card);
        using var image = CorpusImage.Open(ImagePath);

        Assert.Equal(
            $$$"""
            De Krant
            ========

            Een archief van een krant, heel oud.

            Package:     Krant 2025.1.0
            Authors:     Mieke Terpstra; Joost Haverkamp
            Licence:     MIT AND CC-BY-SA-4.0
                         https://spdx.org/licenses/MIT.html
                         https://spdx.org/licenses/CC-BY-SA-4.0.html
            Source:      https://example.org/krant
            Languages:   nl, fy
            Articles:    2
            Fingerprint: {{{image.Fingerprint}}}

            In the package are the texts as they stand in the files of the corpus, and indexes of them.

            To cite it:

                @misc{dekrant,
                  author = {{Mieke Terpstra} and {Joost Haverkamp}},
                  title = {{De Krant}},
                  version = {2025.1.0},
                  url = {https://example.org/krant},
                }

            """.ReplaceLineEndings("\n"),
            Document("NOTICE.txt"));
        Assert.Equal(Document("citation.bib"), string.Concat(Document("NOTICE.txt").Split('\n')[^7..^1].Select(line => line[4..] + "\n")));
    }

    [Fact]
    public void A_licence_of_somebodys_own_stands_in_the_notice_with_its_place()
    {
        Package("---\nlicense: LicenseRef-Krant\nlicense_name: De licentie van de krant\nlicense_link: https://example.org/licentie\n---\n");

        Assert.Contains("Licence:     LicenseRef-Krant\n             De licentie van de krant\n             https://example.org/licentie\n", Document("NOTICE.txt"), StringComparison.Ordinal);
        Assert.Equal("https://example.org/licentie", Croissant().GetProperty("license").GetString());
        Assert.Contains("license-url: \"https://example.org/licentie\"\n", Document("CITATION.cff"), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_of_the_notice_are_broken_between_words()
    {
        Package($"---\nlicense: mit\ndescription: {string.Join(' ', Enumerable.Repeat("woord", 60))}\nauthors: [{string.Join(", ", Enumerable.Range(1, 30).Select(i => $"Auteur {i}"))}]\n---\n");

        Assert.All(Document("NOTICE.txt").Split("To cite it:")[0].Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.Contains(" Auteur 30\n", Document("NOTICE.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_file_beside_the_card_is_the_packages()
    {
        const string Citation = "cff-version: 1.2.0\nmessage: Cite it.\ntitle: Het archief\nauthors:\n  - family-names: Zee\n    given-names: Mieke\n    name-particle: van der\n  - name: De redactie\n"
            + "date-released: 2025-03-01\nurl: https://example.org/archief\n";
        Write("CITATION.cff", Citation.ReplaceLineEndings("\r\n"));

        Assert.Equal((0, ""), Package("---\nlicense: mit\n---\n"));

        Assert.Equal(Citation, Document("CITATION.cff"));
        Assert.StartsWith("@misc{hetarchief2025,\n  author = {van der Zee, Mieke and {De redactie}},\n  title = {{Het archief}},\n", Document("citation.bib"), StringComparison.Ordinal);
        Assert.Equal("Mieke van der Zee;De redactie", Document("authors.txt"));
        Assert.Equal("https://example.org/archief", Document("url.txt"));
        var croissant = Croissant();
        Assert.Equal("2025-03-01", croissant.GetProperty("datePublished").GetString());
        Assert.Equal(
            ["sc:Person: Mieke van der Zee", "sc:Organization: De redactie"],
            croissant.GetProperty("creator").EnumerateArray().Select(creator => $"{creator.GetProperty("@type")}: {creator.GetProperty("name")}"));
    }

    [Fact]
    public void A_citation_file_has_no_part_in_the_fingerprint_and_a_part_in_the_image()
    {
        var without = Fingerprint();
        var bytes = File.ReadAllBytes(ImagePath);
        Write("CITATION.cff", "cff-version: 1.2.0\nmessage: M\ntitle: T\nauthors: [{name: N}]\n");

        Assert.Equal(without, Fingerprint());
        Assert.NotEqual(bytes, File.ReadAllBytes(ImagePath));
    }

    [Fact]
    public void Without_one_it_says_what_the_card_says()
    {
        Package(Card);

        Assert.Equal(
            """
            cff-version: 1.2.0
            message: "Please cite this corpus as described here."
            type: dataset
            title: "De Krant"
            version: "2025.1.0"
            authors:
              - name: "Mieke Terpstra"
              - name: "Joost Haverkamp"
            abstract: "Een archief van een krant, heel oud."
            keywords:
              - "nieuws"
              - "oud nieuws"
            url: "https://example.org/krant"

            """.ReplaceLineEndings("\n"),
            Document("CITATION.cff"));
    }

    [Fact]
    public void The_manifest_has_each_article_and_the_image()
    {
        Package(Card);

        Assert.Equal(
            $"d9e9a21aa8d2a04564a52d88fb4a83d2480608c37a216107873a7dc41f478249  articles/een/1\n8cf146aa01342aa3f4515aa5065f1a4dbf9905253767681a62c6bec516919ec2  articles/twee\n"
            + $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(ImagePath)))}  Nieuws.corpus\n",
            Document("manifest.sha256"));
        using var stream = File.OpenRead(Path.Combine(_documents, "manifest.sha256"));
        Assert.Equal(["een/1", "twee"], ManifestFile.Read(stream).Articles.Select(article => article.Id));
    }

    [Theory]
    [InlineData(null, "articles : error CORP6001: The corpus 'articles' has no card")]
    [InlineData("Gewoon een readme.", "articles : error CORP6001: The corpus 'articles' has no card")]
    [InlineData("---\npretty_name: X\n---\n", "README.md(1,1): error CORP6002: The card names no licence")]
    [InlineData("---\nlicense:\n---\n", "README.md(1,1): error CORP6002: The card names no licence")]
    [InlineData("---\nlicense: other\nlicense_name: x\n---\n", "README.md(2,10): error CORP6003: 'other' is no licence expression: it does not say which licence; write one, as in license: CC-BY-4.0")]
    [InlineData("---\nlicense: [mit, cc]\n---\n", "README.md(2,16): error CORP6003: 'cc' is no licence expression: it is a family of licences")]
    [InlineData("---\nlicense: []\n---\n", "README.md(2,10): error CORP6003: '[]' is no licence expression: the list is empty")]
    [InlineData("---\nlicense: mit\nauthors: [{name: Mieke}]\n---\n", "README.md(3,10): error CORP6008: 'authors' is not a list of names; write authors: [Mieke Terpstra, Joost Haverkamp]")]
    [InlineData("---\nlicense: mit\nauthors:\n  name: Mieke\n---\n", "README.md(4,3): error CORP6008: 'authors' is a mapping")]
    [InlineData("---\nlicense: mit\ndescription: [a, b]\n---\n", "README.md(3,14): error CORP6008: 'description' is not one text")]
    public void What_a_package_must_not_lack_is_an_error_where_it_is_and_nothing_is_written(string? card, string expected)
    {
        var (exitCode, findings) = Package(card);

        Assert.Equal(1, exitCode);
        Assert.StartsWith(expected, findings, StringComparison.Ordinal);
        Assert.Single(findings.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(Directory.Exists(_documents));
    }

    [Fact]
    public void A_citation_file_that_cannot_be_used_is_an_error_of_the_package_and_a_warning_of_the_build()
    {
        Write("CITATION.cff", "titel: Krant\n");

        var (exitCode, findings) = Package("---\nlicense: mit\n---\n");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("CITATION.cff(1,1): error CORP6008: The citation file lacks 'authors', 'cff-version', 'message', 'title'; ", findings, StringComparison.Ordinal);
        Assert.StartsWith("CITATION.cff(1,1): warning CORP6008: ", Compile(isPackaged: false), StringComparison.Ordinal);

        File.WriteAllBytes(Path.Combine(_folder, "articles", "CITATION.cff"), [(byte)'a', 0xFF]);
        Assert.StartsWith("CITATION.cff(1,2): warning CORP6008: Byte 0xFF here is not UTF-8", Compile(isPackaged: false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_of_a_package_warns_and_another_says_nothing()
    {
        Write("README.md", "---\nlicense: gpl\n---\n");

        Assert.StartsWith("README.md(2,10): warning CORP6003: 'gpl' is no licence expression: it is a family", Compile(isPackaged: true), StringComparison.Ordinal);
        Assert.Equal("", Compile(isPackaged: false));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
        Package(Card);
        var expected = Directory.GetFiles(_documents).Order(StringComparer.Ordinal).ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Package(Card);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.All(expected, file => Assert.Equal(file.Value, Document(file.Key)));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_an_error_with_what_to_do()
    {
        File.WriteAllText(_documents, "Een bestand.");

        Assert.Equal((2, ""), Package(Card));

        Assert.StartsWith($"corpus : error CORP9001: the documents of the package were not all written to '{_documents}': ", _errors.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("; make it a folder with room that may be written to, and build again", _errors.ToString().TrimEnd(), StringComparison.Ordinal);
        Assert.Equal("Een bestand.", File.ReadAllText(_documents));
    }

    [Fact]
    public void A_document_that_cannot_be_written_leaves_no_half_of_itself()
    {
        Package(Card);
        File.Delete(Path.Combine(_documents, "croissant.json"));
        Directory.CreateDirectory(Path.Combine(_documents, "croissant.json"));

        Assert.Equal((2, ""), Package(Card));

        Assert.Equal(13, Directory.GetFileSystemEntries(_documents).Length);
    }

    private string ImagePath => Path.Combine(_folder, "Nieuws.corpus");

    private string Document(string name) => File.ReadAllText(Path.Combine(_documents, name), Encoding.UTF8);

    private JsonElement Croissant() => JsonDocument.Parse(Document("croissant.json")).RootElement;

    private static IEnumerable<string?> Strings(JsonElement array) => array.EnumerateArray().Select(value => value.GetString());

    private void Write(string name, string content)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "articles"));
        File.WriteAllText(Path.Combine(_folder, "articles", name), content);
    }

    private string Fingerprint()
    {
        Write("README.md", Card);
        Compile(isPackaged: false);
        using var image = CorpusImage.Open(ImagePath);
        return image.Fingerprint;
    }

    private string Compile(bool isPackaged)
    {
        using var output = new StringWriter { NewLine = "\n" };
        CorpusCompiler.Compile(
            CorpusFolder.List(Path.Combine(_folder, "articles"), "Nieuws", "nl"), ImagePath, new Report(output, ReportScope.Corpus, Severities.Read("", "", [])), default,
            isPackaged: isPackaged);
        return output.ToString().Replace(Path.Combine(_folder, "articles") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private (int ExitCode, string Findings) Package(string? card)
    {
        if (card is not null)
            Write("README.md", card);
        Compile(isPackaged: true);
        using var output = new StringWriter { NewLine = "\n" };
        var exitCode = PackageCommand.Run(Path.Combine(_folder, "articles"), ImagePath, new PackageIdentity("Krant", "2025.1.0"), _documents, PackageCommand.Required, output, _errors, default);
        return (exitCode, output.ToString().Replace(Path.Combine(_folder, "articles") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }
}
