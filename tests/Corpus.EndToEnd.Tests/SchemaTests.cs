using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>Typed metadata as a user has it: inferred from the articles, declared in C#, and violated.</summary>
[Collection(PackedPackages.Builds)]
public class SchemaTests(PackedPackages packages)
{
    private const string Markdown = """<CorpusFile Include="articles/**/*.md" Corpus="Krant" />""";

    // The example of the documentation, with everything that it leaves out.
    private const string Declaration = """
        using Corpus;

        namespace Voorbeeld;

        public enum Section
        {
            Haven,
            Sport,
            [CorpusValue("binnen- en buitenland")] Wereld,
        }

        public sealed partial class KrantArticle
        {
            /// <summary>Who wrote it.</summary>
            public partial string Author { get; }
            public partial Section Section { get; }
            public partial IReadOnlyList<string> Tags { get; }
            public partial int? WordsPrinted { get; }
            [CorpusKey("byline")] public partial string? Byline { get; }
            public partial IReadOnlyList<KrantArticle> Related { get; }
        }
        """;

    [Fact]
    public void Keys_become_typed_properties_that_name_their_witness()
    {
        var project = packages.NewProject()
            .WithProjectFile(
                """<CorpusFile Include="articles/**/*.md;articles/**/*.jsonl" Corpus="Krant" />""",
                "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .WithArticle("README.md", "---\npretty_name: De Zandrechter\nlicense: cc-by-4.0\nlanguage: nl\nvocabulary: [section]\n---\n# De Zandrechter\n\nVerzonnen nieuws.\n")
            .WithArticle("2021/haven.md", "---\ndate: 2021-05\nsection: haven\ntags: [schip, wind]\nauthor: A. Boer\n---\n# De haven\n\nDe haven is *dicht*.\n")
            .WithArticle("storm.md", "---\nsection: weer\ntags: [wind]\nwords: 420\n---\nDe **storm** komt.\n")
            .WithArticle("kort.jsonl", """
                {"id":"regen","section":"weer","tags":[],"words":12,"text":"Regen."}
                {"id":"zon","section":"haven","tags":["schip"],"words":3,"text":"Zon."}

                """)
            .With("Program.cs", """
                foreach (var article in Krant.Articles)
                {
                    int? words = article.Words;
                    KrantSection section = article.Section;
                    IReadOnlyList<string> tags = article.Tags;
                    string? author = article.Author;
                    Console.WriteLine($"{article.Id} {section} {string.Join('+', tags)} {words} {author} {article.Fields["section"]}");
                }

                Console.WriteLine(Krant._2021.Haven.Text);
                Console.WriteLine($"{Krant.Card.Title}, {Krant.Card.License}, {Krant.Articles[0].Language}, {Krant.Card.Fields["vocabulary"]}");
                """);

        project.Build().ShouldSucceed();

        Assert.Equal(
            """
            2021/haven Haven schip+wind  A. Boer haven
            regen Weer  12  weer
            zon Haven schip 3  haven
            storm Weer wind 420  weer
            De haven

            De haven is dicht.
            De Zandrechter, cc-by-4.0, nl, section

            """,
            project.Run().ShouldSucceed().Output);
        var generated = File.ReadAllText(Directory.GetFiles(project.Path("obj"), "KrantArticle.g.cs", SearchOption.AllDirectories).Single());
        Assert.Contains("/// <remarks>Nullable: 1 of 4 articles lacks it, first 2021/haven.md.</remarks>\n    public int? Words", generated, StringComparison.Ordinal);
        Assert.Contains("An enum, because the card says so.</remarks>\n    public global::Voorbeeld.KrantSection Section", generated, StringComparison.Ordinal);
    }

    [Fact]
    public void The_declaration_of_the_documentation_builds_runs_and_runs_natively()
    {
        var project = Declared("<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        const string Output = """
            haven: Boer, Haven, [schip, wind], , Een verslag, [storm]
            storm: Vos, Wereld, [], 420, , []
            weer
            De storm.

            """;

        project.Build().ShouldSucceed();
        Assert.Equal(Output, project.Run().ShouldSucceed().Output);

        project.Dotnet("publish", "-o", project.Path("uit")).ShouldSucceed();
        Assert.Equal(Output, project.RunProgram("uit/Voorbeeld").ShouldSucceed().Output);
    }

    [Fact]
    public void Each_article_that_does_not_fit_is_an_error_at_its_value_or_head()
    {
        var project = Violated();
        string[] expected =
        [
            $"{project.Path("articles/rubriek.md")}(4,10): error CORP3003: 'spot' is no value of KrantArticle.Section: did you mean 'Sport'?",
            $"{project.Path("articles/verwijzing.md")}(5,18): error CORP3004: There is no article 'havn' in the corpus; did you mean 'haven'?",
            $"{project.Path("articles/woorden.md")}(5,16): error CORP3002: 'veel' does not fit KrantArticle.WordsPrinted, which holds a whole number from -2147483648 to 2147483647; "
                + "write one, or declare the property as string",
            $"{project.Path("articles/zonder.md")}(1,1): error CORP3001: The article 'zonder' has no 'author', which KrantArticle.Author needs; add it, or declare the property as nullable",
        ];

        var analyzed = project.Build().ShouldFail();
        var unanalyzed = project.Build("-p:RunAnalyzers=false").ShouldFail();
        var silenced = project.Build("-p:NoWarn=CORP3003").ShouldFail();

        Assert.Equal(Lines(expected), Lines(Findings(analyzed)));
        Assert.Equal(Lines(expected), Lines(Findings(unanalyzed)));
        Assert.Equal(Lines(expected[1..]), Lines(Findings(silenced)));
    }

    private UserProject Declared(string properties = "") => packages.NewProject()
        .WithProjectFile(Markdown, "<Nullable>enable</Nullable>" + properties)
        .WithArticle("haven.md", "---\nauthor: Boer\nsection: haven\ntags: [schip, wind]\nbyline: Een verslag\nrelated: [storm]\nweer: regen\n---\nDe haven.\n")
        .WithArticle("storm.md", "---\nauthor: Vos\nsection: binnen- en buitenland\ntags: []\nwords_printed: 420\nrelated: []\n---\nDe storm.\n")
        .With("KrantArticle.cs", Declaration)
        .With("Program.cs", """
            foreach (var a in Krant.Articles)
                Console.WriteLine($"{a.Id}: {a.Author}, {a.Section}, [{string.Join(", ", a.Tags)}], {a.WordsPrinted}, {a.Byline}, [{string.Join(", ", a.Related.Select(b => b.Id))}]");
            Console.WriteLine(Krant.Haven.Fields.Single(field => field.Value.ToString() == "regen").Key);
            Console.WriteLine(Krant.Haven.Related[0].Text);
            """);

    private UserProject Violated() => Declared()
        .WithArticle("zonder.md", "---\nsection: sport\ntags: []\nrelated: []\n---\nZonder schrijver.\n")
        .WithArticle("woorden.md", "---\nauthor: Vos\nsection: sport\ntags: []\nwords_printed: veel\nrelated: []\n---\nTe veel woorden.\n")
        .WithArticle("rubriek.md", "---\nauthor: Vos\ntags: []\nsection: spot\nrelated: []\n---\nGeen rubriek.\n")
        .WithArticle("verwijzing.md", "---\nauthor: Vos\nsection: sport\ntags: []\nrelated: [storm, havn]\n---\nNergens heen.\n");

    // Up to the summary, where MSBuild says each error again; what is said twice before it stands here twice.
    private static IEnumerable<string> Findings(CommandResult build) => build.Lines
        .TakeWhile(line => line != "Build FAILED.")
        .Where(line => line.Contains("CORP", StringComparison.Ordinal))
        .Select(WithoutProjectAndLink)
        .Order(StringComparer.Ordinal);

    // One string, so that a difference is shown whole.
    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string WithoutProjectAndLink(string line)
    {
        line = line[..line.LastIndexOf(" [", StringComparison.Ordinal)];
        var link = line.IndexOf(" (https://", StringComparison.Ordinal);
        return link < 0 ? line : line[..link];
    }
}
