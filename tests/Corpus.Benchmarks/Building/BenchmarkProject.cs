using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>A console project outside the repository, with a corpus or without one.</summary>
internal sealed class BenchmarkProject
{
    private readonly Package _package;

    private BenchmarkProject(Package package, string name)
    {
        _package = package;
        Folder = Path.Combine(package.Root, name);
        Directory.CreateDirectory(Folder);
        File.WriteAllText(
            Path.Combine(Folder, "nuget.config"),
            $"""<configuration><packageSources><add key="corpus" value="{package.Feed}" /></packageSources></configuration>""");
    }

    public string Folder { get; }

    public string Articles => Path.Combine(Folder, "articles");

    public string Assembly => Path.Combine(Folder, "bin", "Release", "net10.0", "App.dll");

    public string Image => Path.Combine(Folder, "obj", "Release", "net10.0", "corpus", "Nieuws.corpus");

    /// <summary>Prints a constant: what a program costs that has no corpus.</summary>
    public static BenchmarkProject WithoutCorpus(Package package, string name, string line)
    {
        var project = new BenchmarkProject(package, name);
        project.Write("App.csproj", ProjectFile(""));
        project.Write("Program.cs", $"System.Console.WriteLine(\"{line}\");");
        project.Dotnet("restore");
        return project;
    }

    /// <summary>Prints the headline of the first article, or with an argument what reading allocates.</summary>
    public static BenchmarkProject WithCorpus(Package package, string name)
    {
        var project = new BenchmarkProject(package, name);
        project.Write("App.csproj", ProjectFile($"""
            <PackageReference Include="Corpus.Sdk" Version="{package.Version}" />
            <CorpusFile Include="articles/**/*.txt" Corpus="Nieuws" />
            """));
        project.Write("Program.cs", """
            if (args.Length == 0)
                Console.WriteLine(App.Nieuws.Articles[0].Headline);
            else
                Allocations.Print();
            """);
        project.Write("Allocations.cs", """
            internal static class Allocations
            {
                public static void Print()
                {
                    var before = System.GC.GetAllocatedBytesForCurrentThread();
                    var first = App.Nieuws.Articles[0];
                    var forFirst = System.GC.GetAllocatedBytesForCurrentThread() - before;

                    long bytes = 0;
                    long allocated = 0;
                    for (var i = 0; i < App.Nieuws.Count; i++)
                    {
                        var article = App.Nieuws.Articles[i];
                        var text = article.Text;
                        before = System.GC.GetAllocatedBytesForCurrentThread();
                        bytes += text.AsUtf8().Length;
                        allocated += System.GC.GetAllocatedBytesForCurrentThread() - before;
                    }

                    System.Console.WriteLine($"{forFirst} {allocated} {bytes}");
                }
            }
            """);
        return project;
    }

    public void Dotnet(params string[] arguments) => Command.Time(Folder, "dotnet", _package.Environment, arguments);

    /// <summary>Builds after removing what earlier builds made; in seconds.</summary>
    public double BuildCold(Action? watch = null)
    {
        foreach (var folder in new[] { Path.Combine(Folder, "bin"), Path.Combine(Folder, "obj", "Release") }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
        return Build(watch);
    }

    /// <summary>In seconds.</summary>
    public double Build(Action? watch = null)
        => Command.Time(Folder, "dotnet", _package.Environment, watch, "build", "-c", "Release", "--no-restore", "-nodeReuse:false").Seconds;

    /// <summary>Changes the text of one article, in the middle of the corpus.</summary>
    public void Edit(int round)
    {
        var files = Directory.GetFiles(Articles, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        File.AppendAllText(files[files.Length / 2], $" Ronde {round}.");
    }

    public (double Seconds, string Output) Start(string? program = null, params string[] arguments)
        => Command.Time(Folder, program ?? Path.Combine(Folder, "bin", "Release", "net10.0", "App"), _package.Environment, arguments);

    private static string ProjectFile(string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(Folder, file), content);
}
