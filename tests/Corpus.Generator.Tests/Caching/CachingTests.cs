using Corpus.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Caching;

/// <summary>What runs again after an edit, and what does not: both directions.</summary>
public class CachingTests
{
    private static readonly (string Path, string Content)[] Articles =
    [
        ("a.txt", "date 2021 De haven is dicht."),
        ("b.txt", "date 2022 De brug is open."),
        ("map/c.txt", "date 2023 Het veer vaart niet."),
    ];

    [Fact]
    public void Running_again_makes_nothing_again()
    {
        var (project, driver) = Start();

        var again = driver.RunGenerators(project.Compilation());

        AssertNothingRan(again);
    }

    [Fact]
    public void An_edit_of_csharp_makes_nothing_again()
    {
        var (project, driver) = Start();

        var edited = driver.RunGenerators(project.Compilation().AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("class Ander { }", new CSharpParseOptions(LanguageVersion.CSharp14))));

        AssertNothingRan(edited);
    }

    [Fact]
    public void A_change_of_another_additional_file_reads_no_article()
    {
        var (project, driver) = Start();

        var changed = driver.AddAdditionalTexts([new MemoryText("/project/stylecop.json", "{}")]).RunGenerators(project.Compilation());

        AssertNothingRan(changed);
        Assert.Equal(3, CountOf(changed, TrackingNames.Articles, IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void An_edited_article_is_read_alone_and_only_what_shows_it_is_written_again()
    {
        var (project, driver) = Start();

        var edited = Replace(driver, project, "b.txt", "date 2022 De brug is alweer dicht.").RunGenerators(project.Compilation());

        Assert.Equal(["b"], Changed(edited, TrackingNames.Articles));
        Assert.Equal(2, CountOf(edited, TrackingNames.Articles, IncrementalStepRunReason.Cached));
        Assert.Equal(1, CountOf(edited, TrackingNames.Facades, IncrementalStepRunReason.Modified));
        Assert.Equal(1, CountOf(edited, TrackingNames.Pages, IncrementalStepRunReason.Modified));
        AssertUnchanged(edited, TrackingNames.Types);
        Assert.Contains("DeBrugIsAlweerDicht", Project.Generated(edited)["Nieuws.1.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_the_last_words_leaves_the_members_alone()
    {
        var (project, driver) = Start();

        var edited = Replace(driver, project, "b.txt", "date 2022 De brug is open. Nog een zin.").RunGenerators(project.Compilation());

        Assert.Equal(["b"], Changed(edited, TrackingNames.Articles));
        AssertUnchanged(edited, TrackingNames.Pages);
        Assert.Equal(1, CountOf(edited, TrackingNames.Facades, IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void An_edit_that_changes_nothing_stops_at_the_article()
    {
        var (project, driver) = Start();

        var edited = Replace(driver, project, "b.txt", "date 2022  De brug is open.\r\n").RunGenerators(project.Compilation());

        AssertUnchanged(edited, TrackingNames.Articles);
        AssertUnchanged(edited, TrackingNames.Corpora);
    }

    [Fact]
    public void An_added_article_is_read_alone()
    {
        var (project, driver) = Start();
        var list = ListOf([.. Articles.Select(a => a.Path), "d.txt"]);

        var added = driver
            .ReplaceAdditionalText(project.Files[0], list)
            .AddAdditionalTexts([new MemoryText(Project.Root + "d.txt", "Een nieuw stuk.")])
            .RunGenerators(project.Compilation());

        Assert.Equal(["d"], Changed(added, TrackingNames.Articles));
        Assert.Equal(3, CountOf(added, TrackingNames.Articles, IncrementalStepRunReason.Cached));
        Assert.Contains("EenNieuwStuk", Project.Generated(added)["Nieuws.1.g.cs"], StringComparison.Ordinal);
        AssertUnchanged(added, TrackingNames.Types);
    }

    [Fact]
    public void A_renamed_article_is_read_alone()
    {
        var (project, driver) = Start();
        var list = ListOf(["a.txt", "z.txt", "map/c.txt"]);

        // In its place, as an editor does it. When a rename moves a file in the list of files, the compiler pairs old and
        // new ones by position, and those in between are read again too.
        var renamed = driver
            .ReplaceAdditionalText(project.Files[0], list)
            .ReplaceAdditionalText(File(project, "b.txt"), new MemoryText(Project.Root + "z.txt", Articles[1].Content))
            .RunGenerators(project.Compilation());

        Assert.Equal(["z"], Changed(renamed, TrackingNames.Articles));
        Assert.Equal(2, CountOf(renamed, TrackingNames.Articles, IncrementalStepRunReason.Cached));
        Assert.Contains("Articles[\"z\"]", Project.Generated(renamed)["Nieuws.1.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Articles[\"b\"]", Project.Generated(renamed)["Nieuws.1.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_article_goes_and_no_other_is_read()
    {
        var (project, driver) = Start();

        var removed = driver
            .ReplaceAdditionalText(project.Files[0], ListOf(["a.txt", "map/c.txt"]))
            .RemoveAdditionalTexts([File(project, "b.txt")])
            .RunGenerators(project.Compilation());

        Assert.Empty(Changed(removed, TrackingNames.Articles));
        Assert.Equal(2, CountOf(removed, TrackingNames.Articles, IncrementalStepRunReason.Cached));
        Assert.DoesNotContain("DeBrugIsOpen", Project.Generated(removed)["Nieuws.1.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Count = 2", Project.Generated(removed)["Nieuws.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_on_one_page_leaves_the_other_pages_alone()
    {
        var files = Enumerable.Range(0, 600).Select(i => ($"stuk{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}.txt", "Tekst.")).ToArray();
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", files);
        var driver = project.Driver().RunGenerators(project.Compilation());

        var edited = Replace(driver, project, files[300].Item1, "Andere tekst.").RunGenerators(project.Compilation());

        Assert.Equal(3, Project.Generated(edited).Keys.Count(hint => hint is "Nieuws.1.g.cs" or "Nieuws.2.g.cs" or "Nieuws.3.g.cs"));
        Assert.Equal(1, CountOf(edited, TrackingNames.Pages, IncrementalStepRunReason.Modified));
        Assert.Equal(1, CountOf(edited, TrackingNames.Articles, IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void An_edit_of_csharp_that_declares_the_same_makes_nothing_again()
    {
        var project = WithDeclaration("public partial string? Author { get; }");
        var driver = project.Driver().RunGenerators(project.Compilation());

        var edited = driver.RunGenerators(WithDeclaration("public partial string? Author { get; } // wie").Compilation());

        AssertUnchanged(edited, TrackingNames.ArticleClasses);
        AssertUnchanged(edited, TrackingNames.Corpora);
        AssertUnchanged(edited, TrackingNames.Articles);
    }

    [Fact]
    public void An_edit_of_a_declaration_writes_the_article_class_again_and_reads_no_article()
    {
        var project = WithDeclaration("public partial string? Author { get; }");
        var driver = project.Driver().RunGenerators(project.Compilation());

        var edited = driver.RunGenerators(WithDeclaration("public partial string? Writer { get; }").Compilation());

        AssertUnchanged(edited, TrackingNames.Articles);
        AssertUnchanged(edited, TrackingNames.Facades);
        AssertUnchanged(edited, TrackingNames.Pages);
        Assert.Equal(1, CountOf(edited, TrackingNames.Types, IncrementalStepRunReason.Modified));
        Assert.Contains("public partial string? Writer", Project.Generated(edited)["NieuwsArticle.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_that_changes_nothing_stops_at_the_article_although_a_finding_that_can_be_mended_stands_in_it()
    {
        var project = new Project().WithSource(
            "#pragma warning disable CS1591\nnamespace Voorbeeld; public sealed partial class NieuwsArticle { public partial int? Words { get; } }");
        project.Files.Add(Project.List("Nieuws", "Voorbeeld", "nl", null, ["a.jsonl"], isAnalyzed: false));
        project.Files.Add(new MemoryText(Project.Root + "a.jsonl", """{"words":"12","text":"De haven."}"""));
        var driver = project.Driver().RunGenerators(project.Compilation());

        var edited = Replace(driver, project, "a.jsonl", """{"words":"12","text":"De haven."}""" + "\n").RunGenerators(project.Compilation());

        Assert.Equal("CORP3002", Assert.Single(edited.GetRunResult().Diagnostics).Id);
        AssertUnchanged(edited, TrackingNames.Articles);
    }

    [Fact]
    public void An_edit_of_the_cards_prose_reads_no_article()
    {
        var (project, driver) = StartWithCard("---\nkeys: [author]\n---\nEerst.");

        var edited = ReplaceCard(project, driver, "---\nkeys: [author]\n---\nDaarna.");

        AssertUnchanged(edited, TrackingNames.Articles);
        Assert.Equal(1, CountOf(edited, TrackingNames.Facades, IncrementalStepRunReason.Modified));
        AssertUnchanged(edited, TrackingNames.Types);
    }

    [Fact]
    public void A_key_more_in_the_card_reads_the_articles_again()
    {
        var (project, driver) = StartWithCard("---\nkeys: [author]\n---\n");

        var edited = ReplaceCard(project, driver, "---\nkeys: [author, section]\n---\n");

        Assert.Equal(["a"], Changed(edited, TrackingNames.Articles));
        Assert.Contains("public string Section", Project.Generated(edited)["NieuwsArticle.g.cs"], StringComparison.Ordinal);
    }

    private static Project WithDeclaration(string members) => Project.WithCorpus("Nieuws", "Voorbeeld", Articles)
        .WithSource($"#pragma warning disable CS1591\nnamespace Voorbeeld; public sealed partial class NieuwsArticle {{ {members} }}");

    private static (Project Project, GeneratorDriver Driver) StartWithCard(string card)
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("README.md", card), ("a.txt", "date 2022 author Mieke section sport De haven."));
        return (project, project.Driver().RunGenerators(project.Compilation()));
    }

    private static GeneratorDriver ReplaceCard(Project project, GeneratorDriver driver, string card)
        => Replace(driver, project, "README.md", card).RunGenerators(project.Compilation());

    private static (Project Project, GeneratorDriver Driver) Start()
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", Articles);
        return (project, project.Driver().RunGenerators(project.Compilation()));
    }

    private static MemoryText ListOf(string[] paths) => Project.List("Nieuws", "Voorbeeld", "nl", null, paths);

    private static MemoryText File(Project project, string path) => project.Files.Single(file => file.Path == Project.Root + path);

    private static GeneratorDriver Replace(GeneratorDriver driver, Project project, string path, string content)
        => driver.ReplaceAdditionalText(File(project, path), new MemoryText(Project.Root + path, content));

    private static void AssertNothingRan(GeneratorDriver driver)
    {
        Assert.NotEmpty(Reasons(driver, TrackingNames.Articles));
        foreach (var (name, _) in driver.GetRunResult().Results.Single().TrackedSteps.Where(step => IsOurs(step.Key)))
            AssertUnchanged(driver, name);
        Assert.All(
            driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static bool IsOurs(string stepName) => typeof(TrackingNames).GetField(stepName) is not null;

    private static void AssertUnchanged(GeneratorDriver driver, string step) => Assert.All(
        Reasons(driver, step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));

    private static int CountOf(GeneratorDriver driver, string step, IncrementalStepRunReason reason) => Reasons(driver, step).Count(r => r == reason);

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step)
        => Outputs(driver, step).Select(output => output.Reason);

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(GeneratorDriver driver, string step)
        => driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs);

    /// <summary>The ids of articles that were read anew and came out otherwise.</summary>
    private static string[] Changed(GeneratorDriver driver, string step) =>
    [
        .. Outputs(driver, step)
            .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .Select(output => ((Models.PlacedArticle)output.Value).Summary.Id),
    ];
}
