using System.Text;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests;

/// <summary>Properties of the article class, inferred and declared: compiled, run, and held against articles.</summary>
public sealed class SchemaTests : IDisposable
{
    private static readonly (string Path, string Content)[] Articles =
    [
        ("a.jsonl", """{"id":"een","date":"2022-10","author":"Mieke","section":"oud nieuws","tags":["haven","storm"],"words_printed":120,"ratio":0.5,"seen":"2022-11","ok":true,"big":3000000000,"related":"twee","pages":[1,2],"text":"De haven."}"""),
        ("b.jsonl", """{"id":"twee","date":"2022-11","author":"Joost","section":"sport","tags":[],"ratio":2,"seen":"2022","ok":false,"big":1,"pages":[3],"text":"De brug."}"""),
    ];

    private readonly CompiledProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Inferred_properties_have_the_types_of_their_values()
        => Assert.Equal(
            "Mieke|oud nieuws|haven,storm|120|0.5|2022-11|True|3000000000|twee|3",
            _program.Run(
                """
                var a = Voorbeeld.Nieuws.Articles["een"];
                string author = a.Author; string section = a.Section; System.Collections.Generic.IReadOnlyList<string> tags = a.Tags; int? words = a.WordsPrinted;
                double ratio = a.Ratio; Corpus.PartialDate seen = a.Seen; bool ok = a.Ok; long big = a.Big; string? related = a.Related;
                System.Collections.Generic.IReadOnlyList<int> pages = a.Pages;
                return System.FormattableString.Invariant($"{author}|{section}|{string.Join(',', tags)}|{words}|{ratio}|{seen}|{ok}|{big}|{related}|{pages.Sum()}");
                """,
                Articles));

    [Fact]
    public void What_an_article_lacks_is_null()
        => Assert.Equal(
            "True|True|0",
            _program.Run(
                """
                var b = Voorbeeld.Nieuws.Articles["twee"];
                return $"{b.WordsPrinted is null}|{b.Related is null}|{b.Tags.Count}";
                """,
                Articles));

    [Fact]
    public void A_vocabulary_is_an_enum()
        => Assert.Equal(
            "OudNieuws,OudNieuws,OudNieuws,Sport,Sport,Sport",
            _program.Run(
                """
                return string.Join(',', Voorbeeld.Nieuws.Articles.Select(a => (Voorbeeld.NieuwsSection)a.Section).Order());
                """,
                ("a.jsonl", string.Concat(Enumerable.Range(0, 6).Select(i => $$"""{"section":"{{(i % 2 == 0 ? "sport" : "oud nieuws")}}","text":"x"}""" + "\n")))));

    [Fact]
    public void Declared_properties_are_implemented()
        => Assert.Equal(
            "Mieke|OudNieuws|haven,storm|120|twee|Joost,Mieke|1,2|0.5|2022-11|True||twee",
            _program.Run(
                """
                var a = Voorbeeld.Nieuws.Articles["een"];
                return System.FormattableString.Invariant($"{a.Author}|{a.Section}|{string.Join(',', a.Tags)}|{a.WordsPrinted}|{a.Related!.Id}|{string.Join(',', Voorbeeld.Nieuws.Articles.Select(x => x.Writer).Order())}|{string.Join(',', a.Pages)}|{a.Ratio}|{a.Seen}|{a.Ok}|{a.Nothing}|{string.Join(',', a.AllRelated.Select(x => x.Id))}");
                """,
                Declaration("""
                    /// <summary>Who wrote it.</summary>
                    public partial string Author { get; }
                    public partial Rubriek Section { get; }
                    public partial IReadOnlyList<string> Tags { get; }
                    public partial int? WordsPrinted { get; }
                    [CorpusKey("author")] internal partial string? Writer { get; }
                    public partial NieuwsArticle? Related { get; }
                    public partial IReadOnlyList<int> Pages { get; }
                    public partial double Ratio { get; }
                    public partial PartialDate Seen { get; }
                    public partial bool? Ok { get; }
                    public partial long? Nothing { get; }
                    [CorpusKey("related")] public partial IReadOnlyList<NieuwsArticle> AllRelated { get; }
                    """),
                Articles));

    [Fact]
    public void Undeclared_keys_stay_readable()
        => Assert.Equal(
            "oud nieuws|haven, storm|author,big,ok,pages,ratio,related,section,seen,tags,words_printed",
            _program.Run(
                """
                var fields = Voorbeeld.Nieuws.Articles["een"].Fields;
                return $"{fields["section"]}|{fields["tags"]}|{string.Join(',', fields.Keys)}";
                """,
                Declaration("public partial string Author { get; }"),
                Articles));

