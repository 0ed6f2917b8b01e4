using System.IO.Compression;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>How programs and libraries with a corpus leave the house.</summary>
[Collection(PackedPackages.ToolTests)]
public class PublishTests(PackedPackages packages)
{
    [Fact]
    public void A_published_program_needs_no_article_files()
    {
        var project = Program();

        project.Dotnet("publish", "-o", project.Path("uit")).ShouldSucceed();
        Directory.Delete(project.Path("articles"), recursive: true);

        Assert.Equal("haven: De haven is dicht.\nTrue\n", project.RunProgram("uit/Voorbeeld").ShouldSucceed().Output);
        Assert.Empty(Directory.GetFiles(project.Path("uit"), "*.txt"));
        Assert.Empty(Directory.GetFiles(project.Path("uit"), "Corpus.Compiler*"));
    }

    [Fact]
    public void A_trimmed_program_is_built_without_a_warning_and_without_what_reads_files()
    {
        var project = Program("<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        project.Dotnet("publish", "-o", project.Path("uit")).ShouldSucceed();

        Assert.Equal("haven: De haven is dicht.\nTrue\n", project.RunProgram("uit/Voorbeeld").ShouldSucceed().Output);
        Assert.DoesNotContain(Directory.GetFiles(project.Path("uit"), "*.dll"), file => Path.GetFileName(file) is "YamlDotNet.dll" or "Markdig.dll");
    }

    [Fact]
    public void A_packed_library_brings_its_corpus_to_whoever_installs_it()
    {
        var library = packages.NewProject("Nieuwsbank").WithProjectFile(properties: "<Version>1.2.3</Version>", outputType: "Library")
            .WithArticle("haven.txt", "De haven is dicht.");
        library.Dotnet("pack", "-o", packages.Feed).ShouldSucceed();
        using (var package = ZipFile.OpenRead(System.IO.Path.Combine(packages.Feed, "Nieuwsbank.1.2.3.nupkg")))
        {
            Assert.Contains(package.Entries, entry => entry.FullName == "lib/net10.0/Nieuwsbank.dll");
            Assert.Equal("corpus/NOTICE-Nieuws.txt", Assert.Single(package.Entries, entry => entry.FullName.EndsWith(".txt", StringComparison.Ordinal)).FullName);
        }

        var program = packages.NewProject("Lezer")
            .With("Lezer.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="Nieuwsbank" Version="1.2.3" /></ItemGroup>
                </Project>
                """)
            .With("Program.cs", "System.Console.WriteLine(Nieuwsbank.Nieuws.Haven.Text);");
        program.Build().ShouldSucceed();

        Assert.Equal("De haven is dicht.\n", program.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void The_tool_installs_and_compiles_a_folder()
    {
        var project = packages.NewProject().WithArticle("haven.txt", "De haven is dicht.").WithArticle("slecht.txt", "date 2022-13 x");
        PackedPackages.WaitForTool();
        project.Dotnet("tool", "install", "Corpus.Cli", "--version", packages.Version, "--tool-path", project.Path("gereedschap")).ShouldSucceed();

        var bad = project.RunProgram("gereedschap/corpus", "compile", "articles", "-o", "nieuws.corpus");
        Assert.Equal(1, bad.ExitCode);
        Assert.Contains("slecht.txt(1,6): error CORP1002:", bad.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(project.Path("nieuws.corpus")));

        File.Delete(project.Path("articles/slecht.txt"));
        project.RunProgram("gereedschap/corpus", "compile", "articles", "-o", "nieuws.corpus").ShouldSucceed();
        Assert.True(File.Exists(project.Path("nieuws.corpus")));

        var usage = project.RunProgram("gereedschap/corpus", "compile");
        Assert.Equal(2, usage.ExitCode);
        Assert.Contains("corpus compile --help", usage.Output, StringComparison.Ordinal);
    }

    private UserProject Program(string properties = "") => packages.NewProject().WithProjectFile(properties: properties)
        .WithArticle("haven.txt", "De haven is dicht.")
        .With("Program.cs", "foreach (var a in Nieuws.Articles) Console.WriteLine(a); Console.WriteLine(Nieuws.Haven.Text.ContainsWord(\"HAVEN\"));");
}
