using Corpus.Generator.Tests.Running;

namespace Corpus.Generator.Tests;

/// <summary>Both lanes together, in memory: generated code is compiled, the image is embedded, and the program runs.</summary>
public sealed class CompileAndRunTests : IDisposable
{
    private readonly CompiledProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Articles_are_found_by_name_by_id_and_by_number()
    {
        Assert.Equal(
            "2022/haven-dicht|2022-10|De haven is dicht.|True|True|2",
            _program.Run(
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
            _program.Run(
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
            _program.Run("var a = Voorbeeld.Nieuws.Articles[0]; return $\"{a.Id}|{a.Text}|{a.Source.Path}\";", (path, text)));
    }

    [Fact]
    public void An_image_of_other_articles_is_refused_with_advice()
    {
        var project = CompiledProgram.NewProject("return Voorbeeld.Nieuws.Articles[0].Id;", ("a.txt", "Eerste."));
        var image = _program.CompileImage(("a.txt", "Tweede."));

        var refusal = Assert.Throws<System.Reflection.TargetInvocationException>(() => CompiledProgram.Execute(project, image));

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
                File.WriteAllBytes(Path.Combine(_program.Folder, "x.corpus"), _program.CompileImage(articles));

                using var image = CorpusImage.Open(Path.Combine(_program.Folder, "x.corpus"));
                Assert.Contains($"Fingerprint = \"{image.Fingerprint}\"", Project.Generated(driver)["Nieuws.g.cs"], StringComparison.Ordinal);
            },
            iter: 60,
            threads: 1);
    }
}
