using System.Globalization;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Generator.Tests.Running;
using Corpus.Sources;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>A corpus that is not live: the generator reads what the compiler of the corpus wrote instead of its articles.</summary>
public sealed class OutlineTests : IDisposable
{
    private const string OutlinePath = "/project/obj/corpus/Nieuws.corpusoutline";

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-outline-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Corpora => [.. Named.Keys];

    private static Dictionary<string, (string Path, string Content)[]> Named { get; } = new(StringComparer.Ordinal)
    {
        ["nothing"] = [],
        ["dated text in folders"] =
        [
            ("000_c9fe88e308fd4026.txt", " date 2022-10 De jaarlijkse oefening gaat door. Meer volgt."), ("2023/haven-dicht.txt", "date 2023-04-05 De haven\nis dicht."),
            ("2023/haven_dicht.txt", "date 2023-04-06 Nog eens."), ("map/zebra.txt", "Zonder datum, met \"aanhalingstekens\" & <tekens>."),
        ],
        ["keys of all types"] =
        [
            ("a.jsonl", """{"id":"een","date":"2022-10","author":"Mieke","section":"oud nieuws","tags":["haven","storm"],"words_printed":120,"ratio":0.5,"seen":"2022-11","ok":true,"big":3000000000,"related":"twee","text":"De haven."}"""
                + "\n" + """{"id":"twee","author":"Joost \\ \t \u2028","tags":[],"ratio":2,"seen":"2022","ok":false,"big":1,"text":"De brug."}"""),
            ("b.md", "---\nauthor: Mieke\nlong: " + new string('x', 300) + "\n---\n# Kop\n\nTekst."),
        ],
        ["an enum"] = [("a.jsonl", string.Concat(Enumerable.Range(0, 9).Select(i => $$"""{"class":"{{new[] { "class", "4x", "één twee" }[i % 3]}}","text":"x{{i}}"}""" + "\n")))],
        ["more than a page of members"] = [("a.jsonl", string.Concat(Enumerable.Range(0, 700).Select(i => $$"""{"title":"Artikel {{i % 650}}","text":"x{{i}}"}""" + "\n")))],
        ["too many for members"] = [("a.jsonl", string.Concat(Enumerable.Range(0, 5_001).Select(i => $$"""{"title":"Artikel {{i}}","n":{{i}},"text":"x{{i}}"}""" + "\n")))],
    };

    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_generated_code_is_that_of_the_live_corpus(string name)
        => Assert.Equal(Generated(Project.WithCorpus("Nieuws", "Voorbeeld", Named[name])), Generated(Outlined(Named[name])));

    [Fact]
    public void The_generated_code_is_that_of_the_live_corpus_whatever_the_articles()
    {
        var value = Gen.OneOf("\"a\"", "\"b c\"", "1", "2.5", "true", "\"2022-10\"", "[\"x\",\"y\"]", "[]", "null", "\"\\t\\\\n\\u00e9\"", "{\"u\":1}", "\"\"", "3000000000");
        var article = Gen.Select(Gen.OneOf("author", "section", "words_printed", "a.b", "Kop", "é"), value).Array[0, 4].Select(fields =>
            "{" + string.Concat(fields.DistinctBy(field => field.Item1).Select(field => $"\"{field.Item1}\":{field.Item2},")) + "\"text\":\"Tekst.\"}");
        Gen.Select(article.List[0, 6], article.List[0, 3]).Sample(
            (first, second) =>
            {
                (string, string)[] files = [("een/a.jsonl", string.Join('\n', first)), ("b.jsonl", string.Join("\r\n", second))];

                Assert.Equal(Generated(Project.WithCorpus("Nieuws", "Voorbeeld", files)), Generated(Outlined(files)));
            },
            iter: 60,
            threads: 1);
    }

    [Fact]
    public void Declared_properties_are_implemented_as_those_of_the_live_corpus()
    {
        const string Declared = "public partial string? Author { get; } public partial double Ratio { get; } public partial string? Nothing { get; }";

        Assert.Equal(
            Generated(Project.WithCorpus("Nieuws", "Voorbeeld", Named["keys of all types"][..1]).WithSource(Declaration(Declared))),
            Generated(Outlined(Named["keys of all types"][..1]).WithSource(Declaration(Declared))));
    }

