using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>What a build does again, and what it does not.</summary>
[Collection(PackedPackages.Builds)]
public class RebuildTests(PackedPackages packages)
{
    private const string Image = "obj/Debug/net10.0/corpus/Nieuws.corpus";

    [Fact]
    public void A_second_build_does_nothing_and_each_change_rebuilds()
    {
        var project = packages.NewProject().WithProjectFile()
            .WithArticle("a.txt", "Eerste versie.")
            .WithArticle("b.txt", "Blijft staan.")
            .With("Program.cs", "foreach (var a in Nieuws.Articles) Console.WriteLine($\"{a.Id}: {a.Text}\");");
        project.Build().ShouldSucceed();
        var built = Times(project);

        var second = project.Build("-v:normal").ShouldSucceed();
        Assert.Equal(built, Times(project));
        Assert.Contains("Skipping target \"CorpusCompile\" because all output files are up-to-date", second.Output, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", second.Output, StringComparison.Ordinal);

        project.WithArticle("a.txt", "Tweede versie.");
        project.Build().ShouldSucceed();
        Assert.Equal("a: Tweede versie.\nb: Blijft staan.\n", project.Run().ShouldSucceed().Output);

        project.WithArticle("c.txt", "Nieuw.");
        project.Build().ShouldSucceed();
        Assert.Equal("a: Tweede versie.\nb: Blijft staan.\nc: Nieuw.\n", project.Run().ShouldSucceed().Output);

        File.Delete(project.Path("articles/a.txt"));
        project.Build().ShouldSucceed();
        Assert.Equal("b: Blijft staan.\nc: Nieuw.\n", project.Run().ShouldSucceed().Output);

        project.Dotnet("clean").ShouldSucceed();
        Assert.Empty(Directory.GetFiles(project.Path("obj/Debug/net10.0/corpus")));
        project.Build().ShouldSucceed();
        Assert.Equal("b: Blijft staan.\nc: Nieuw.\n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void A_file_that_was_replaced_by_an_older_one_rebuilds()
    {
        var project = packages.NewProject().WithProjectFile()
            .WithArticle("a.txt", "Eerste versie.")
            .With("Program.cs", "Console.WriteLine(Nieuws.Articles[0].Text);");
        project.Build().ShouldSucceed();

        // As unpacking an archive does it.
        project.WithArticle("a.txt", "Oude versie.").With("Program.cs", "Console.WriteLine(Nieuws.Articles[0].Text + \"!\");");
        File.SetLastWriteTimeUtc(project.Path("articles/a.txt"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        project.Build().ShouldSucceed();

        Assert.Equal("Oude versie.!\n", project.Run().ShouldSucceed().Output);
    }

    [Fact]
    public void A_stale_image_is_caught_by_its_fingerprint()
    {
        var project = packages.NewProject().WithProjectFile()
            .WithArticle("a.txt", "Eerste versie.")
            .With("Program.cs", """
                try
                {
                    Console.WriteLine(Nieuws.Articles[0].Text);
                }
                catch (Corpus.CorpusImageException stale)
                {
                    Console.WriteLine(stale.Message);
                }
                """);
        project.Build().ShouldSucceed();

        // The compiler sees the new text, and an image of the old one is put in its place behind the build's back.
        var old = File.ReadAllBytes(project.Path(Image));
        project.WithArticle("a.txt", "Tweede versie.");
        project.Build().ShouldSucceed();
        File.WriteAllBytes(project.Path(Image), old);
        File.SetLastWriteTimeUtc(project.Path(Image), DateTime.UtcNow.AddMinutes(5));
        project.Build().ShouldSucceed();

        Assert.Contains("rebuild", project.Run().ShouldSucceed().Output, StringComparison.OrdinalIgnoreCase);
    }

    private static (DateTime Image, DateTime Assembly) Times(UserProject project)
        => (File.GetLastWriteTimeUtc(project.Path(Image)), File.GetLastWriteTimeUtc(project.Path($"bin/Debug/net10.0/{project.Name}.dll")));
}
