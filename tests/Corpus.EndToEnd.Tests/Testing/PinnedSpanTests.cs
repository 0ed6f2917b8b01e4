using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests.Testing;

/// <summary>Tests that pin words of articles that come in a package: the build looks for them in the version that is installed.</summary>
[Collection(PackedPackages.Programs)]
public class PinnedSpanTests(PackedPackages packages)
{
    private const string Tests = """
        using Corpus;
        using Zeepost;

        public static class DijkTests
        {
            public static ArticleSpan Height => Pinnen.Zeedijk.Span("De dijk is hoog");
        }
        """;

    [Fact]
    public void The_build_fails_at_the_words_that_a_new_version_of_a_package_does_not_have()
    {
        var corpus = packages.NewProject("Zeepost.Pinnen").WithCorpusProjectFile(Package("1.0.0"))
            .With("README.md", "---\npretty_name: De Zeepost\ndescription: Berichten van een kust die er niet is.\nlicense: cc-by-4.0\nlanguage: nl\nauthors: [Ada van Zandrecht]\n---\n\n# De Zeepost\n")
            .WithArticle("zeedijk.txt", "De dijk is hoog. Hij houdt.\n");
        corpus.Pack().ShouldSucceed();
        var project = packages.NewProject("Toetsen").With("DijkTests.cs", Tests).With("Toetsen.csproj", ProjectFile("1.0.0"));
        project.Build().ShouldSucceed();
        var texts = project.Path("obj/Debug/net10.0/corpus/references.corpustexts");
        Assert.Contains("De dijk is hoog. Hij houdt.", File.ReadAllText(texts), StringComparison.Ordinal);

        // Other C#, and the same references: the texts that are there stay, and the compiler has them.
        var written = File.GetLastWriteTimeUtc(texts);
        project.With("DijkTests.cs", Tests.Replace("hoog", "laag", StringComparison.Ordinal));
        Assert.Equal([Finding("De dijk is laag", "»De dijk is hoog«. Hij houdt.")], FindingsOf(project));
        Assert.Equal(written, File.GetLastWriteTimeUtc(texts));

        // The article edited under the words.
        corpus.WithCorpusProjectFile(Package("1.1.0")).WithArticle("zeedijk.txt", "De dijk is laag. Hij houdt.\n").Pack().ShouldSucceed();
        project.With("DijkTests.cs", Tests).With("Toetsen.csproj", ProjectFile("1.1.0"));
        Assert.Equal([Finding("De dijk is hoog", "»De dijk is laag«. Hij houdt.")], FindingsOf(project));

        project.Build("-p:CorpusPins=false").ShouldSucceed();
    }

    private static string Package(string version) => $"<PackageId>Zeepost.Pinnen</PackageId><Version>{version}</Version>";

    private static string Finding(string words, string nearest)
        => $"DijkTests.cs(6,61): error CORP7001: '{words}' does not stand in the article 'zeedijk' (zeedijk.txt:1); nearest is [{nearest}]";

    private static string[] FindingsOf(UserProject project)
        => [.. project.Build().ShouldFail().LinesWith("error CORP7001").Select(line => line[line.IndexOf("DijkTests.cs", StringComparison.Ordinal)..].Split(" (https://")[0])];

    private string ProjectFile(string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Zeepost.Pinnen" Version="{version}" />
            <PackageReference Include="Corpus.Testing" Version="{packages.Version}" />
          </ItemGroup>
        </Project>
        """;
}
