using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Packing;

/// <summary>A project that is a corpus: its project file names an SDK and nothing else but a version, and a card lies beside it.</summary>
internal sealed class CorpusProject
{
    /// <summary>The corpus, and what its package is called.</summary>
    public const string Name = "Nieuws";

    private readonly Package _package;
    private readonly string _folder;

    /// <summary>Writes the project and its articles, in dated text, a file each.</summary>
    /// <param name="package">Our package.</param>
    /// <param name="count">How many articles.</param>
    public CorpusProject(Package package, int count)
    {
        _package = package;
        _folder = Path.Combine(package.Root, $"package{count}");
        // No number of an assembly's version has more than 16 bits.
        Version = $"1.{count / 1000}.{count % 1000}";
        Directory.CreateDirectory(_folder);
        Write("nuget.config", $"""<configuration><packageSources><add key="corpus" value="{package.Feed}" /></packageSources></configuration>""");
        Write($"{Name}.csproj", $"""
            <Project Sdk="Corpus.Sdk/{package.Version}">
              <PropertyGroup><PackageId>{Name}</PackageId><Version>{Version}</Version></PropertyGroup>
            </Project>
            """);
        Write("README.md", "---\npretty_name: Nieuws\nlicense: MIT\nlanguage: nl\n---\nVerzonnen nieuws.\n");
        Articles = GeneratedArticles.Write(Path.Combine(_folder, "articles"), count, ArticleFormat.DatedText);
    }

    public GeneratedArticles Articles { get; }

    /// <summary>The version of its package: another one for each size.</summary>
    public string Version { get; }

    public string Image => Path.Combine(_folder, "obj", "Release", "net10.0", "corpus", $"{Name}.corpus");

    public string PackageFile => Path.Combine(_package.Feed, $"{Name}.{Version}.nupkg");

    /// <summary>Restores it; not timed.</summary>
    public void Restore() => Command.Time(_folder, "dotnet", _package.Environment, "restore");

    /// <summary>The articles to an image once more, the start of the process included, in seconds, and the most memory that took.</summary>
    public (double Seconds, double Megabytes) Compile()
    {
        var memory = new FolderProcesses(_folder);
        var seconds = Command.Time(
            _folder, "dotnet", _package.Environment, _ => memory.Look(), _package.Compiler, "compile", "articles", "--output", "again.corpus", "--name", Name).Seconds;
        int count;
        using (var image = CorpusImage.Open(Path.Combine(_folder, "again.corpus")))
            count = image.Count;
        File.Delete(Path.Combine(_folder, "again.corpus"));
        return count == Articles.Count ? (seconds, memory.LargestMegabytes) : throw new WrongAnswerException($"The image has {count} articles, and should have {Articles.Count}.");
    }

    /// <summary>From articles to a package in the feed, in seconds, with the memory of the processes that did it.</summary>
    public PackCost Pack()
    {
        var memory = new FolderProcesses(_folder);
        var seconds = Command.Time(
            _folder, "dotnet", _package.Environment, _ => memory.Look(), "pack", "-c", "Release", "--no-restore", "-nodeReuse:false", "-o", _package.Feed).Seconds;
        return new PackCost(seconds, memory.LargestMegabytes, memory.LargestOf("Corpus.Compiler.dll"), new FileInfo(PackageFile).Length, new FileInfo(Image).Length);
    }

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(_folder, file), content);
}