    [Theory]
    [InlineData("public partial string Author { get; }", "NieuwsArticle.Author does not fit the articles: 1 of 3 articles has no 'author', first 'drie' (a.jsonl, line 3); add it, or declare the property as nullable")]
    [InlineData("public partial string Byline { get; }", "NieuwsArticle.Byline does not fit the articles: 3 of 3 articles have no 'byline', first 'een' (a.jsonl, line 1); add it, or declare the property as nullable")]
    [InlineData("public partial int? WordsPrinted { get; }", "NieuwsArticle.WordsPrinted does not fit the articles: 'veel' of the article 'twee' (a.jsonl, line 2) is not a whole number from -2147483648 to 2147483647; write one, or declare the property as another type")]
    [InlineData("public partial string? Tags { get; }", "NieuwsArticle.Tags does not fit the articles: the article 'twee' (a.jsonl, line 2) gives a list; write one value, or declare the property as IReadOnlyList<…>")]
    [InlineData("public partial Rubriek? Section { get; }", "NieuwsArticle.Section does not fit the articles: 'sportt' of the article 'twee' (a.jsonl, line 2) is no word of its enum; did you mean 'Sport'?")]
    [InlineData("public partial NieuwsArticle? Related { get; }", "NieuwsArticle.Related does not fit the articles: there is no article 'vier', which 'twee' (a.jsonl, line 2) names; write the id of an article")]
    [InlineData("public partial IReadOnlyList<string>? Source2 { get; }", "NieuwsArticle.Source2 does not fit the articles: '{\"u\":1}' of the article 'een' (a.jsonl, line 1) is not text; write one, or declare the property as another type")]
    public void What_does_not_fit_a_declaration_is_an_error_at_the_property(string declaration, string message)
    {
        var project = Outlined(Misfits).WithSource(Declaration(declaration));

        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out _, out var findings);

