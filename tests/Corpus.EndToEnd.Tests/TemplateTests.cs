using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>What <c>dotnet new</c> makes builds, runs and packs as it is.</summary>
[Collection(PackedPackages.Programs)]
public class TemplateTests(PackedPackages packages)
{
    [Fact]
    public void A_corpus()
    {
        var folder = New("corpus", "-n", "Havenkrant", "--authors", "Ada", "--license", "CC0-1.0", "--article-language", "en-GB");

        folder.Dotnet("build", "-warnaserror").ShouldSucceed();
        var run = folder.Dotnet("run").ShouldSucceed().Output;
        Assert.Contains("Havenkrant, 2 articles", run, StringComparison.Ordinal);
        folder.Pack("-warnaserror").ShouldSucceed();
        Assert.True(File.Exists(Path.Combine(packages.Feed, "Havenkrant.0.1.0.nupkg")));

        var reader = packages.NewProject("Lezer").WithConsumerProjectFile("", "Havenkrant 0.1.0").With("Program.cs", """
            using Corpus;
            foreach (var a in Havenkrant.Articles)
                Console.WriteLine($"{a.Name} {a.Date} {a.Section} {a.Language}");
            Console.WriteLine($"{Havenkrant.Card.LicenseExpression} {Havenkrant.Card.Authors[0]}");
            """);
        reader.Build().ShouldSucceed();
        Assert.Equal("BridgeOpenAgain 2026-03-14 harbour en-GB\nPaintForTheLighthouse 2026-04 culture en-GB\nCC0-1.0 Ada\n", reader.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void A_program()
    {
        var folder = New("corpus-app", "-n", "Nieuws");

        folder.Dotnet("build", "-warnaserror").ShouldSucceed();
        Assert.Equal(
            """
            bridge-open-again  2026-03-14  harbour  The bridge over the Luve is open again.
            paint-for-the-lighthouse  2026-04  culture  The lighthouse gets a new coat of paint.
            Open in 2026: The bridge over the Luve is open again.
            The [bridge] over the Luve
            ” said the [bridge] keeper, “

            """,
            folder.Dotnet("run").ShouldSucceed().Output);
        folder.Pack("-warnaserror").ShouldSucceed();
    }

    // With a home of its own, so that nothing of it is installed for whoever runs the tests, and from a folder that no other test packs into meanwhile: what `dotnet new install` cannot read then, it takes for what is not there.
    private UserProject New(string template, params string[] arguments)
    {
        var project = packages.NewProject(arguments[1]);
        var environment = new Dictionary<string, string>(packages.Environment) { ["DOTNET_CLI_HOME"] = Path.Combine(project.Folder, "home") };
        CommandLine.Run(project.Folder, "dotnet", environment, "new", "install", $"Corpus.Templates@{packages.Version}", "--add-source", packages.FeedOf(project.Path("feed"), "Corpus.Templates")).ShouldSucceed();
        CommandLine.Run(project.Folder, "dotnet", environment, ["new", template, .. arguments, "-o", project.Path("made")]).ShouldSucceed();
        File.Copy(project.Path("nuget.config"), project.Path("made/nuget.config"));
        return new UserProject(packages, project.Path("made"), arguments[1]);
    }
}
