using System.IO.Compression;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>A corpus as a package: from a folder of articles to the program of whoever installs it, and to the check of what was shipped.</summary>
[Collection(PackedPackages.ToolTests)]
public class CorpusPackageTests(PackedPackages packages)
{
    private const string Card = """
        ---
        pretty_name: De Zeepost
        description: Berichten van een kust die er niet is.
        license: cc-by-4.0
        language: nl
        authors: [Ada van Zandrecht, Bo Luve]
        source: https://zeepost.example/archief
        tags: [nieuws, haven]
        ---

        # De Zeepost

        Alles over de haven.
        """;

    private const string Program = """
        using Corpus;

        foreach (var article in Zeepost.Articles.Where(a => a.Text.ContainsWord("haven")).OrderBy(a => a.Id))
            Console.WriteLine($"{article.Id} {article.Date}: {article.Headline}");
        Console.WriteLine(Zeepost._2026.StormVoorbij.Text);
        Console.WriteLine($"{Zeepost.Card.LicenseExpression} {Zeepost.Articles.FrequencyList(wordsOnly: true).CountOf("haven")}");
        """;

    private const string Printed = """
        2026/haven-dicht 2026-10: De haven is dicht.
        zeedijk : De dijk bij de haven houdt.
        De storm is voorbij.
        CC-BY-4.0 2

        """;

