using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>Queries in a program that is compiled ahead of time: what they find, in what order, and how, is what it is under the JIT compiler.</summary>
[Collection(PackedPackages.ToolTests)]
public class NativeQueryTests(PackedPackages packages)
{
    private const string Properties = """
        <RootNamespace>Kranten</RootNamespace><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><CorpusLanguage>nl</CorpusLanguage>
        <PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization><TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        """;

    // Every kind of field, and every kind of question about a text. Each is asked of the query and of plain LINQ.
    private static readonly string[] Conditions =
    [
        "a.Id == \"storm\"", "a.Name.StartsWith('H')", "a.Title != null && a.Title.Contains(\"zee\")", "a.Headline.Length > 20", "a.Language.In(\"nl\", \"fy\")", "wanted.Contains(a.Id)",
        "a.Date.Year == 2022", "a.Date.Month == 10 && a.Date.Day != null", "a.Date.Overlaps(PartialDate.Parse(\"2022\"))", "a.Date > PartialDate.Parse(\"2022-10-12\")",
        "a.Open", "!a.Open || a.Pages > 100", "a.Pages < 100", "a.Printed >= 5_000_000_000", "a.Ratio <= 0.5", "a.Ratio == null", "a.Seen > PartialDate.Parse(\"2022-10\")",
        "a.Section == Section.Haven", "a.Section != Section.Haven && a.Pages > 1", "a.Byline == null", "a.Byline != null && a.Byline.EndsWith(\"stra\")",
        "a.Tags.Contains(\"wind\")", "a.Tags.Count > 1", "a.Related != null", "a.Related == haven", "a.Related?.Id == \"haven\"",
        "a.Text.Contains(\"aven\")", "a.Text.ContainsWord(\"holland\")", "a.Text.ContainsWord(\"Zuid-Holland\")", "a.Text.ContainsWord(\"haven\", matchCase: true)", "a.Text.ContainsWordPrefix(\"haven\")",
        "a.Text.ContainsPhrase(\"de haven van\")", "a.Text.ContainsPhrase(\"dicht. ‘\")", "a.Text.ContainsNear(\"haven\", \"open\", within: 5)", "a.Text.ContainsNear(\"haven\", \"open\", within: 1)",
        "a.Text.ContainsWord(new Regex(\"^haven(meester|s)?$\"))", "a.Text.ContainsMatch(new Regex(@\"\\d+ (euro|gulden)\"))",
        "a.Quotations.Any(q => q.Kind == QuotationKind.Speech && q.Content.ContainsWord(\"vaart\"))", "a.Quotations.Count == 0", "a.Paragraphs.Any(p => p.IsHeading)", "a.Sentences.Count == 2",
        "a.Sentences.Any(s => s.Text.ContainsWord(\"kost\") && s.Tokens.Any(t => t.Kind == TokenKind.Number))", "a.Tokens.Count > 15",
    ];

