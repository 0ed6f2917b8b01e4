using System.Globalization;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>A corpus that is not live: the compiler of C# reads none of its files, and nobody who uses it notices.</summary>
[Collection(PackedPackages.Builds)]
public class LiveTests(PackedPackages packages)
{
    private const string NotLive = "<CorpusLive>false</CorpusLive>";

    private const string Program = """
        foreach (var a in Nieuws.Articles)
            Console.WriteLine($"{a.Id} {a.Date} {a.Author}: {a.Text}");
        Console.WriteLine(Nieuws.Haven.HavenDicht.Headline);
        """;

    private const string Printed = """
        haven/haven-dicht 2026-10 Bo: De haven is dicht.
        zeedijk  : De dijk houdt.
        De haven is dicht.

        """;

    [Fact]
    public void Of_very_many_files_the_compiler_reads_none_and_each_change_rebuilds()
    {
        const int Count = 20_001;
        var project = packages.NewProject().WithProjectFile()
            .With("Program.cs", """Console.WriteLine($"{Nieuws.Articles.Count} {Nieuws.Articles["n00007"].Text} {Nieuws.Articles[^1].Text}");""");
        for (var i = 0; i < Count; i++)
            project.WithArticle(Name(i), string.Create(CultureInfo.InvariantCulture, $"Bericht {i}."));

        var read = project.Build("-t:Build", "-getItem:AdditionalFiles").ShouldSucceed().Output;
        Assert.Contains("Nieuws.corpusoutline", read, StringComparison.Ordinal);
        Assert.DoesNotContain("n00007", read, StringComparison.Ordinal);
        Assert.Equal("20001 Bericht 7. Bericht 20000.\n", project.Run().ShouldSucceed().Output);

        var second = project.Build("-v:normal").ShouldSucceed().Output;
        Assert.Contains("Skipping target \"CorpusCompile\" because all output files are up-to-date", second, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", second, StringComparison.Ordinal);

        // Of the same length, and older than what was built.
        project.WithArticle(Name(7), "Bericht 8.");
        File.SetLastWriteTimeUtc(project.Path("articles/" + Name(7)), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        project.WithArticle("z.txt", "Het laatste.");
        project.Build().ShouldSucceed();
        Assert.Equal("20002 Bericht 8. Het laatste.\n", project.Run().ShouldSucceed().Output);

        File.Delete(project.Path("articles/z.txt"));
        project.Build().ShouldSucceed();
        Assert.Equal("20001 Bericht 8. Bericht 20000.\n", project.Run().ShouldSucceed().Output);

        static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"n{i:D5}.txt");
    }

    [Fact]
    public void A_program_is_the_same_live_or_not_and_may_change_its_mind()
    {
        var project = Small("");
        foreach (var setting in new[] { "", NotLive, "" })
        {
            project.WithProjectFile(properties: setting).Build("-warnaserror").ShouldSucceed();
            Assert.Equal(Printed, project.Run().ShouldSucceed().Output);
            Assert.Equal(setting.Length > 0, File.Exists(project.Path("obj/Debug/net10.0/corpus/Nieuws.corpusoutline")));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("<RunAnalyzers>false</RunAnalyzers>")]
    public void What_is_wrong_in_a_file_is_said_once_at_its_place(string properties)
    {
        var project = Small(NotLive + properties).WithArticle("slecht.txt", "\ndate 2022-13 Slecht.");

        var line = Assert.Single(project.Build().ShouldFail().LinesWith("CORP1002"));

        Assert.StartsWith($"{project.Path("articles/slecht.txt")}(2,6): error CORP1002: '2022-13' is not a date", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_that_does_not_fit_the_articles_stops_the_build()
    {
        var project = Small(NotLive).With("NieuwsArticle.cs", """
            #nullable enable
            namespace Voorbeeld;

            public sealed partial class NieuwsArticle
            {
                public partial string Author { get; }
            }
            """);

        var line = Assert.Single(project.Build().ShouldFail().LinesWith("CORP3008"));

        Assert.Contains("NieuwsArticle.cs(6,27): error CORP3008: NieuwsArticle.Author does not fit the articles: 1 of 2 articles has no 'author', first 'zeedijk' (zeedijk.txt, line 1)", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_editor_that_comes_before_the_first_build_has_the_types()
    {
        var project = Small(NotLive);
        project.Dotnet("restore").ShouldSucceed();

        // As editors ask: the compiler's work they do themselves, with these files.
        var read = project.Build("--no-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:AdditionalFiles").ShouldSucceed().Output;

        Assert.Contains("Nieuws.unbuilt.corpusoutline", read, StringComparison.Ordinal);
        Assert.DoesNotContain("zeedijk", read, StringComparison.Ordinal);
        Assert.EndsWith("\nunbuilt\n", File.ReadAllText(project.Path("obj/Debug/net10.0/corpus/Nieuws.unbuilt.corpusoutline")), StringComparison.Ordinal);
        Assert.False(File.Exists(project.Path("obj/Debug/net10.0/corpus/Nieuws.corpus")));
        project.Build().ShouldSucceed();
        Assert.Equal(Printed, project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void Two_corpora_of_one_project_have_an_outline_each()
    {
        var project = Small(NotLive, """
            <CorpusFile Include="articles/**/*.txt" Corpus="Nieuws" />
            <CorpusFile Include="brieven/**/*.txt" Corpus="Brieven" />
            """).With("brieven/een.txt", "Geachte redactie.").With("Program.cs", "Console.WriteLine($\"{Nieuws.Articles.Count} {Brieven.Een.Text}\");");

        project.Build().ShouldSucceed();

        Assert.Equal("2 Geachte redactie.\n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void An_outline_that_was_lost_is_written_again_and_a_damaged_one_is_an_error()
    {
        var project = Small(NotLive);
        var outline = project.Path("obj/Debug/net10.0/corpus/Nieuws.corpusoutline");
        project.Build().ShouldSucceed();
        var whole = File.ReadAllBytes(outline);

        File.WriteAllBytes(outline, whole[..(whole.Length / 2)]);
        File.SetLastWriteTimeUtc(outline, DateTime.UtcNow.AddMinutes(1));
        Assert.Contains("delete the file, and build the project again", Assert.Single(project.Build().ShouldFail().LinesWith("CORP6010")), StringComparison.Ordinal);

        File.Delete(outline);
        project.Build().ShouldSucceed();
        Assert.Equal(whole, File.ReadAllBytes(outline));
        Assert.Equal(Printed, project.Run().ShouldSucceed().Output);
    }

    private UserProject Small(string properties, string corpora = """<CorpusFile Include="articles/**/*.txt" Corpus="Nieuws" />""") => packages.NewProject()
        .WithProjectFile(corpora, properties)
        .WithArticle("haven/haven-dicht.txt", "---\ndate: 2026-10\nauthor: Bo\n---\nDe haven is dicht.")
        .WithArticle("zeedijk.txt", "De dijk houdt.")
        .With("Program.cs", Program);
}
