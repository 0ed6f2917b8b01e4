using System.Runtime.Loader;
using Corpus.Cli.Compiling;
using Corpus.Cli.Reporting;
using Corpus.Generator.Tests.Running;
using Corpus.Sources;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>Both lanes together, in memory: generated code is compiled, the image is embedded, and the program runs.</summary>
public sealed class CompileAndRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-run-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Articles_are_found_by_name_by_id_and_by_number()
    {
        Assert.Equal(
            "2022/haven-dicht|2022-10|De haven is dicht.|True|True|2",
            Run(
                """
                var article = Voorbeeld.Nieuws._2022.HavenDicht;
                return $"{article.Id}|{article.Date}|{article.Text}|{article == Voorbeeld.Nieuws.Articles[Voorbeeld.Nieuws.Ids._2022.HavenDicht]}|{article == Voorbeeld.Nieuws.Articles[0]}|{Voorbeeld.Nieuws.Count}";
                """,
                ("2022/haven-dicht.txt", "date 2022-10 De haven is dicht."),
                ("brug.txt", "De brug is open.")));
    }

    [Fact]
    public void Plain_linq_works_over_articles()
    {
        Assert.Equal(
            "b,c",
            Run(
                """
                return string.Join(',', from a in Voorbeeld.Nieuws.Articles where a.Date.Year >= 2022 orderby a.Date descending, a.Id select a.Name into n orderby n select n.ToLowerInvariant());
                """,
                ("a.txt", "name: A date 2021 x"),
                ("b.txt", "name: B date 2022 x"),
                ("c.txt", "name: C date 2023 x")));
    }

    [Theory]
    [InlineData("a'b{0}.txt", "Tekst met \"aanhalingstekens\", \\ en {accolades}.")]
    [InlineData("𝄞 muziek.txt", "𝄞 en 🦭.")]
    [InlineData("NL/ÉÉN/é.txt", "cafe\u0301 \u00A0 ‘x’")]
    [InlineData("leeg.txt", "")]
    public void Odd_paths_and_texts_come_through(string path, string text)
    {
        Assert.Equal(
            $"{path[..^4]}|{text}|{path}",
            Run("var a = Voorbeeld.Nieuws.Articles[0]; return $\"{a.Id}|{a.Text}|{a.Source.Path}\";", (path, text)));
    }

    [Fact]
    public void An_image_of_other_articles_is_refused_with_advice()
    {
        var project = NewProject("return Voorbeeld.Nieuws.Articles[0].Id;", ("a.txt", "Eerste."));
        var image = CompileImage(("a.txt", "Tweede."));

        var refusal = Assert.Throws<System.Reflection.TargetInvocationException>(() => Execute(project, image));

        Assert.IsType<CorpusImageException>(refusal.InnerException);
        Assert.Contains("rebuild", refusal.InnerException.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Both_lanes_give_the_same_fingerprint_to_any_corpus()
    {
        var stem = CsCheck.Gen.OneOf("a", "b", "haven", "2022-x", "İ");
        var text = CsCheck.Gen.OneOf("date 2022 x", "\uFEFF date 22 y\r\n\r\nz", "", "date palms", "name: class q", "caf\uFFFD", "𝄞");
        CsCheck.Check.Sample(
            CsCheck.Gen.Dictionary(stem, text)[0, 5],
            files =>
            {
                var articles = files.Select(file => (file.Key + ".txt", file.Value)).ToArray();
                var (driver, _) = Project.WithCorpus("Nieuws", "Voorbeeld", articles).Run();
                File.WriteAllBytes(Path.Combine(_folder, "x.corpus"), CompileImage(articles));

                using var image = CorpusImage.Open(Path.Combine(_folder, "x.corpus"));
                Assert.Contains($"Fingerprint = \"{image.Fingerprint}\"", Project.Generated(driver)["Nieuws.g.cs"], StringComparison.Ordinal);
            },
            iter: 60,
            threads: 1);
    }

    private string Run(string body, params (string Path, string Content)[] files) => Execute(NewProject(body, files), CompileImage(files));

    private static Project NewProject(string body, params (string Path, string Content)[] files) => Project
        .WithCorpus("Nieuws", "Voorbeeld", files)
        .WithSource($$"""
            using System.Linq;
            internal static class Program { public static string Run() { {{body}} } }
            """);

    private static string Execute(Project project, byte[] image)
    {
        var (_, compilation) = project.Run();
        using var assembly = new MemoryStream();
        var result = compilation.Emit(
            assembly, manifestResources: [new ResourceDescription("Nieuws.corpus", () => new MemoryStream(image), isPublic: true)]);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));

        assembly.Position = 0;
        var loaded = new AssemblyLoadContext("run", isCollectible: false).LoadFromStream(assembly);
        return (string)loaded.GetType("Program")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    private byte[] CompileImage(params (string Path, string Content)[] files)
    {
        var articles = Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"))).FullName;
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(articles, path))!);
            File.WriteAllText(Path.Combine(articles, path), content);
        }

        var list = CorpusFileList.Parse(
            "corpus: Nieuws\nnamespace: Voorbeeld\nlanguage: nl\nfiles:\n"
            + string.Concat(files.Select(file => $"{file.Path}\t{Path.Combine(articles, file.Path)}\n")));
        var output = Path.Combine(articles, "..", $"{Path.GetFileName(articles)}.corpus");
        Assert.True(CorpusCompiler.Compile(list, output, new Report(TextWriter.Null, ReportScope.Corpus, Severities.Read("", "", [])), default));
        return File.ReadAllBytes(output);
    }
}
