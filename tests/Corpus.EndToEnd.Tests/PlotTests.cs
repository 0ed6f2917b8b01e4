using System.IO.Compression;
using System.Xml.Linq;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>The package that draws, beside the one that counts.</summary>
[Collection(PackedPackages.Programs)]
public class PlotTests(PackedPackages packages)
{
    [Fact]
    public void The_package_of_plots_depends_on_that_of_corpora_and_draws()
    {
        using (var package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"Corpus.Plots.{packages.Version}.nupkg")))
        {
            var nuspec = XDocument.Load(package.GetEntry("Corpus.Plots.nuspec")!.Open());
            var dependencies = nuspec.Descendants().Where(element => element.Name.LocalName == "dependency").ToDictionary(element => element.Attribute("id")!.Value, element => element.Attribute("version")!.Value);
            Assert.Equal(["Corpus.Sdk", "ScottPlot"], dependencies.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(packages.Version, dependencies["Corpus.Sdk"]);
            Assert.Equal(["Corpus.Plots.dll"], package.Entries.Select(entry => entry.Name).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)));
        }

        var project = packages.NewProject()
            .WithProjectFile($"""
                <CorpusFile Include="articles/**/*.txt" Corpus="Nieuws" />
                <PackageReference Include="Corpus.Plots" Version="{packages.Version}" />
                """)
            .WithArticle("haven.txt", "date 2022-10 De haven is dicht.")
            .WithArticle("dijk.txt", "date 2023 De dijk bij de haven is hoog.")
            .With("Program.cs", """
                Nieuws.Articles.Trend("haven").ToPlot().SavePng("haven.png", 800, 500);
                new[] { "haven", "dijk" }.Select(word => Nieuws.Articles.Dispersion(word)).ToPlot().SaveSvg("woorden.svg", 800, 300);
                Console.WriteLine(Nieuws.Articles.Where(a => a.Date.Year == 2022).Keyness(Nieuws.Articles.Where(a => a.Date.Year == 2023)).ToPlot(count: 5).Subtitle);
                """);
        project.Build().ShouldSucceed();

        Assert.StartsWith("8 words; 5 tokens against 8\n", project.Run().ShouldSucceed().Output, StringComparison.Ordinal);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(project.Path("haven.png"))[..4]);
        Assert.Contains("dijk", XDocument.Load(project.Path("woorden.svg")).Root!.Elements().Where(element => element.Name.LocalName == "text").Select(element => element.Value.Trim()));
    }
}
