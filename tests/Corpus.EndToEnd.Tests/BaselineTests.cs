using System.Text.RegularExpressions;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>A corpus against what was published of it, in the build and by the tool.</summary>
[Collection(PackedPackages.Builds)]
public partial class BaselineTests(PackedPackages packages)
{
    [Fact]
    public void A_baseline_begins_empty_is_filled_and_then_tells_what_changes()
    {
        var project = packages.NewProject().WithProjectFile("""<CorpusFile Include="**/*.txt" Corpus="Nieuws" />""")
            .WithArticle("haven.txt", "---\nauthor: Boer\n---\nDe haven is dicht.")
            .WithArticle("storm.txt", "---\nauthor: Vos\n---\nDe storm komt.")
            .With("Program.cs", "Console.WriteLine(Nieuws.Count);");
        Assert.Empty(project.Build().ShouldSucceed().LinesWith("CORP4"));

        project.With("Corpus.Shipped.txt", "").With("Corpus.Unshipped.txt", "");
        var first = project.Build().ShouldSucceed().LinesWith("CORP4");
        Assert.Equal(3, first.Length);
        Assert.All(first, line => Assert.Contains("warning CORP4005: The ", line, StringComparison.Ordinal));

        // As somebody writes it whose editor offers no fix: each finding says which line is to be added, and it is pasted as it stands.
        project.With("Corpus.Unshipped.txt", string.Concat(first.Select(line => LineToAdd().Match(line).Groups[1].Value + "\n")));
        Assert.Empty(project.Build().ShouldSucceed().LinesWith("CORP4"));

        project.WithArticle("haven.txt", "---\nauthor: Boer\n---\nDe haven is open.");
        var changed = Assert.Single(project.Build().ShouldSucceed().LinesWith("CORP4"));
        Assert.StartsWith(
            $"{project.Path("articles/haven.txt")}(1,1): warning CORP4003: The article 'articles/haven' says something else, a patch; if that is meant, take note of it in Corpus.Unshipped.txt",
            changed,
            StringComparison.Ordinal);
        Assert.Equal("2\n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void The_installed_tool_compares_two_folders()
    {
        var project = packages.NewProject()
            .With("oud/README.md", "---\nkeys: [author]\n---\n")
            .With("oud/haven.txt", "date 2022 author Boer De haven is dicht.")
            .With("oud/storm.txt", "De storm komt.")
            .With("nieuw/README.md", "---\nkeys: [author]\n---\n")
            .With("nieuw/haven.txt", "date 2022 author Boer De haven is open.")
            .With("nieuw/zon.txt", "De zon schijnt.");
        PackedPackages.WaitForTool();
        project.Dotnet("tool", "install", "Corpus.Cli", "--version", packages.Version, "--tool-path", project.Path("gereedschap")).ShouldSucceed();

        var diff = project.RunProgram("gereedschap/corpus", "diff", "oud", "nieuw", "--from", "1.4.2");

        Assert.Equal(1, diff.ExitCode);
        Assert.Equal(
            """
            breaking  The article 'storm' is gone.
            minor     The article 'zon' is new.
            patch     The article 'haven' says something else.
            Changes: 1 breaking, 1 minor, 1 patch.
            Next version: 2.0.0 (after 1.4.2).

            """,
            diff.Output);
        Assert.Equal(0, project.RunProgram("gereedschap/corpus", "diff", "nieuw", "nieuw").ExitCode);
    }

    [GeneratedRegex(@"\(add (.+?)\)")]
    private static partial Regex LineToAdd();
}