    [Fact]
    public void The_package_is_what_its_card_says()
    {
        var corpus = Corpus("Zeepost.Kaart", "1.2.3");

        corpus.Pack().ShouldSucceed();

        using var package = ZipFile.OpenRead(Path.Combine(packages.Feed, "Zeepost.Kaart.1.2.3.nupkg"));
        var names = package.Entries.Select(entry => entry.FullName).ToArray();
        Assert.Contains("lib/net10.0/Zeepost.Kaart.dll", names);
        Assert.Contains("lib/net10.0/Zeepost.Kaart.xml", names);
        Assert.Equal(
            ["corpus/CITATION-Kaart.cff", "corpus/NOTICE-Kaart.txt", "corpus/citation-Kaart.bib", "corpus/croissant-Kaart.json", "corpus/manifest-Kaart.sha256"],
            names.Where(name => name.StartsWith("corpus/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(names, name => name.EndsWith("dicht.txt", StringComparison.Ordinal));
        var nuspec = TextOf(package, "Zeepost.Kaart.nuspec");
        Assert.Contains("<title>De Zeepost</title>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<description>Berichten van een kust die er niet is.</description>", nuspec, StringComparison.Ordinal);
        Assert.Contains("""<license type="expression">CC-BY-4.0</license>""", nuspec, StringComparison.Ordinal);
        Assert.Contains("<authors>Ada van Zandrecht, Bo Luve</authors>", nuspec.Replace("Zandrecht,Bo", "Zandrecht, Bo", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<tags>nieuws haven</tags>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<projectUrl>https://zeepost.example/archief</projectUrl>", nuspec, StringComparison.Ordinal);
        Assert.Contains($"""<dependency id="Corpus.Sdk" version="{packages.Version}" exclude="Build,Analyzers" />""", nuspec, StringComparison.Ordinal);
        Assert.Contains("Alles over de haven.", TextOf(package, "README.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("pretty_name", TextOf(package, "README.md"), StringComparison.Ordinal);
        Assert.Contains("articles/2026/haven-dicht", TextOf(package, "corpus/manifest-Kaart.sha256"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_project_says_goes_before_what_the_card_says()
    {
        var corpus = Corpus("Zeepost.Eigen", "1.0.0", """
            <Title>Eigen titel</Title><Description>Eigen woorden.</Description><Authors>Iemand</Authors><PackageTags>eigen</PackageTags>
            <PackageProjectUrl>https://eigen.example/</PackageProjectUrl><PackageLicenseExpression>MIT</PackageLicenseExpression>
            """);

        corpus.Pack().ShouldSucceed();

        using var package = ZipFile.OpenRead(Path.Combine(packages.Feed, "Zeepost.Eigen.1.0.0.nupkg"));
        var nuspec = TextOf(package, "Zeepost.Eigen.nuspec");
        foreach (var element in new[] { "<title>Eigen titel</title>", "<description>Eigen woorden.</description>", "<authors>Iemand</authors>", "<tags>eigen</tags>", ">MIT</license>", "https://eigen.example/" })
            Assert.Contains(element, nuspec, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Embedded", 0)]
    [InlineData("File", 0)]
    [InlineData("File", 4096)]
    public void Whoever_installs_it_has_typed_articles_in_every_kind_of_publish(string storage, int partSize)
    {
        var version = $"2.{(storage == "File" ? 1 : 0)}.{partSize}";
        var corpus = Corpus("Zeepost", version, $"<CorpusStorage>{storage}</CorpusStorage>" + (partSize > 0 ? $"<CorpusPartSize>{partSize}</CorpusPartSize>" : ""));
        corpus.Pack().ShouldSucceed();
        Directory.Delete(corpus.Folder, recursive: true);
        var cache = Directory.CreateDirectory(Path.Combine(packages.Root, "cache-" + version)).FullName;

        var program = packages.NewProject("Lezer").WithConsumerProjectFile("", "Zeepost " + version).With("Program.cs", Program);
        // Nothing of ours takes part in its build.
        var analyzers = program.Build("-t:Build", "-p:EnableNETAnalyzers=true", "-getItem:Analyzer", "-getItem:ReferencePath").ShouldSucceed().Output;
        Assert.Contains("Microsoft.CodeAnalysis.NetAnalyzers.dll", analyzers, StringComparison.Ordinal);
        Assert.Contains("Zeepost.dll", analyzers, StringComparison.Ordinal);
        Assert.DoesNotContain("Corpus.Generator.dll", analyzers, StringComparison.Ordinal);
        program.Build().ShouldSucceed();
        Assert.Equal(Printed, Run("bin/Debug/net10.0/Lezer"));
        var ways = new[]
        {
            ("plain", ""),
            ("single", "-p:PublishSingleFile=true -p:SelfContained=false"),
            ("trimmed", "-p:PublishTrimmed=true -p:SelfContained=true -p:TreatWarningsAsErrors=true"),
            ("native", "-p:PublishAot=true -p:TreatWarningsAsErrors=true"),
        };

        // An image that is a file is found by the program, whatever its kind: in a folder of assemblies, and where there are none.
        foreach (var (folder, properties) in partSize > 0 ? ways[..2] : storage == "File" ? [ways[0], ways[3]] : ways)
        {
            // Each from the beginning: what is published one way is no input of the next.
            Directory.Delete(program.Path("obj"), recursive: true);
            Directory.Delete(program.Path("bin"), recursive: true);
            program.Dotnet(["publish", "--use-current-runtime", "-o", program.Path(folder), .. properties.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).ShouldSucceed();

            Assert.Equal(Printed, Run(folder + "/Lezer"));
            Assert.Equal(storage == "File" && partSize == 0, File.Exists(program.Path(folder + "/Zeepost.Zeepost.corpus")));
            Assert.Equal(partSize > 0, File.Exists(program.Path(folder + "/Zeepost.Zeepost.corpus.part1")));
            Assert.Contains("De Zeepost", File.ReadAllText(program.Path(folder + "/NOTICE.txt")), StringComparison.Ordinal);
            if (folder is "single" or "native")
                Assert.DoesNotContain(Directory.GetFiles(program.Path(folder), "*.dll"), file => Path.GetFileName(file).StartsWith("Zeepost", StringComparison.Ordinal));
        }

        Assert.Equal(partSize > 0 ? 1 : 0, Directory.GetFiles(cache, "*.corpus", SearchOption.AllDirectories).Length);
        var verified = packages.Tool(packages.Feed, "verify", $"Zeepost.{version}.nupkg").ShouldSucceed().Output;
        Assert.Contains("3 articles", verified, StringComparison.Ordinal);

        string Run(string relative) => CommandLine.Run(
            program.Folder, program.Path(relative), new Dictionary<string, string>(packages.Environment) { ["CORPUS_CACHE"] = cache }).ShouldSucceed().Output;
    }

    [Theory]
    [InlineData("<CorpusStorage>Embedded</CorpusStorage>")]
    [InlineData("<CorpusPartSize>1000000</CorpusPartSize>")]
    public void A_new_version_takes_the_place_of_the_old_one_in_what_was_built(string storage)
    {
        // Of the same size to the byte, with the same version of the assembly.
        var (id, type) = storage.Contains("Part", StringComparison.Ordinal) ? ("Vervolg.Klein", "Vervolg.Klein") : ("Vervolg", "Corpus.Vervolg");
        var program = packages.NewProject("Lezer").With("Program.cs", $"System.Console.WriteLine({type}.Articles[0].Text);");
        foreach (var (version, text) in new[] { ("1.0.0-beta.1", "Zeventien geiten."), ("1.0.0-beta.2", "Zeventien gieten.") })
        {
            packages.NewProject(id).WithCorpusProjectFile($"<Version>{version}</Version>{storage}").With("README.md", "---\nlicense: mit\n---\n")
                .WithArticle("een.txt", text).Pack().ShouldSucceed();
            program.WithConsumerProjectFile("", $"{id} {version}").Build().ShouldSucceed();
            Assert.Equal(text + "\n", program.Run().ShouldSucceed().Output);
        }
    }

    [Fact]
    public void A_large_image_is_not_copied_to_the_output_folder_but_to_where_a_program_is_published()
    {
        Corpus("Zeepost.Groot", "1.0.0", "<CorpusEmbeddedLimit>1</CorpusEmbeddedLimit>").Pack().ShouldSucceed();
        var installed = Path.Combine(packages.Root, "packages", "zeepost.groot", "1.0.0", "corpus", "Groot.corpus");
        var program = packages.NewProject("Lezer").WithConsumerProjectFile("", "Zeepost.Groot 1.0.0").With("Program.cs", "Console.WriteLine(Zeepost.Groot.Articles.Count);");
        const string Built = "bin/Debug/net10.0/Zeepost.Groot.Groot.corpus";

        program.Build().ShouldSucceed();
        Assert.Equal("3\n", program.Run().ShouldSucceed().Output);
        AssertOneFile(true, program.Path(Built));

        program.Dotnet("publish", "-o", program.Path("uit")).ShouldSucceed();
        AssertOneFile(false, program.Path("uit/Zeepost.Groot.Groot.corpus"));

        program.Dotnet("clean").ShouldSucceed();
        Assert.False(File.Exists(program.Path(Built)));
        Assert.True(File.Exists(installed));
        program.Build("-p:CorpusHardLinks=false").ShouldSucceed();
        AssertOneFile(false, program.Path(Built));
        Assert.Equal("3\n", program.Run().ShouldSucceed().Output);

        // Two names of one file have one number, which only `stat` tells.
        void AssertOneFile(bool isOne, string file)
        {
            if (OperatingSystem.IsLinux())
                Assert.Equal(isOne, NumberOf(installed) == NumberOf(file));
        }

        string NumberOf(string file) => CommandLine.Run(packages.Root, "stat", packages.Environment, "-c", "%i", file).ShouldSucceed().Output;
    }

    [Fact]
    public void The_corpora_of_the_repository_are_such_projects()
    {
        foreach (var name in new[] { "Krant", "Havenpost", "Proefbank" })
        {
            var project = packages.NewProject(name);
            Copy(Path.Combine(Repository.Root, "corpus", name), project.Folder);
            var file = project.Path(name + ".csproj");
            var lines = File.ReadAllText(file);
            Assert.Contains("""<Import Project="../../src/Corpus.Sdk/Sdk/Sdk.props" />""", lines, StringComparison.Ordinal);
            File.WriteAllText(file, lines
                .Replace("<Project>", $"""<Project Sdk="Corpus.Sdk/{packages.Version}">""", StringComparison.Ordinal)
                .Replace("""<Import Project="../../src/Corpus.Sdk/Sdk/Sdk.props" />""", "", StringComparison.Ordinal)
                .Replace("""<Import Project="../../src/Corpus.Sdk/Sdk/Sdk.targets" />""", "", StringComparison.Ordinal));
            project.Pack("-p:TreatWarningsAsErrors=true").ShouldSucceed();
            var package = Directory.GetFiles(packages.Feed, name + ".*.nupkg").Single();
            packages.Tool(packages.Feed, "verify", package).ShouldSucceed();
        }
    }

    private UserProject Corpus(string id, string version, string properties = "")
    {
        var corpus = packages.NewProject("project").WithCorpusProjectFile($"<PackageId>{id}</PackageId><Version>{version}</Version>{properties}")
            .With("README.md", Card)
            .WithArticle("2026/haven-dicht.txt", "date 2026-10 De haven is dicht. ‘We wachten’, aldus de havenmeester.")
            .WithArticle("2026/storm-voorbij.txt", "De storm is voorbij.")
            .WithArticle("zeedijk.txt", "De dijk bij de haven houdt.");
        return corpus;
    }

    private static string TextOf(ZipArchive package, string name)
    {
        using var reader = new StreamReader((package.GetEntry(name) ?? throw new FileNotFoundException(name)).Open());
        return reader.ReadToEnd();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (relative.Split('/', '\\')[0] is "bin" or "obj")
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, relative))!);
            File.Copy(file, Path.Combine(to, relative));
        }
    }
}
