using System.IO.Compression;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>What goes wrong between a folder of articles and a program that reads them, and what is said of it.</summary>
[Collection(PackedPackages.Builds)]
public class BadCorpusPackageTests(PackedPackages packages)
{
    [Theory]
    [InlineData("", "CORP6001")]
    [InlineData("---\npretty_name: Zonder\n---\n", "CORP6002")]
    [InlineData("---\nlicense: eigen werk\n---\n", "CORP6003")]
    public void A_card_or_a_licence_that_is_missing_is_a_warning_in_a_build_and_an_error_in_a_pack(string card, string code)
    {
        var project = packages.NewProject("Zonder" + code[^1]).WithCorpusProjectFile("<Version>1.0.0</Version>").WithArticle("een.txt", "Een.");
        if (card.Length > 0)
            project.With("README.md", card);

        Assert.Contains("warning " + code, Assert.Single(project.Build().ShouldSucceed().LinesWith(code)), StringComparison.Ordinal);
        Assert.Contains(project.Pack().ShouldFail().LinesWith(code), line => line.Contains("error " + code, StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(packages.Feed, $"Zonder{code[^1]}.1.0.0.nupkg")));
    }

    [Fact]
    public void Several_frameworks_are_refused()
    {
        var project = packages.NewProject("Veel").WithCorpusProjectFile("<Version>1.0.0</Version><TargetFrameworks>net10.0</TargetFrameworks>")
            .With("README.md", "---\nlicense: mit\n---\n").WithArticle("een.txt", "Een.");

        Assert.Contains("TargetFramework instead of", Assert.Single(project.Pack().ShouldFail().LinesWith("CORP9002")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_missing_or_damaged_is_named()
    {
        var corpus = packages.NewProject("Gedeeld").WithCorpusProjectFile("<Version>1.0.0</Version><CorpusStorage>File</CorpusStorage><CorpusPartSize>4096</CorpusPartSize>")
            .With("README.md", "---\nlicense: mit\n---\n").WithArticle("een.txt", "Een.");
        corpus.Pack().ShouldSucceed();
        packages.Tool(packages.Feed, "verify", "Gedeeld.1.0.0.nupkg").ShouldSucceed();
        var program = packages.NewProject("Lezer").WithConsumerProjectFile("", "Gedeeld 1.0.0").With("Program.cs", "Console.WriteLine(Corpus.Gedeeld.Articles[0].Text);");
        program.Build().ShouldSucceed();
        var part = program.Path("bin/Debug/net10.0/Gedeeld.Gedeeld.corpus.part2");
        var environment = new Dictionary<string, string>(packages.Environment) { ["CORPUS_CACHE"] = program.Path("cache") };
        var bytes = File.ReadAllBytes(part);

        bytes[0] ^= 1;
        File.WriteAllBytes(part, bytes);
        var damaged = CommandLine.Run(program.Folder, "dotnet", environment, "exec", program.Path("bin/Debug/net10.0/Lezer.dll")).ShouldFail().Output;
        Assert.Contains("CorpusImageException", damaged, StringComparison.Ordinal);
        Assert.Contains("Gedeeld.corpus.part2", damaged, StringComparison.Ordinal);

        File.Delete(part);
        var missing = CommandLine.Run(program.Folder, "dotnet", environment, "exec", program.Path("bin/Debug/net10.0/Lezer.dll")).ShouldFail().Output;
        Assert.Contains("Gedeeld.corpus.part2", missing, StringComparison.Ordinal);
        Assert.Empty(Directory.Exists(program.Path("cache")) ? Directory.GetFiles(program.Path("cache"), "*", SearchOption.AllDirectories) : []);

        var lone = Directory.CreateDirectory(program.Path("los")).FullName;
        File.Copy(Path.Combine(packages.Feed, "Gedeeld.1.0.0.nupkg"), Path.Combine(lone, "Gedeeld.1.0.0.nupkg"));
        var verified = packages.Tool(lone, "verify", "Gedeeld.1.0.0.nupkg");
        Assert.Equal(1, verified.ExitCode);
        Assert.Contains("Gedeeld.Part1", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_damaged_article_of_a_package_is_named()
    {
        var corpus = packages.NewProject("Stuk").WithCorpusProjectFile("<Version>1.0.0</Version><CorpusStorage>File</CorpusStorage>")
            .With("README.md", "---\nlicense: mit\n---\n").WithArticle("a.txt", "Eerste.").WithArticle("b.txt", "Het tweede bericht.").WithArticle("c.txt", "Derde.");
        corpus.Pack().ShouldSucceed();
        var file = corpus.Path("Stuk.nupkg");
        File.Copy(Path.Combine(packages.Feed, "Stuk.1.0.0.nupkg"), file);
        using (var package = ZipFile.Open(file, ZipArchiveMode.Update))
        {
            var entry = package.GetEntry("corpus/Stuk.corpus")!;
            byte[] image;
            using (var stream = entry.Open())
            {
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                image = copy.ToArray();
            }

            image[image.AsSpan().IndexOf("tweede"u8)] ^= 0x20;
            entry.Delete();
            using var changed = package.CreateEntry("corpus/Stuk.corpus").Open();
            changed.Write(image);
        }

        var verified = packages.Tool(corpus.Folder, "verify", "Stuk.nupkg");

        Assert.Equal(1, verified.ExitCode);
        Assert.Contains("'b'", verified.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("'a'", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_may_hold_what_MSBuild_takes_for_its_own()
    {
        // Not a semicolon in the folder of the project: NuGet cannot restore there.
        var project = packages.NewProject("Gek", " #1 50% ë (a), b=c's $x").WithCorpusProjectFile("<Version>1.0.0</Version><CorpusStorage>File</CorpusStorage><CorpusPartSize>4096</CorpusPartSize>")
            .With("README.md", "---\nlicense: mit\n---\n").WithArticle("map #1; ë/een bericht.txt", "Een bericht.").WithArticle("twee.txt", "Twee.");

        project.Build("-warnaserror").ShouldSucceed();
        // Without -o, which cannot take a path with a comma.
        project.Dotnet("pack").ShouldSucceed();

        Assert.Contains("2 articles", packages.Tool(project.Path("bin/Release"), "verify", "Gek.1.0.0.nupkg").ShouldSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_an_error_that_names_it()
    {
        var project = packages.NewProject("Vast").WithCorpusProjectFile("<Version>1.0.0</Version>").With("README.md", "---\nlicense: mit\n---\n").WithArticle("een.txt", "Een.");
        project.Build().ShouldSucceed();
        var image = project.Path("obj/Debug/net10.0/corpus/Vast.corpus");
        var whole = File.ReadAllBytes(image);

        // A folder in the place of the image's file cannot be replaced, whoever runs the test.
        File.Delete(image);
        Directory.CreateDirectory(image);
        var failed = project.Build().ShouldFail();
        Assert.Contains(failed.LinesWith("CORP9001"), line => line.Contains("Vast.corpus", StringComparison.Ordinal));

        Directory.Delete(image);
        project.Build().ShouldSucceed();
        Assert.Equal(whole, File.ReadAllBytes(image));
    }

    [Fact]
    public async Task Two_builds_of_one_project_at_once_do_not_spoil_each_other()
    {
        var project = packages.NewProject("Samen").WithCorpusProjectFile("<Version>1.0.0</Version>").With("README.md", "---\nlicense: mit\n---\n");
        for (var i = 0; i < 50; i++)
            project.WithArticle($"bericht-{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}.txt", $"Bericht {i}.");
        project.Dotnet("restore").ShouldSucceed();

        await Task.WhenAll(Task.Run(() => project.Build("--no-restore", "-p:Configuration=Debug")), Task.Run(() => project.Build("--no-restore", "-p:Configuration=Debug")));

        // One may have found a file of the C# compiler's in use, which is no matter of ours; the image is whole whoever wrote it, and the next build is in order.
        project.Build("--no-restore").ShouldSucceed();
        packages.Tool(project.Folder, "verify", "obj/Debug/net10.0/corpus/Samen.corpus", "bin/Debug/net10.0/Samen.dll").ShouldSucceed();
        Assert.Empty(Directory.GetFiles(project.Path("obj/Debug/net10.0/corpus"), ".*"));
    }
}