        var finding = Assert.Single(findings);
        Assert.Equal("CORP3008", finding.Id);
        Assert.Equal(message, finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(("/project/File0.cs", 10), (finding.Location.GetLineSpan().Path, finding.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void What_fits_a_declaration_is_no_finding()
        => Outlined(("a.jsonl", """{"id":"een","author":"x","words_printed":1,"tags":["a"],"section":"oud nieuws","related":"een","text":"x"}"""))
            .WithSource(Declaration(
                "public partial string Author { get; } public partial int WordsPrinted { get; } public partial IReadOnlyList<string> Tags { get; } "
                + "public partial Rubriek Section { get; } public partial NieuwsArticle Related { get; }"))
            .Run();

    // The analyzer says it of each article, the outline of each property; both find something or nothing.
    [Fact]
    public async Task A_declaration_fits_the_outline_where_every_article_fits_it()
    {
        var value = Gen.OneOf("\"sport\"", "\"oud nieuws\"", "\"x\"", "1", "3000000000", "2.5", "true", "\"2022-10\"", "[\"sport\"]", "[1,2]", "[]", "null", "{\"u\":1}", "[[1]]", "\"een\"");
        var type = Gen.OneOf("string", "string?", "int", "int?", "long?", "double", "bool?", "PartialDate?", "Rubriek", "Rubriek?", "NieuwsArticle?", "IReadOnlyList<int>?", "IReadOnlyList<string>", "IReadOnlyList<Rubriek>?", "IReadOnlyList<NieuwsArticle>?");
        var cases = Gen.Select(value.Array[1, 3], type);
        for (var i = 0; i < 150; i++)
        {
            var (values, declared) = cases.Single();
            var lines = values.Select((json, n) => $$"""{"id":"{{new[] { "een", "twee", "drie" }[n]}}","key":{{json}},"text":"x"}""");
            (string, string)[] files = [("a.jsonl", string.Join('\n', lines))];
            var declaration = Declaration($"public partial {declared} Key {{ get; }}");

            var blamed = (await SchemaTests.Diagnostics(Project.WithCorpus("Nieuws", "Voorbeeld", files).WithSource(declaration))).Any();
            var project = Outlined(files).WithSource(declaration);
            project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out _, out var findings);

            Assert.True(blamed == findings.Any(), $"{declared}: {string.Join(' ', values)}");
        }
    }

    [Theory]
    [InlineData("", "It is no outline of a corpus")]
    [InlineData("corpus: Nieuws\nfiles:\n", "It is no outline of a corpus")]
    [InlineData("corpus-outline\t2\ncorpus\tNieuws\n", "It has version 2 of the format, and this version of Corpus.Sdk reads 1")]
    [InlineData("corpus-outline\t1\ncorpus\tNieuws\n", "It has no end, so a part of it is missing")]
    public void An_outline_that_is_none_is_an_error_that_says_what_to_do(string content, string problem)
    {
        var project = new Project();
        project.Files.Add(new MemoryText(OutlinePath, content));

        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out _, out var findings);

        Assert.Equal(
            $"CORP6010 {problem}; delete the file, and build the project again",
            $"{Assert.Single(findings).Id} {findings[0].GetMessage(CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public void An_outline_that_was_cut_or_changed_is_never_taken_for_a_corpus()
    {
        var text = OutlineOf(Named["keys of all types"]);
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.OneOf("", "x", "\t", "\n", "\\", "1")).Sample(
            (at, by) =>
            {
                var changed = text[..at] + by + text[(at + 1)..];
                Assert.Equal(changed == text, OutlineReader.TryRead(changed, out _, out _));
                Assert.False(OutlineReader.TryRead(text[..at], out _, out _));
            },
            iter: 2_000,
            threads: 1);
    }

    [Fact]
    public void Before_the_first_build_an_editor_has_the_types_and_no_articles()
    {
        var project = new Project().WithSource("internal static class Program { public static int Run() => Voorbeeld.Nieuws.Articles.Count + Voorbeeld.Nieuws.Count; }")
            .WithSource(Declaration("public partial string Author { get; }"));
        project.Files.Add(new MemoryText("/project/obj/corpus/Nieuws.unbuilt.corpusoutline", "corpus-outline\t1\r\ncorpus\tNieuws\r\nnamespace\tVoorbeeld\r\nusings\ttrue\r\nunbuilt\r\n"));

        project.Run();
    }

    [Fact]
    public void An_edit_of_c_sharp_reads_no_outline_again()
    {
        var project = Outlined(Named["keys of all types"]);
        var driver = project.Driver().RunGenerators(project.Compilation());

        driver = driver.RunGenerators(project.WithSource("class Other;").Compilation());

        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        Assert.All(steps[TrackingNames.Corpora].SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static (string Path, string Content)[] Misfits =>
    [
        ("a.jsonl", """
            {"id":"een","author":"x","words_printed":1,"section":"sport","related":"een","source2":[{"u":1}],"text":"x"}
            {"id":"twee","author":"x","words_printed":"veel","tags":["a"],"section":"sportt","related":"vier","text":"x"}
            {"id":"drie","text":"x"}
            """),
    ];

    private Project Outlined(params (string Path, string Content)[] files)
    {
        var project = new Project();
        project.Files.Add(new MemoryText(OutlinePath, OutlineOf(files)));
        return project;
    }

    /// <summary>What the compiler of the corpus writes.</summary>
    private string OutlineOf((string Path, string Content)[] files)
    {
        var articles = Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"))).FullName;
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(articles, path))!);
            File.WriteAllText(Path.Combine(articles, path), content);
        }

        var list = CorpusFileList.Parse(
            "corpus: Nieuws\nnamespace: Voorbeeld\nlanguage: nl\nfiles:\n" + string.Concat(files.Select(file => $"{file.Path}\t{Path.Combine(articles, file.Path)}\n")));
        var outline = Path.Combine(articles, "..", $"{Path.GetFileName(articles)}.corpusoutline");
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Assert.True(
            CorpusCompiler.Compile(
                list, Path.ChangeExtension(outline, ".corpus"), new Report(output, ReportScope.Corpus, Severities.Read("CORP2002", "", [])), default, outline: outline),
            output.ToString());
        return File.ReadAllText(outline);
    }

    private static SortedDictionary<string, string> Generated(Project project) => Project.Generated(project.Run().Driver);

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
}
