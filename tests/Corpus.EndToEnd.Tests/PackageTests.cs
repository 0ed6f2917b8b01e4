using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Corpus.EndToEnd.Tests.Running;

namespace Corpus.EndToEnd.Tests;

/// <summary>What lies in the package, and that it is enough.</summary>
[Collection(PackedPackages.Programs)]
public class PackageTests(PackedPackages packages)
{
    private const string Analyzers = "analyzers/dotnet/cs/";
    private const string Compiler = "tools/compiler/";

    [Fact]
    public void The_package_holds_what_the_compiler_loads_and_no_more()
    {
        using var package = Open();

        Assert.Equal(["Corpus.CodeFixes.dll", "Corpus.Generator.dll", "Corpus.Segmentation.dll", "Corpus.Sources.dll", "Markdig.dll", "YamlDotNet.dll"], NamesIn(package, Analyzers));
        Assert.Equal(["Corpus.Segmentation.dll", "Corpus.Segmentation.xml", "Corpus.Sources.dll", "Corpus.Sources.xml", "Corpus.dll", "Corpus.xml"], NamesIn(package, "lib/net10.0/"));
        Assert.Equal(
            ["Corpus.Compile.targets", "Corpus.Gold.targets", "Corpus.Pack.targets", "Corpus.Packages.targets", "Corpus.Pins.targets", "Corpus.Sdk.props", "Corpus.Sdk.targets", "Corpus.Storage.targets"],
            NamesIn(package, "buildTransitive/net10.0/"));
        Assert.Equal(["Sdk.props", "Sdk.targets", "Version.props"], NamesIn(package, "Sdk/"));
        Assert.Equal(
            [
                "Corpus.Compiler.deps.json", "Corpus.Compiler.dll", "Corpus.Compiler.runtimeconfig.json", "Corpus.Segmentation.dll", "Corpus.Sources.dll", "Corpus.dll",
                "Markdig.dll", "System.CommandLine.dll", "YamlDotNet.dll",
            ],
            NamesIn(package, Compiler));
    }

    [Fact]
    public void What_the_compiler_loads_refers_to_nothing_that_is_neither_there_nor_the_compilers_own()
    {
        using var package = Open();
        var loaded = package.Entries.Where(entry => entry.FullName.StartsWith(Analyzers, StringComparison.Ordinal)).ToArray();

        var missing = loaded.SelectMany(ReferencesOf).Distinct(StringComparer.Ordinal)
            .Where(name => !IsOfTheCompiler(name) && !loaded.Any(entry => entry.Name == name + ".dll"));

        Assert.Empty(missing);
        Assert.All(loaded, entry => Assert.Contains("netstandard", ReferencesOf(entry)));
    }

    [Fact]
    public void The_package_explains_its_findings_and_names_whose_work_it_holds()
    {
        using var package = Open();
        var notices = TextOf(package, "THIRD-PARTY-NOTICES.txt");
        var others = package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal) && !entry.Name.StartsWith("Corpus.", StringComparison.Ordinal))
            .Select(entry => Path.GetFileNameWithoutExtension(entry.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Contains("## CORP3001", TextOf(package, "docs/diagnostics.md"), StringComparison.Ordinal);
        Assert.Contains("## Quotations", TextOf(package, "docs/text-structure.md"), StringComparison.Ordinal);
        Assert.Equal(["diagnostics.md", "image.md", "measures.md", "packages.md", "queries.md", "search.md", "statistics.md", "text-structure.md"], NamesIn(package, "docs/"));
        Assert.Equal(["Markdig", "System.CommandLine", "YamlDotNet"], others);
        Assert.All(others, name => Assert.Contains($"\n{name}\n", notices, StringComparison.Ordinal));
        Assert.Contains("Antoine Aubry", notices, StringComparison.Ordinal);
        Assert.Contains("Alexandre Mutel", notices, StringComparison.Ordinal);
        Assert.Contains("UNICODE LICENSE V3", TextOf(package, "UNICODE-LICENSE.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_compiler_of_the_package_runs_by_itself_over_every_format()
    {
        var project = packages.NewProject();
        using (var package = Open())
            package.ExtractToDirectory(project.Path("pakket"));
        project.WithArticle("README.md", "---\nlicense: cc0-1.0\nkeys: [author]\n---\n")
            .WithArticle("a.txt", "date 2022 author Boer De haven.")
            .WithArticle("b.txt", "---\ndate: 2022\n---\nDe haven.")
            .WithArticle("c.md", "---\ntags: [wind]\n---\n# De haven")
            .WithArticle("d.jsonl", """{"id":"d","text":"De haven."}""" + "\n")
            .WithArticle("e.conllu", "# newdoc id = e\n# text = Haven\n1\tHaven\thaven\tNOUN\t_\t_\t0\troot\t_\t_\n\n");

        project.Dotnet("pakket/tools/compiler/Corpus.Compiler.dll", "compile", "articles", "-o", "nieuws.corpus").ShouldSucceed();
        var verified = project.Dotnet("pakket/tools/compiler/Corpus.Compiler.dll", "verify", "nieuws.corpus").ShouldSucceed();

        Assert.Equal("nieuws.corpus: articles, 5 articles, no manifest: fine\n", verified.Output);
    }

    [Fact]
    public void A_program_that_reads_its_articles_loads_one_assembly_of_ours()
    {
        // What reads files lies beside it, and refers to libraries that do not: loading it would cost time, or fail.
        var project = packages.NewProject().WithProjectFile()
            .WithArticle("haven.txt", "---\ntags: [wind]\n---\nDe haven is dicht.")
            .With("Program.cs", """
                Console.WriteLine(Nieuws.Haven.Headline + Nieuws.Haven.Tags.Count + Nieuws.Haven.Text.ContainsWord("haven") + Nieuws.Card.Title);
                var loaded = AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!);
                Console.WriteLine(string.Join(" ", loaded.Where(name => !name.StartsWith("System.") && !name.StartsWith("Microsoft.")).Order()));
                """);

        project.Build().ShouldSucceed();

        Assert.Equal("De haven is dicht.1TrueNieuws\nCorpus Voorbeeld\n", project.Run().ShouldSucceed().Output);
    }

    private ZipArchive Open() => ZipFile.OpenRead(Path.Combine(packages.Feed, $"Corpus.Sdk.{packages.Version}.nupkg"));

    private static IEnumerable<string> NamesIn(ZipArchive package, string folder) => package.Entries
        .Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal))
        .Select(entry => entry.FullName[folder.Length..])
        .Order(StringComparer.Ordinal);

    private static string TextOf(ZipArchive package, string path)
    {
        using var reader = new StreamReader(package.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    // Roslyn's own assemblies, and what every runtime has that Roslyn runs on.
    private static bool IsOfTheCompiler(string name)
        => name == "netstandard" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static string[] ReferencesOf(ZipArchiveEntry assembly)
    {
        using var content = new MemoryStream();
        using (var packed = assembly.Open())
            packed.CopyTo(content);
        content.Position = 0;
        using var image = new PEReader(content);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
