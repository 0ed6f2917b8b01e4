using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests.Testing;

/// <summary>Test projects of somebody who installs a package of rows and nothing else of ours, with article files of their own.</summary>
[Collection(PackedPackages.Programs)]
public class XunitTests(PackedPackages packages)
{
    private static readonly string[] Names =
    [
        "Voorbeeld.SplitterTests.Handles(article: dijk (dijk.txt:1))",
        "Voorbeeld.SplitterTests.Misspelt",
        "Voorbeeld.SplitterTests.Scores",
        "Voorbeeld.SplitterTests.Splits(article: 2022/haven-dicht (2022/haven-dicht.txt:1))",
        "Voorbeeld.SplitterTests.Splits(article: dijk (dijk.txt:1))",
        """Voorbeeld.SplitterTests.Tags(sentence: 2022/haven-dicht[0] "De haven is dicht." (2022/haven-dicht.txt:1))""",
        """Voorbeeld.SplitterTests.Tags(sentence: 2022/haven-dicht[1] "‘We wachten op de wind’, aldus de…" (2022/haven-dicht.txt:1))""",
    ];

    private const string Tests = """
        using Xunit;

        namespace Voorbeeld;

        public class SplitterTests
        {
            public static ArticleQuery<NieuwsArticle, NieuwsFields> Recent => Nieuws.Articles.Where(a => a.Date.Year >= 2023);

            [Theory, ArticleData(typeof(Nieuws))]
            public void Splits(NieuwsArticle article) => Assert.DoesNotContain("‘", article.Text.ToString());

            [Theory, ArticleData(typeof(Nieuws), Where = nameof(Recent))]
            public void Handles(Article article) => Assert.Equal("dijk", article.Id);

            [Theory, ArticleData(typeof(Nieuws), Where = "Recnt")]
            public void Misspelt(Article article) => Assert.NotNull(article);

            [Theory, SentenceData(typeof(Nieuws), Sample = 2, Seed = 8)]
            public void Tags(Sentence sentence) => Assert.NotEqual(0, sentence.Length);

            [Fact]
            public void Scores()
            {
                Assert.Equal(0, Nieuws.Articles[Nieuws.Ids.Dijk].Span("De dijk is hoog").Start);
                Score.Sentences(Nieuws.Dijk, ["De dijk is", "hoog.", "Hij wacht."]).ShouldReach(f1: 1);
            }
        }
        """;

    [Fact]
    public void Rows_of_xunit_2_are_listed_by_name_and_a_failure_names_the_article_and_its_file()
    {
        var project = NewProject(
            "Corpus.Testing.Xunit",
            """<PackageReference Include="xunit" Version="2.9.3" /><PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" /><PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />""");
        project.Build().ShouldSucceed();

        Assert.Equal(Names, Listed(project.Dotnet("test", "--no-build", "--list-tests").ShouldSucceed()));

        var run = project.Dotnet("test", "--no-build").ShouldFail();
        Assert.Single(run.LinesWith("Failed Voorbeeld.SplitterTests.Splits(article: 2022/haven-dicht (2022/haven-dicht.txt:1))"));
        Assert.Single(run.LinesWith("""[ArticleData(typeof(Nieuws), Where = "Recnt")] on SplitterTests.Misspelt names 'Recnt', and SplitterTests has no such member. What it has that gives articles: Recent."""));
        Assert.Contains("Failed:     3, Passed:     4, Skipped:     0, Total:     7", run.Output, StringComparison.Ordinal);
        Assert.Equal(["Corpus.Testing.ScoreException : Sentences: F1 0.4000 is below 1.0000."], run.LinesWith("Sentences: F1"));
        Assert.Equal(["dijk (dijk.txt:1)"], run.LinesWith("dijk (dijk.txt:1)"));
        Assert.Single(run.Lines, line => line.Trim() == "split      [De dijk is »«hoog. Hij wacht.]");

        // One row again.
        Assert.Contains("Failed:     0, Passed:     1, Skipped:     0, Total:     1", project.Dotnet("test", "--no-build", "--filter", "DisplayName~Splits&DisplayName~dijk.txt").ShouldSucceed().Output, StringComparison.Ordinal);

        // An article that is edited under its gold and under words that a test has pinned.
        project.WithArticle("dijk.txt", "date 2023 De dijk is laag. Hij wacht.\n");
        var failed = project.Build().ShouldFail();
        Assert.StartsWith($"{project.Path("gold/dijk.gold")}(1): error CORP9003: ", Assert.Single(failed.LinesWith("error CORP9003")), StringComparison.Ordinal);
        Assert.Equal(
            [$"{project.Path("SplitterTests.cs")}(24,63): error CORP7001: 'De dijk is hoog' does not stand in the article 'dijk' (dijk.txt:1); nearest is [»De dijk is laag«. Hij wacht.]"],
            failed.LinesWith("error CORP7001").Select(line => line.Split(" (https://")[0]));
        Assert.Equal(2, failed.LinesWith("error CORP").Length);
    }

    [Fact]
    public void Rows_of_xunit_3_are_listed_by_name_and_a_failure_names_the_article_and_its_file()
    {
        var project = NewProject("Corpus.Testing.Xunit3", """<PackageReference Include="xunit.v3" Version="4.0.2" />""")
            .With("global.json", """{ "test": { "runner": "Microsoft.Testing.Platform" } }""");
        project.Build().ShouldSucceed();

        Assert.Equal(Names, Listed(project.Dotnet("test", "--no-build", "--list-tests").ShouldSucceed()));

        var run = project.Dotnet("test", "--no-build").ShouldFail();
        Assert.Single(run.LinesWith("failed Voorbeeld.SplitterTests.Splits(article: 2022/haven-dicht (2022/haven-dicht.txt:1))"));
        Assert.Single(run.LinesWith("""[ArticleData(typeof(Nieuws), Where = "Recnt")] on SplitterTests.Misspelt names 'Recnt', and SplitterTests has no such member. What it has that gives articles: Recent."""));
        Assert.Single(run.LinesWith("failed: 3"));

        // The rows of one article again, in both theories.
        Assert.Single(project.Dotnet("test", "--no-build", "--filter-trait", "Article=dijk").ShouldSucceed().LinesWith("succeeded: 2"));
    }

    private static string[] Listed(CommandResult listing)
        => [.. listing.Lines.Select(line => line.Trim()).Where(line => line.StartsWith("Voorbeeld.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private UserProject NewProject(string package, string references)
    {
        return packages.NewProject()
            .With("Voorbeeld.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>{(package == "Corpus.Testing.Xunit3" ? "<OutputType>Exe</OutputType>" : "")}<TargetFramework>net10.0</TargetFramework><IsPackable>false</IsPackable></PropertyGroup>
                  <ItemGroup>
                    {references}
                    <PackageReference Include="{package}" Version="{packages.Version}" />
                    <CorpusFile Include="articles/**/*.txt" Corpus="Nieuws" />
                    <CorpusGold Include="gold/**/*.gold" Corpus="Nieuws" />
                  </ItemGroup>
                </Project>
                """)
            .WithArticle("2022/haven-dicht.txt", "date 2022-10 De haven is dicht. ‘We wachten op de wind’, aldus de havenmeester.\n")
            .WithArticle("dijk.txt", "date 2023 De dijk is hoog. Hij wacht.\n")
            .With("gold/dijk.gold", "S\tDe dijk is hoog.\nS\tHij wacht.\n")
            .With("SplitterTests.cs", Tests);
    }
}
