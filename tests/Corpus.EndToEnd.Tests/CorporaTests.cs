using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>Packages of several corpora in one program: all of them at once, their licences and their notices.</summary>
[Collection(PackedPackages.Builds)]
public class CorporaTests(PackedPackages packages)
{
    private static readonly Lock Packing = new();

    [Fact]
    public void A_program_finds_all_corpora_of_its_packages_and_its_own()
    {
        PackTwo();
        var program = packages.NewProject("Lezer")
            .WithConsumerProjectFile("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "Oostblad 1.0.0", "Westblad 1.0.0", "Corpus.Sdk " + packages.Version)
            .With("Program.cs", """
                Console.WriteLine(string.Join(", ", Corpora.All.Select(a => a.Id)));
                var two = Corpora.Of(Oostblad.Articles, Westblad.Articles);
                Console.WriteLine($"{two.Count} {two.Count(a => a.Text.ContainsWord("dijk"))} {two.FrequencyList(wordsOnly: true).CountOf("dijk")}");
                Console.WriteLine(two.FrequencyList(wordsOnly: true).Signature.Contains(Oostblad.Fingerprint) && two.FrequencyList(wordsOnly: true).Signature.Contains(Westblad.Fingerprint));
                foreach (var line in two.Concordance("dijk", window: 2))
                    Console.WriteLine($"{line.Left} [{line.Match}] {line.Right}");
                """);
        program.Build().ShouldSucceed();
        const string Two = "3 3 3\nTrue\nDe [dijk] is hoog\nDe [dijk] is laag\n, de [dijk] .\n";
        Assert.Equal("oost, west, zee\n" + Two, program.Run().ShouldSucceed().Output);

        program.WithConsumerProjectFile("", "Oostblad 1.0.0", "Westblad 1.0.0", "Corpus.Sdk " + packages.Version);
        File.WriteAllText(
            program.Path("Lezer.csproj"),
            File.ReadAllText(program.Path("Lezer.csproj")).Replace("</ItemGroup>", """<CorpusFile Include="articles/**/*.txt" Corpus="Eigen" /></ItemGroup>""", StringComparison.Ordinal));
        program.WithArticle("thuis.txt", "Thuis is geen dijk.").Build().ShouldSucceed();
        Assert.StartsWith("oost, west, zee, thuis\n", program.Run().ShouldSucceed().Output, StringComparison.Ordinal);

        program.Dotnet("publish", "--use-current-runtime", "-p:PublishAot=true", "-p:TreatWarningsAsErrors=true", "-o", program.Path("uit")).ShouldSucceed();
        Assert.Equal("oost, west, zee, thuis\n" + Two, program.RunProgram("uit/Lezer").ShouldSucceed().Output);
    }

    [Fact]
    public void Licences_that_are_not_allowed_stop_the_build_and_name_the_package()
    {
        PackTwo();
        var program = packages.NewProject("Lezer").With("Program.cs", "System.Console.WriteLine(Corpus.Oostblad.Count + Corpus.Westblad.Count);");
        program.WithConsumerProjectFile("<AllowedCorpusLicenses>\n  MIT;\n  CC-BY-4.0\n</AllowedCorpusLicenses>", "Oostblad 1.0.0", "Westblad 1.0.0");

        var error = Assert.Single(program.Build().ShouldFail().LinesWith("CORP6004"));
        Assert.Contains("Westblad 1.0.0", error, StringComparison.Ordinal);
        Assert.Contains("CC-BY-NC-4.0", error, StringComparison.Ordinal);
        Assert.Contains("error", error, StringComparison.Ordinal);

        program.WithConsumerProjectFile("<AllowedCorpusLicenses>MIT;CC-BY-4.0;CC-BY-NC-4.0</AllowedCorpusLicenses>", "Oostblad 1.0.0", "Westblad 1.0.0");
        program.Build().ShouldSucceed();
        Assert.Equal("3\n", program.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void A_licence_is_minded_and_a_notice_published_by_who_gets_the_corpus_through_another_library()
    {
        PackTwo();
        var library = packages.NewProject("Tussen").WithConsumerProjectFile("<OutputType>Library</OutputType><Version>1.0.0</Version>", "Westblad 1.0.0")
            .With("Tussen.cs", "public static class Doorgever { public static int Count => Corpus.Westblad.Articles.Count; }");
        library.Pack().ShouldSucceed();
        var program = packages.NewProject("Lezer").With("Program.cs", "System.Console.WriteLine(Doorgever.Count);").With("NOTICE.txt", "van onszelf\n");
        program.WithConsumerProjectFile("<AllowedCorpusLicenses>MIT</AllowedCorpusLicenses>", "Tussen 1.0.0");
        Assert.Contains("Westblad 1.0.0", Assert.Single(program.Build().ShouldFail().LinesWith("CORP6004")), StringComparison.Ordinal);

        program.WithConsumerProjectFile("", "Tussen 1.0.0");
        program.Dotnet("publish", "-o", program.Path("uit")).ShouldSucceed();
        var notice = File.ReadAllText(program.Path("uit/NOTICE.txt"));
        Assert.Contains("Westblad", notice, StringComparison.Ordinal);
        Assert.Contains("CC-BY-NC-4.0", notice, StringComparison.Ordinal);
        Assert.Contains("; 100 % (Ada & Bo)", notice, StringComparison.Ordinal);

        // The program's own stays.
        program.With("Lezer.csproj", File.ReadAllText(program.Path("Lezer.csproj")).Replace("</ItemGroup>", """<None Update="NOTICE.txt" CopyToPublishDirectory="Always" /></ItemGroup>""", StringComparison.Ordinal));
        Directory.Delete(program.Path("uit"), recursive: true);
        program.Dotnet("publish", "-o", program.Path("uit")).ShouldSucceed();
        Assert.Equal("van onszelf\n", File.ReadAllText(program.Path("uit/NOTICE.txt")));
        Assert.Equal(notice, File.ReadAllText(program.Path("uit/NOTICE.corpora.txt")));
    }

    [Fact]
    public void The_notices_of_all_corpora_are_in_one_file()
    {
        PackTwo();
        var program = packages.NewProject("Lezer", "'s map").With("Program.cs", "System.Console.WriteLine(Corpus.Oostblad.Count + Corpus.Westblad.Count);")
            .WithConsumerProjectFile("<CorpusNoticeFile>WIENS.txt</CorpusNoticeFile>", "Oostblad 1.0.0", "Westblad 1.0.0");

        // To where it puts it by itself: a folder with an apostrophe is too much for the SDK's own copying.
        program.Dotnet("publish").ShouldSucceed();

        var notice = File.ReadAllText(program.Path("bin/Release/net10.0/publish/WIENS.txt"));
        Assert.Contains("Oostblad 1.0.0", notice, StringComparison.Ordinal);
        Assert.Contains("Westblad 1.0.0", notice, StringComparison.Ordinal);
        Assert.False(File.Exists(program.Path("bin/Release/net10.0/publish/NOTICE.txt")));
    }

    [Fact]
    public void Two_corpora_of_one_name_are_told_apart_by_their_assemblies_and_so_are_their_files()
    {
        foreach (var (id, storage) in new[] { ("Noord.Blad", "<CorpusStorage>File</CorpusStorage>"), ("Zuid.Blad", "<CorpusPartSize>4096</CorpusPartSize>") })
        {
            packages.NewProject(id).WithCorpusProjectFile($"<Version>1.0.0</Version>{storage}")
                .With("README.md", "---\nlicense: cc-by-nc-4.0\n---\n").WithArticle("een.txt", $"Uit {id}.").Pack().ShouldSucceed();
        }

        var program = packages.NewProject("Lezer").WithConsumerProjectFile("", "Noord.Blad 1.0.0", "Zuid.Blad 1.0.0")
            .With("Program.cs", "Console.WriteLine($\"{Noord.Blad.Articles[0].Text} {Zuid.Blad.Articles[0].Text}\");");
        var environment = new Dictionary<string, string>(packages.Environment) { ["CORPUS_CACHE"] = program.Path("cache") };
        program.Dotnet("publish", "-o", program.Path("uit")).ShouldSucceed();

        Assert.Equal("Uit Noord.Blad. Uit Zuid.Blad.\n", CommandLine.Run(program.Folder, program.Path("uit/Lezer"), environment).ShouldSucceed().Output);
        Assert.True(File.Exists(program.Path("uit/Noord.Blad.Blad.corpus")));
        Assert.True(File.Exists(program.Path("uit/Zuid.Blad.Blad.corpus.part1")));
        packages.Tool(packages.Feed, "verify", "Noord.Blad.1.0.0.nupkg", "Zuid.Blad.1.0.0.nupkg", "Zuid.Blad.Part1.1.0.0.nupkg").ShouldSucceed();
    }

    [Fact]
    public void Of_two_versions_a_program_has_one()
    {
        packages.NewProject("Dagblad").WithCorpusProjectFile("<Version>1.0.0</Version>").With("README.md", "---\nlicense: mit\n---\n").WithArticle("een.txt", "Een.").Pack().ShouldSucceed();
        packages.NewProject("Dagblad").WithCorpusProjectFile("<Version>2.0.0</Version>").With("README.md", "---\nlicense: mit\n---\n").WithArticle("een.txt", "Een.").WithArticle("twee.txt", "Twee.")
            .Pack().ShouldSucceed();
        packages.NewProject("Bijlage").WithConsumerProjectFile("<OutputType>Library</OutputType><Version>1.0.0</Version>", "Dagblad 2.0.0")
            .With("Bijlage.cs", "public static class Bijgevoegd { public static int Count => Corpus.Dagblad.Articles.Count; }").Pack().ShouldSucceed();
        var program = packages.NewProject("Lezer").WithConsumerProjectFile("<AllowedCorpusLicenses>MIT</AllowedCorpusLicenses>", "Bijlage 1.0.0")
            .With("Program.cs", "System.Console.WriteLine($\"{Bijgevoegd.Count} {Corpus.Dagblad.Articles.Count}\");");
        program.Build().ShouldSucceed();
        Assert.Equal("2 2\n", program.Run().ShouldSucceed().Output);

        // A lower one that the program names itself is NuGet's error, as for any package.
        program.WithConsumerProjectFile("", "Bijlage 1.0.0", "Dagblad 1.0.0");
        Assert.NotEmpty(program.Build().ShouldFail().LinesWith("NU1605"));
    }

    private void PackTwo()
    {
        lock (Packing)
        {
            if (File.Exists(Path.Combine(packages.Feed, "Westblad.1.0.0.nupkg")))
                return;
            packages.NewProject("Oostblad").WithCorpusProjectFile("<Version>1.0.0</Version>")
                .With("README.md", "---\nlicense: mit\nlanguage: nl\n---\n# Oostblad\n").WithArticle("oost.txt", "De dijk is hoog.").Pack().ShouldSucceed();
            packages.NewProject("Westblad").WithCorpusProjectFile("<Version>1.0.0</Version>")
                .With("README.md", "---\npretty_name: Westblad\nlicense: cc-by-nc-4.0\nlanguage: nl\nauthors: [\"Het Westen; 100 % (Ada & Bo)\"]\n---\n# Westblad\n")
                .WithArticle("west.txt", "De dijk is laag.").WithArticle("zee.txt", "De zee, de dijk.").Pack().ShouldSucceed();
        }
    }
}
