using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>What the design promises a user, from the package alone.</summary>
[Collection(PackedPackages.Builds)]
public class ContractTests(PackedPackages packages)
{
    [Fact]
    public void The_example_of_the_contract_builds_and_runs()
    {
        var project = packages.NewProject().WithProjectFile()
            .WithArticle("000_c9fe88e308fd4026.txt", " date 2022-10 Zandrecht verbiedt kernwapens. Dat zegt de burgemeester.")
            .WithArticle("2022/maart.txt", "date 2022-03-04 De havenmeester vreest kernwapens niet.\n\nHij lacht.")
            .WithArticle("2021/ouder.txt", "date 2021 Kernwapens waren er toen ook.")
            .With("Program.cs", """
                using Corpus;

                foreach (var article in Nieuws.Articles)
                    Console.WriteLine($"{article.Id}  {article.Date}  {article.Headline}");

                var hits = from a in Nieuws.Articles
                           where a.Date.Year == 2022 && a.Text.ContainsWord("kernwapens")
                           orderby a.Date
                           select (a.Id, a.Paragraphs.Count);

                foreach (var hit in hits)
                    Console.WriteLine($"{hit.Id} {hit.Count}");

                Console.WriteLine(Nieuws._2022.Maart.Text);
                Console.WriteLine(Nieuws.Count + " " + Nieuws.Ids._2021.Ouder + " " + Nieuws.Card.Name + " " + Nieuws.ZandrechtVerbiedtKernwapens.Name);
                """);

        project.Build().ShouldSucceed();

        Assert.Equal(
            """
            000_c9fe88e308fd4026  2022-10  Zandrecht verbiedt kernwapens.
            2021/ouder  2021  Kernwapens waren er toen ook.
            2022/maart  2022-03-04  De havenmeester vreest kernwapens niet.
            2022/maart 2
            000_c9fe88e308fd4026 1
            De havenmeester vreest kernwapens niet.

            Hij lacht.
            3 2021/ouder Nieuws ZandrechtVerbiedtKernwapens

            """,
            project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void Two_corpora_live_in_one_project_under_a_path_with_awkward_characters()
    {
        var project = packages.NewProject(folder: " met spatie é").WithProjectFile("""
                <CorpusFile Include="nieuws/**/*.txt" Corpus="Nieuws" />
                <CorpusFile Include="brieven/*.txt" Corpus="Brieven" />
                """)
            .With("nieuws/a #1; x/haven.txt", "date 2022 De haven.")
            .With("brieven/oma.txt", "Lieve oma.")
            .With("brieven/opa's brief.txt", "Lieve opa.")
            .With("Program.cs", """
                foreach (var article in Nieuws.Articles)
                    Console.WriteLine(article);
                foreach (var article in Brieven.Articles)
                    Console.WriteLine(article);
                Console.WriteLine(Nieuws.A1X.Haven == Nieuws.Articles[0]);
                Console.WriteLine(Brieven.OpasBrief.Text);
                """);

        project.Build().ShouldSucceed();

        Assert.Equal(
            """
            a #1; x/haven: De haven.
            oma: Lieve oma.
            opa's brief: Lieve opa.
            True
            Lieve opa.

            """,
            project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void A_corpus_without_a_name_is_called_after_the_project()
    {
        var project = packages.NewProject("Mijn.Krant").WithProjectFile("""<CorpusFile Include="articles/*.txt" />""")
            .WithArticle("haven.txt", "De haven.")
            .With("Program.cs", """
                KrantArticle article = KrantCorpus.Haven;
                Console.WriteLine($"{article.Name} {typeof(KrantCorpus).FullName} {article.Language}");
                """);

        project.Build().ShouldSucceed();

        Assert.Equal("Haven Mijn.Krant.KrantCorpus und\n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void A_project_whose_name_is_no_identifier_builds()
    {
        var project = packages.NewProject("mijn-krant").WithProjectFile("""<CorpusFile Include="articles/*.txt" Corpus="oud-nieuws" />""", "<NoWarn>\n$(NoWarn);\nCS1591;CORP2002\n</NoWarn>")
            .WithArticle("haven.txt", "De haven.")
            .With("Program.cs", "Console.WriteLine(typeof(oud_nieuws).FullName + oud_nieuws.Haven.Text);");

        project.Build().ShouldSucceed();

        Assert.Equal("mijn_krant.oud_nieuwsDe haven.\n", project.Run().ShouldSucceed().Output);
    }

    [Theory]
    [InlineData("../articles/**/*.txt")]
    [InlineData("./artikelen/**/*.txt")]
    public void Articles_may_lie_beside_the_project(string include)
    {
        var parent = packages.NewProject();
        parent.With("articles/2022/haven.txt", "Cafe\u0301 aan de haven.");
        var project = new UserProject(packages, parent.Path("app"), "Voorbeeld");
        project.WithProjectFile($"""<CorpusFile Include="{include}" Corpus="Nieuws" />""")
            .With("artikelen/2022/haven.txt", "Cafe\u0301 aan de haven.")
            .With("Program.cs", "Console.WriteLine(Nieuws.Count + Nieuws._2022.Haven.Headline);");

        project.Build().ShouldSucceed();

        Assert.Equal("1Cafe\u0301 aan de haven.\n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void Both_lanes_give_an_article_the_same_name()
    {
        var project = packages.NewProject().WithProjectFile().WithArticle("1.txt", "Cafe\u0301 dicht.")
            .With("Program.cs", "Console.WriteLine(Nieuws.Articles[0].Name == nameof(Nieuws.CaféDicht));");

        project.Build().ShouldSucceed();

        Assert.Equal("True\n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void A_wide_include_does_not_take_what_builds_write()
    {
        var project = packages.NewProject().WithProjectFile("""<CorpusFile Include="**/*.txt" Corpus="Nieuws" />""")
            .WithArticle("haven.txt", "De haven.")
            .With("Program.cs", "Console.WriteLine(Nieuws.Count + Nieuws.Articles[0].Id);");

        project.Build().ShouldSucceed();
        project.Build("--no-incremental").ShouldSucceed();

        Assert.Equal("1articles/haven\n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void Users_add_members_to_their_article_class()
    {
        var project = packages.NewProject().WithProjectFile(properties: "<CorpusLanguage>nl</CorpusLanguage><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .WithArticle("haven.txt", "De haven is dicht.")
            .With("NieuwsArticle.cs", "namespace Voorbeeld; public sealed partial class NieuwsArticle { public int Words => Text.ToString().Split(' ').Length; }")
            .With("Program.cs", "Console.WriteLine(Nieuws.Haven.Words + Nieuws.Haven.Language);");

        project.Build().ShouldSucceed();

        Assert.Equal("4nl\n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void The_real_article_comes_through_whole()
    {
        if (Repository.RealArticle is not { } real)
        {
            Console.WriteLine("shared/seed is not there: the real article was not checked.");
            return;
        }

        Console.WriteLine("shared/seed is there: the real article is checked.");
        // Beside articles of other formats, and under a card that lists keys: none of its words is one.
        var project = packages.NewProject()
            .WithProjectFile("""<CorpusFile Include="articles/**/*.txt;articles/**/*.md" Corpus="Nieuws" />""")
            .WithArticle("README.md", "---\nlanguage: nl\nkeys: [author, section, de]\n---\n")
            .WithArticle("haven.txt", "---\ndate: 2023\nauthor: Boer\n---\nDe haven.")
            .WithArticle("storm.md", "---\nsection: weer\n---\nDe *storm*.")
            .WithArticle("zon.txt", "date 2024 author Vos De zon.")
            .With("Program.cs", """
                var article = Nieuws.DeJaarlijkseOefeningMetKernwapensVanNavo;
                string text = article.Text;
                Console.WriteLine(article.Date);
                Console.WriteLine(article.Paragraphs.Count);
                Console.WriteLine(text[..22]);
                Console.WriteLine(text[^12..]);
                Console.WriteLine(article.Id);
                Console.WriteLine(article.Headline);
                Console.WriteLine(article.Text.ContainsWord("kernwapens") && article.Text.ContainsPhrase("oekraïne volgens hem"));
                Console.WriteLine(string.Join(", ", Nieuws.Articles.Select(other => other.Fields.Count)));
                """);
        File.Copy(real, project.Path("articles/" + Path.GetFileName(real)));

        project.Build().ShouldSucceed();

        Assert.Equal(
            $"""
            2022-10
            11
            De jaarlijkse oefening
             te leveren.
            {Path.GetFileNameWithoutExtension(real)}
            De jaarlijkse oefening met kernwapens van Navo die gepland staat voor volgende…
            True
            0, 1, 1, 1

            """,
            project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void The_real_article_has_its_sentences_and_quotations()
    {
        if (Repository.RealArticle is not { } real)
        {
            Console.WriteLine("shared/seed is not there: the structure of the real article was not checked.");
            return;
        }

        Console.WriteLine("shared/seed is there: the structure of the real article is checked.");
        // No card and no setting: the language is found out, too.
        var project = packages.NewProject().WithProjectFile().With("Program.cs", """
            var article = Nieuws.Articles[0];
            Console.WriteLine(article.Language);
            Console.WriteLine(article.Layers);
            Console.WriteLine(article.Quotations.Count);
            Console.WriteLine(article.Quotations.Single(quotation => quotation.Content == "Steadfast Noon").Kind);
            var exercise = article.Quotations.Single(quotation => quotation.Text.ToString().StartsWith("‘Het is een oefening"));
            Console.WriteLine($"{exercise.Kind}: {exercise.Cue} {exercise.Mention}, which is {exercise.Speaker}");
            Console.WriteLine(article.Sentences.Count(sentence => sentence.ToString().EndsWith("red.")));
            Console.WriteLine(article.Sentences.Single(sentence => sentence.ToString().Contains("red.")).ToString().EndsWith("klonk het nog."));
            Console.WriteLine(article.Tokens.Where(token => token.Kind == TokenKind.Word).Take(3).Aggregate("", (words, word) => $"{words}[{word}]"));
            """);
        Directory.CreateDirectory(project.Path("articles"));
        File.Copy(real, project.Path("articles/" + Path.GetFileName(real)));

        project.Build().ShouldSucceed();

        Assert.Equal(
            """
            nl
            tokens computed, sentences computed, quotations computed
            14
            Title
            Speech: aldus Stoltenberg, which is Jens Stoltenberg
            0
            True
            [De][jaarlijkse][oefening]

            """,
            project.Run().ShouldSucceed().Output);
    }
}