    [Fact]
    public void Declared_properties_replace_inferred_ones()
    {
        var project = CompiledProgram.NewProject("return Voorbeeld.Nieuws.Articles[0].Big.ToString();", Articles)
            .WithSource(Declaration("public partial string Author { get; }"));

        var errors = project.Compilation();
        project.Driver().RunGeneratorsAndUpdateCompilation(errors, out var compilation, out _);

        Assert.Equal("CS1061", Assert.Single(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)).Id);
    }

    [Fact]
    public void A_member_of_the_user_goes_before_an_inferred_property()
        => Assert.Equal(
            "42",
            _program.Run("return Voorbeeld.Nieuws.Articles[0].Author.ToString();", Declaration("public int Author => 42;"), Articles));

    [Fact]
    public void Words_that_stand_in_the_way_of_csharp_are_still_an_enum()
        => Assert.Equal(
            "Class,_4x,ÉénTwee",
            _program.Run(
                "return string.Join(',', System.Enum.GetNames<Voorbeeld.NieuwsClass>().Order(System.StringComparer.Ordinal));",
                ("a.jsonl", string.Concat(Enumerable.Range(0, 9).Select(i => $$"""{"class":"{{new[] { "class", "4x", "één twee" }[i % 3]}}","text":"x"}""" + "\n")))));

    [Fact]
    public void A_key_whose_enum_would_have_the_name_of_a_class_gets_another_one()
    {
        (string, string) file = ("a.jsonl", ThreeTimes("""{"article":"aap","oud_fields":"noot","text":"x"}"""));
        var project = CompiledProgram
            .NewProject("var a = Voorbeeld.Nieuws.Articles[0]; return $\"{a.Article.GetType().Name},{a.OudFields.GetType().Name}\";", file)
            .AddCorpus("NieuwsOud", "Voorbeeld", "nl", null, ("b.txt", "De haven."));

        Assert.Equal("NieuwsArticleValue,NieuwsOudFieldsValue", CompiledProgram.Execute(project, _program.CompileImage(file)));
    }

    [Fact]
    public void A_key_may_have_the_name_of_a_method_that_reads_another_one()
        => Assert.Equal(
            "Sport Sport",
            _program.Run(
                "var a = Voorbeeld.Nieuws.Articles[0]; return $\"{a.Section} {a.ReadSection}\";",
                ("a.jsonl", ThreeTimes("""{"section":"sport","read_section":"sport","text":"x"}"""))));

    [Fact]
    public void A_member_of_the_user_may_have_the_name_of_a_method_that_reads_a_key()
        => Assert.Equal(
            "OudNieuws 42",
            _program.Run(
                "var a = Voorbeeld.Nieuws.Articles[\"een\"]; return $\"{a.Section} {a.ReadSection}\";",
                Declaration("public partial Rubriek Section { get; } public int ReadSection => 42;"),
                Articles));

    [Fact]
    public void Properties_are_implemented_with_the_name_and_the_modifiers_that_they_are_declared_with()
        => Assert.Equal(
            "Mieke sport",
            _program.Run(
                "var b = Voorbeeld.Nieuws.Articles[\"een\"]; return $\"{b.Writer} {Voorbeeld.Nieuws.Articles[\"twee\"].@class}\";",
                Declaration("[CorpusKey(\"author\")] partial string? Hidden { get; } public string? Writer => Hidden; [CorpusKey(\"section\")] public partial string @class { get; }"),
                Articles));

    [Fact]
    public async Task A_member_of_an_enum_that_is_forbidden_is_no_value_and_an_obsolete_one_is()
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("a.jsonl", """{"kind":"old","text":"x"}""" + "\n" + """{"kind":"gone","text":"x"}"""))
            .WithSource(Declaration("public partial Kind Kind { get; }"))
            .WithSource("""
                #pragma warning disable CS1591
                namespace Voorbeeld;

                public enum Kind { [System.Obsolete] Old, [System.Obsolete("It is gone.", true)] Gone }
                """);

        project.Run();
        Assert.Equal(["(2,9) CORP3003 'gone' is no value of NieuwsArticle.Kind: it has 'Old'"], await Findings(project));
    }

    [Fact]
    public void A_character_that_is_none_is_no_part_of_a_name()
        => Assert.Equal("half\uFFFEweg", _program.Run("return Voorbeeld.Nieuws.HalfWeg.Text.ToString();", ("1.jsonl", """{"text":"half\uFFFEweg"}""")));

    [Fact]
    public void Long_ids_of_articles_with_one_name_give_names_that_metadata_can_hold()
    {
        var id = new string('é', 490);

        Assert.Equal("2", _program.Run("return Voorbeeld.Nieuws.Count.ToString();", ("1.jsonl", $$"""{"id":"{{id}}1","title":"{{id}}","text":"x"}""" + "\n" + $$"""{"id":"{{id}}2","title":"{{id}}","text":"x"}""")));
    }

    [Fact]
    public async Task Thousands_of_references_to_nothing_do_not_look_for_advice_a_thousand_times()
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", ("a.jsonl", string.Concat(Enumerable.Range(1000, 9000).Select(i => $$"""{"id":"art{{i}}","related":"ars{{i}}","text":"x"}""" + "\n"))))
            .WithSource(Declaration("public partial NieuwsArticle? Related { get; }"));

        var findings = (await Findings(project)).ToList();

        Assert.Equal(9000, findings.Count);
        Assert.Equal(100, findings.Count(finding => finding.Contains("did you mean", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_does_not_fit_the_declaration_is_an_error_at_its_value()
    {
        var project = Project.WithCorpus(
            "Nieuws", "Voorbeeld",
            ("a.jsonl", """{"id":"een","author":"x","words_printed":"veel","section":"sportt","related":"twee","text":"x"}""" + "\n" + """{"id":"drie","auhtor":"y","section":"sport","related":"een","text":"x"}"""))
            .WithSource(Declaration("""
                public partial string Author { get; }
                public partial int? WordsPrinted { get; }
                public partial Rubriek Section { get; }
                public partial NieuwsArticle? Related { get; }
                """));

        Assert.Equal(
            [
                "(1,42) CORP3002 'veel' does not fit NieuwsArticle.WordsPrinted, which holds a whole number from -2147483648 to 2147483647; write one, or declare the property as string",
                "(1,59) CORP3003 'sportt' is no value of NieuwsArticle.Section: did you mean 'Sport'?",
                "(1,78) CORP3004 There is no article 'twee' in the corpus; write the id of an article, such as Articles[\"…\"] takes",
                "(2,1) CORP3001 The article 'drie' has no 'author', which NieuwsArticle.Author needs; did you mean it by 'auhtor' in line 2?",
            ],
            await Findings(project));
    }

    [Fact]
    public async Task Without_analyzers_the_generator_reports_the_same()
    {
        var (path, content) = ("a.jsonl", """{"id":"een","section":"sportt","related":"twee","text":"x"}""");
        var project = new Project().WithSource(Declaration("public partial string Author { get; } public partial Rubriek Section { get; } public partial NieuwsArticle? Related { get; }"));
        project.Files.Add(Project.List("Nieuws", "Voorbeeld", "nl", null, [path], isAnalyzed: false));
        project.Files.Add(new MemoryText(Project.Root + path, content));

        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out _, out var findings);

        // The analyzer, which does not run in such a build, says it too.
        Assert.Equal((await Findings(project)).Distinct(StringComparer.Ordinal), findings.Select(Describe).Order(StringComparer.Ordinal));
        Assert.Equal(["CORP3001", "CORP3003", "CORP3004"], findings.Select(finding => finding.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("public partial System.Uri Source2 { get; }", "'Uri' is no type that a key can have; use string, bool, int, long, double, PartialDate, an enum, NieuwsArticle, or IReadOnlyList<…> of one of these")]
    [InlineData("public partial string Author { get; set; }", "articles do not change; declare it with { get; } only")]
    [InlineData("public static partial string Author { get; }", "a key is an ordinary property of an article; declare it as 'public partial string Author { get; }'")]
    [InlineData("public new partial string Title { get; }", "every article has a member of this name; choose another name, and give it the key with [CorpusKey(\"…\")]")]
    [InlineData("[CorpusKey(\"date\")] public partial string Day { get; }", "the key 'date' has a property in every article; take that one, or name another key")]
    public async Task A_property_that_no_key_can_be_is_an_error_where_it_is_declared(string declaration, string problem)
    {
        var project = Project.WithCorpus("Nieuws", "Voorbeeld", Articles).WithSource(Declaration(declaration));

        var finding = Assert.Single(await Diagnostics(project));

        Assert.Equal("CORP3005", finding.Id);
        Assert.EndsWith(": " + problem, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("/project/File0.cs", finding.Location.GetLineSpan().Path);
    }

    private static string Declaration(string members) => $$"""
        #pragma warning disable CS1591
        using System.Collections.Generic;
        using Corpus;

        namespace Voorbeeld;

        public enum Rubriek { Sport, [CorpusValue("oud nieuws")] OudNieuws }

        public sealed partial class NieuwsArticle
        {
            {{members}}
        }
        """;

    private static string ThreeTimes(string line) => string.Concat(Enumerable.Repeat(line + "\n", 3));

    private static async Task<IEnumerable<string>> Findings(Project project)
        => (await Diagnostics(project)).Select(Describe).Order(StringComparer.Ordinal);

    internal static async Task<IEnumerable<Diagnostic>> Diagnostics(Project project)
    {
        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out var compilation, out var generated);
        var analyzed = await compilation
            .WithAnalyzers([new ArticleFileAnalyzer()], new AnalyzerOptions([.. project.Files]))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return generated.Concat(analyzed);
    }

    private static string Describe(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan().StartLinePosition;
        return new StringBuilder().Append('(').Append(place.Line + 1).Append(',').Append(place.Character + 1).Append(") ").Append(finding.Id).Append(' ')
            .Append(finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ToString();
    }
}
