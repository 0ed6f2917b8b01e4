using System.Globalization;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Tests.Running;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests;

public class BaselineAnalyzerTests
{
    private const string Shipped = "/project/Corpus.Shipped.txt";
    private const string Unshipped = "/project/Corpus.Unshipped.txt";

    // What an article that says "Tekst." and nothing else hashes to is part of everybody's baseline, so it must never change unnoticed.
    private const string HashOfTekst = "1d561ab250f71c8a";

    [Fact]
    public async Task Without_baseline_files_nothing_is_checked()
    {
        Assert.Empty(await Analyze(Project.WithCorpus("Nieuws", "Voorbeeld", ("a.txt", "Tekst."))));
    }

    [Fact]
    public async Task A_corpus_that_is_as_its_baseline_says_has_no_findings()
    {
        Assert.Empty(await Analyze(
            Project.WithCorpus("Nieuws", "Voorbeeld", ("2022/a-b-haven.txt", "Tekst.")),
            $"Nieuws\tarticle\t2022/a-b-haven\t_2022.ABHaven\t{HashOfTekst}\n"));
    }

    [Theory]
    [InlineData("CORP4001", Shipped, 2, 1, "The article 'weg' is gone, a breaking change; put it back, or take note of it in Corpus.Unshipped.txt (add *REMOVED*Nieuws  article  weg  Weg  00)")]
    [InlineData("CORP4002", Project.Root + "brug.txt", 2, 1, "The article 'oud' is called 'brug' now, a breaking change; give it its old name, or take note")]
    [InlineData("CORP4002", Project.Root + "kade.txt", 1, 1, "The member 'Kaai' of the article 'kade' is called 'Kade' now, a breaking change; ")]
    [InlineData("CORP4003", Project.Root + "dijk.txt", 1, 1, "The article 'dijk' says something else, a patch; if that is meant, take note")]
    [InlineData("CORP4004", Shipped, 6, 1, "The property 'Author' of NieuwsArticle is gone, a breaking change; put it back as it was, or take note")]
    [InlineData("CORP4004", Shipped, 7, 1, "The property 'Words' of NieuwsArticle was of the type 'int' and is of 'int?', a breaking change; ")]
    [InlineData("CORP4005", Project.Root + "eiland.txt", 1, 1, "The article 'eiland' is new, a minor change; take note of it in Corpus.Unshipped.txt (add Nieuws  article  eiland  Eiland  ")]
    [InlineData("CORP4005", Unshipped, 1, 1, "The property 'Tags' of NieuwsArticle is new, with the type 'System.Collections.Generic.IReadOnlyList<string>', a minor change; ")]
    [InlineData("CORP4006", Unshipped, 2, 1, "The line is neither an article nor a property; a line is ")]
    public async Task Each_finding_stands_at_its_place(string id, string path, int line, int column, string message)
    {
        var project = Project.WithCorpus(
                "Nieuws", "Voorbeeld", ("brug.txt", "\ndate 2022 B."), ("kade.txt", "Tekst."), ("dijk.txt", "date 2022 Anders."), ("eiland.txt", "Nieuw."))
            .WithSource(
                """
                namespace Voorbeeld;
                public sealed partial class NieuwsArticle
                {
                    public int? Words => null;
                    public System.Collections.Generic.IReadOnlyList<string> Tags => [];
                    internal int Hidden => 0;
                    public static int Shared => 0;
                }
                """);
        var findings = await Analyze(
            project,
            string.Concat(
                "# 1.0.0\n",
                "Nieuws\tarticle\tweg\tWeg\t00\n",
                $"Nieuws\tarticle\toud\tOud\t{HashOf("brug.txt", "date 2022 B.")}\n",
                $"Nieuws\tarticle\tkade\tKaai\t{HashOfTekst}\n",
                $"Nieuws\tarticle\tdijk\tDijk\t{HashOfTekst}\n",
                "Nieuws\tproperty\tAuthor\tstring\n",
                "Nieuws\tproperty\tWords\tint\n"),
            "\nxyz\n");

        Assert.True(findings.Count == 9, string.Join("\n", findings));
        Assert.Contains(findings, finding => finding.StartsWith($"{id} {path}({line},{column}): {message}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Articles_without_members_are_listed_without()
    {
        Assert.Empty(await Analyze(
            new Project().AddCorpus("Nieuws", "Voorbeeld", "nl", false, ("a.txt", "Tekst.")),
            $"Nieuws\tarticle\ta\t-\t{HashOfTekst}\n"));
    }

    [Fact]
    public async Task An_article_that_is_called_like_a_baseline_is_an_article()
    {
        Assert.Empty(await Analyze(Project.WithCorpus("Nieuws", "Voorbeeld", ("2022/Corpus.Shipped.txt", "Tekst."))));
    }

    [Fact]
    public void A_file_is_read_again_only_when_its_text_has_changed()
    {
        var cache = new Baseline.ArticleCache();
        var (file, placement) = (new MemoryText("/a.txt", "Een."), new Models.Placement("Nieuws", "a.txt", Sources.ReadingOptions.None, null));
        var first = cache.Read(file, placement, default);

        Assert.Same(first, cache.Read(file, placement, default));
        Assert.NotSame(first, cache.Read(new MemoryText("/a.txt", "Een."), placement, default));
        Assert.NotSame(first, cache.Read(file, placement with { Path = "b.txt" }, default));
    }

    [Fact]
    public async Task The_order_of_the_files_does_not_matter()
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("a.txt", "Een."), ("b.txt", "Twee."), ("c.txt", "Drie."));
        var expected = await Analyze(project, "Nieuws\tarticle\tweg\tWeg\t00\n", "");
        project.Files.Reverse();

        Assert.Equal(expected, await Analyze(project));
    }

    private static string HashOf(string path, string content)
        => Sources.Fingerprint.OfContent(Assert.Single(Sources.ArticleFileReader.Read(path, content).Articles)).ToShortString();

    private static async Task<List<string>> Analyze(Project project, string? shipped = null, string? unshipped = null)
    {
        if (shipped is not null)
            project.Files.Add(new MemoryText(Shipped, shipped));
        if (unshipped is not null)
            project.Files.Add(new MemoryText(Unshipped, unshipped));
        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out var compilation, out _);
        var findings = await compilation
            .WithAnalyzers([new BaselineAnalyzer()], new AnalyzerOptions([.. project.Files]))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return
        [
            .. findings.Select(finding =>
            {
                var place = finding.Location.GetLineSpan();
                return $"{finding.Id} {place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {finding.GetMessage(CultureInfo.InvariantCulture)}";
            }).Order(StringComparer.Ordinal),
        ];
    }
}
