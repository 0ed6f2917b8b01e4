using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>Which README.md is the card of a corpus, and what follows from it.</summary>
[Collection(PackedPackages.Builds)]
public class CardTests(PackedPackages packages)
{
    private const string Image = "obj/Debug/net10.0/corpus/Brieven.corpus";

    [Fact]
    public void Each_corpus_takes_the_card_in_its_folder_or_else_the_one_beside_the_project()
    {
        var parent = packages.NewProject(folder: " van o'neil");
        var project = new UserProject(packages, parent.Path("mijn app"), "Voorbeeld").WithProjectFile("""
                <CorpusFile Include="nieuws/**/*.md" Corpus="Nieuws" />
                <CorpusFile Include="../opa's brieven/**/*.txt" Corpus="Brieven" />
                <CorpusFile Include="los/*.txt" Corpus="Los" />
                """)
            .With("nieuws/README.md", "---\npretty_name: Het nieuws\n---\n")
            .With("nieuws/2022/haven.md", "De haven.")
            .With("nieuws/2022/README.md", "---\npretty_name: Van een jaar\n---\n")
            .With("../opa's brieven/README.md", "---\npretty_name: De brieven\nkeys: [aan]\n---\n")
            .With("../opa's brieven/oud; nieuw/een.txt", "date 1950 aan Oma Lieve oma.")
            .With("los/blad.txt", "aan Niemand Een los blad.")
            .With("README.md", "---\npretty_name: Het project\n---\n")
            .With("Program.cs", """
                foreach (var article in Nieuws.Articles)
                    Console.WriteLine($"{Nieuws.Card.Title}: {article}");
                foreach (var article in Brieven.Articles)
                    Console.WriteLine($"{Brieven.Card.Title}: {article} (aan {article.Fields["aan"]})");
                foreach (var article in Los.Articles)
                    Console.WriteLine($"{Los.Card.Title}: {article}");
                """);
        project.Build().ShouldSucceed();
        Assert.Equal(
            """
            Het nieuws: 2022/haven: De haven.
            De brieven: oud; nieuw/een: Lieve oma. (aan Oma)
            Het project: blad: aan Niemand Een los blad.

            """,
            project.Run().ShouldSucceed().Output);

        // Only the card: its corpus is compiled again, by both lanes, or the image would be refused.
        var before = File.GetLastWriteTimeUtc(project.Path(Image));
        project.With("../opa's brieven/README.md", "---\npretty_name: Oude brieven\nkeys: [aan]\n---\n");
        project.Build().ShouldSucceed();
        Assert.NotEqual(before, File.GetLastWriteTimeUtc(project.Path(Image)));
        Assert.Contains("\nOude brieven: oud; nieuw/een: Lieve oma. (aan Oma)\n", project.Run().ShouldSucceed().Output, StringComparison.Ordinal);

        // Without its own, a corpus has the one of the project; and one without front matter is a readme like any other.
        File.Delete(project.Path("../opa's brieven/README.md"));
        project.With("nieuws/README.md", "# Lees mij").With("README.md", "---\npretty_name: Een project\nkeys: [aan]\n---\n");
        project.Build().ShouldSucceed();
        Assert.Equal(
            """
            Een project: 2022/haven: De haven.
            Een project: oud; nieuw/een: Lieve oma. (aan Oma)
            Een project: blad: Een los blad.

            """,
            project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void CorpusCard_names_the_card_of_all_corpora_and_a_wide_include_takes_none_for_an_article()
    {
        var project = packages.NewProject()
            .WithProjectFile(
                """
                <CorpusFile Include="**/*.md" Corpus="Nieuws" />
                <CorpusFile Include="brieven/*.txt" Corpus="Brieven" />
                """,
                "<CorpusCard>kaart/README.md</CorpusCard>")
            .With("kaart/README.md", "---\npretty_name: De kaart\n---\n")
            .With("README.md", "---\npretty_name: Het project\n---\n")
            .With("nieuws/readme.md", "---\npretty_name: Het nieuws\n---\n")
            .With("nieuws/haven.md", "De haven.")
            .With("brieven/README.md", "---\npretty_name: De brieven\n---\n")
            .With("brieven/oma.txt", "Lieve oma.")
            .With("Program.cs", """
                foreach (var article in Nieuws.Articles)
                    Console.WriteLine($"{Nieuws.Card.Title}: {article}");
                foreach (var article in Brieven.Articles)
                    Console.WriteLine($"{Brieven.Card.Title}: {article}");
                """);

        project.Build().ShouldSucceed();
        Assert.Equal("De kaart: nieuws/haven: De haven.\nDe kaart: oma: Lieve oma.\n", project.Run().ShouldSucceed().Output);

        var wrong = project.Build("-p:CorpusCard=kaart.md").ShouldFail().LinesWith("CORP9002");
        Assert.Contains("error CORP9002: CorpusCard is 'kaart.md'; a card is a file called README.md that exists", Assert.Single(wrong), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_card_is_reported_in_it_once()
    {
        var project = packages.NewProject().WithProjectFile()
            .WithArticle("README.md", "---\nkeys: [author, section]\nvocabulary:\n  section: [sport]\nlanguage: dubbel nederlands\n---\n")
            .WithArticle("haven.txt", "author Boer section haven De haven.")
            .With("Program.cs", "");
        string[] expected =
        [
            $"{project.Path("articles/README.md")}(5,11): error CORP1020: 'dubbel nederlands' is not a language; write a BCP 47 tag, such as nl, en or nl-BE",
            $"{project.Path("articles/haven.txt")}(1,21): error CORP1018: 'haven' is not in the vocabulary that the card gives 'section': it has 'sport'",
        ];

        var analyzed = project.Build().ShouldFail().LinesWith("error CORP");
        var unanalyzed = project.Build("-p:RunAnalyzers=false").ShouldFail().LinesWith("error CORP");

        Assert.Equal(expected, analyzed.Select(line => line.Split(" (https://")[0]).Order(StringComparer.Ordinal));
        Assert.Equal(expected, unanalyzed.Order(StringComparer.Ordinal));
    }
}