    [Fact]
    public void A_native_program_has_the_corpus_in_it_and_answers_the_tour_s_queries_and_every_kind_of_other()
    {
        var krant = Path.Combine(Repository.Root, "corpus", "Krant");
        var tour = Path.Combine(Repository.Root, "src", "Corpus.Tour");
        var project = packages.NewProject()
            .WithProjectFile(
                $"""
                <CorpusFile Include="articles/**/*.md" Corpus="Nieuws" />
                <CorpusFile Include="{krant}/articles/**/*.txt" Corpus="Krant" />
                <Compile Include="{krant}/*.cs;{tour}/Step.cs;{tour}/GuideToQueries.cs;{tour}/GuideToStatistics.cs" />
                """,
                Properties)
            .WithArticle("storm.md", "---\ntitle: Storm op zee\ndate: 2022-10-11\nopen: false\npages: 12\nprinted: 5000000000\nratio: 0.5\nseen: 2022-10-12\nsection: weer\ntags: [wind]\nrelated: haven\nby-line: Mieke Terpstra\n---\n"
                + "De haven is dicht. ‘Niemand vaart uit’, zegt de havenmeester.\n")
            .WithArticle("haven.md", "---\ntitle: Haven weer open\ndate: 2022-10-13\nopen: true\npages: 120\nprinted: 12\nseen: 2023\nsection: haven en kust\ntags: [schip, wind]\n---\n"
                + "# Open\n\nDe haven van Harlingen is sinds gisteren weer open. Liggen kost 25 euro.\n")
            .WithArticle("dijk.md", "---\ndate: 2022\nopen: true\npages: 3\nprinted: 7000000000\nratio: 1.25\nseen: 2021-05\nsection: haven en kust\ntags: []\n---\nDe dijk van Zuid-Holland wordt hoger.\n")
            .With("Nieuws.cs", """
                namespace Kranten;

                public enum Section { Weer, [CorpusValue("haven en kust")] Haven }

                public sealed partial class NieuwsArticle
                {
                    public partial bool Open { get; }
                    public partial int Pages { get; }
                    public partial long Printed { get; }
                    public partial double? Ratio { get; }
                    public partial PartialDate Seen { get; }
                    public partial Section Section { get; }
                    [CorpusKey("by-line")] public partial string? Byline { get; }
                    public partial IReadOnlyList<string> Tags { get; }
                    public partial NieuwsArticle? Related { get; }
                }
                """)
            .With("Program.cs", Program());

        project.Build().ShouldSucceed();
        project.Dotnet("publish", "-o", project.Path("uit")).ShouldSucceed();
        var justInTime = project.Run().ShouldSucceed().Output;
        var native = project.RunProgram("uit/Voorbeeld").ShouldSucceed().Output;

        Assert.Equal(justInTime, native);
        Assert.Empty(Directory.GetFiles(project.Path("uit"), "*.dll"));
        Assert.Contains("\nstorm: Storm op zee\nTrue\n", native, StringComparison.Ordinal);
        Assert.Equal(StepsOfTheTour(), native[native.IndexOf("2. LINQ", StringComparison.Ordinal)..].TrimEnd());
        Assert.DoesNotContain("plain LINQ", native, StringComparison.Ordinal);
        Assert.Contains("a.Text.ContainsWord(\"holland\"): \n", native, StringComparison.Ordinal);
        Assert.Contains("a.Text.ContainsNear(\"haven\", \"open\", within: 5): \n", native, StringComparison.Ordinal);
        Assert.Contains("a.Related == haven: storm\n", native, StringComparison.Ordinal);
        Assert.Contains("a.Quotations.Any(q => q.Kind == QuotationKind.Speech && q.Content.ContainsWord(\"vaart\")): storm\n", native, StringComparison.Ordinal);
    }

    private static string Program()
        => """
            using System.Text.RegularExpressions;
            using Corpus.Tour;

            foreach (var article in Nieuws.Articles)
                Console.WriteLine(article);
            Console.WriteLine(Nieuws.Haven.Text.ContainsWord("HAVEN"));

            string[] wanted = ["dijk", "haven", "kade"];
            var haven = Nieuws.Haven;

            """
            + string.Concat(Conditions.Select(condition
                => $"Ask({Literal(condition)}, Nieuws.Articles.Where(a => {condition}), Nieuws.Articles.AsEnumerable().Where(a => {condition}));\n"))
            + """

            var dated = Nieuws.Articles.OrderByDescending(a => a.Section).ThenBy(a => a.Pages);
            Ask("order", dated.Skip(1).Take(2), Nieuws.Articles.AsEnumerable().OrderByDescending(a => a.Section).ThenBy(a => a.Pages).Skip(1).Take(2));
            Console.WriteLine(string.Join(' ', Nieuws.Articles.CountBy(a => a.Section)));
            foreach (var group in Nieuws.Articles.GroupBy(a => a.Date.Year))
                Console.WriteLine($"{group.Key}: {string.Join(' ', group.Select(article => article.Id))}");
            var open = Nieuws.Articles.Where(a => a.Open);
            Console.WriteLine($"{open.Count} {open.Complement().Single().Id} {open.Intersect(Nieuws.Articles.Where(a => a.Pages > 100)).First().Id} {open.Any(a => a.Pages == 4)}");
            foreach (var hit in Nieuws.Articles.Search("haven \"weer open\" section:haven -dijk"))
                Console.WriteLine($"{hit} {hit.Passages[0]}");
            Console.WriteLine(SearchQuery.TryParse("haven \"weer", out _, out var mistake) ? "" : $"{mistake.Position}: {mistake.Message}");

            var step = new Step(Console.Out, first: 2);
            GuideToQueries.Run(step);
            GuideToStatistics.Run(step);

            static void Ask(string condition, ArticleQuery<NieuwsArticle, NieuwsFields> query, IEnumerable<NieuwsArticle> plain)
            {
                var found = string.Join(' ', query.Select(article => article.Id));
                var expected = string.Join(' ', plain.Select(article => article.Id));
                Console.WriteLine($"{condition}: {found}{(found == expected ? "" : $"; plain LINQ finds {expected}")}");
                Console.WriteLine(query.Explain());
            }

            """;

    // What the transcript has of them.
    private static string StepsOfTheTour()
    {
        var transcript = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Corpus.Tour.Tests", "Tour.verified.txt"));
        return transcript[transcript.IndexOf("2. LINQ", StringComparison.Ordinal)..transcript.IndexOf("9. Metadata", StringComparison.Ordinal)].TrimEnd();
    }

    private static string Literal(string condition) => $"@\"{condition.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
