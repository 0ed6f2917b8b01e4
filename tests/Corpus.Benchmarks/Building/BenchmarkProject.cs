using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Measuring;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.Building;

/// <summary>A console project outside the repository, with a corpus or without one.</summary>
internal sealed class BenchmarkProject
{
    /// <summary>Where <see cref="PublishNative"/> puts the program.</summary>
    public const string NativeFolder = "native";

    private static readonly string[] BuildArguments = ["build", "-c", "Release", "--no-restore", "-nodeReuse:false"];

    private static readonly string ProgramName = OperatingSystem.IsWindows() ? "App.exe" : "App";

    private BenchmarkProject(Package package, string name)
    {
        Package = package;
        Folder = Path.Combine(package.Root, name);
        Directory.CreateDirectory(Folder);
        Write(
            "nuget.config",
            $"""<configuration><packageSources><add key="corpus" value="{package.Feed}" /></packageSources></configuration>""");
    }

    public Package Package { get; }

    public string Folder { get; }

    /// <summary>Of the articles; null where there is no corpus.</summary>
    public ArticleFormat? Format { get; private init; }

    public string Articles => Path.Combine(Folder, "articles");

    public string Assembly => Path.Combine(Folder, "bin", "Release", "net10.0", "App.dll");

    public string Image => Path.Combine(Folder, "obj", "Release", "net10.0", "corpus", "Nieuws.corpus");

    /// <summary>A program with what it refers to.</summary>
    /// <param name="package">Our package; the project restores it if it refers to it.</param>
    /// <param name="name">The name of its folder.</param>
    /// <param name="items">The items of its project file.</param>
    /// <param name="program">Its code.</param>
    /// <param name="hasUsings">Whether it has the usings of new projects.</param>
    public static BenchmarkProject Create(Package package, string name, string items, string program, bool hasUsings = false)
    {
        var project = new BenchmarkProject(package, name);
        project.Write("App.csproj", ProjectFile(items, hasUsings));
        project.Write("Program.cs", program);
        project.Dotnet("restore");
        return project;
    }

    /// <summary>Prints a constant: what a program costs that has no corpus.</summary>
    public static BenchmarkProject WithoutCorpus(Package package, string name, string line)
        => Create(package, name, "", $"System.Console.WriteLine({SymbolDisplay.FormatLiteral(line, quote: true)});");

    /// <summary>Prints the headline of the first article, or with an argument what reading allocates.</summary>
    public static BenchmarkProject WithCorpus(Package package, string name, ArticleFormat format)
    {
        var project = new BenchmarkProject(package, name) { Format = format };
        project.Write("App.csproj", ProjectFile($"""
            <PackageReference Include="Corpus.Sdk" Version="{package.Version}" />
            <CorpusFile Include="articles/**/*{format.Extension}" Corpus="Nieuws" />
            """));
        project.Write("Program.cs", """
            if (args.Length == 0)
                Console.WriteLine(App.Nieuws.Articles[0].Headline);
            else
                Allocations.Print();
            """);
        project.Write("Allocations.cs", Allocations.Program);
        project.Dotnet("restore");
        return project;
    }

    /// <summary>Builds after removing what earlier builds made; in seconds.</summary>
    public double BuildCold()
    {
        Clean();
        return Build();
    }

    /// <summary>Restores and builds after removing what earlier builds and restores made; in seconds.</summary>
    public double RestoreAndBuild()
    {
        foreach (var folder in new[] { Path.Combine(Folder, "bin"), Path.Combine(Folder, "obj") }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
        return Command.Time(Folder, "dotnet", Package.Environment, "build", "-c", "Release", "-nodeReuse:false").Seconds;
    }

    /// <summary>How much memory the built program has at most, in megabytes; 0 where that is not known.</summary>
    public double PeakMegabytes() => Command.PeakMegabytes(Folder, Path.Combine(Folder, "bin", "Release", "net10.0", ProgramName), Package.Environment);

    /// <summary>In seconds.</summary>
    public double Build() => Command.Time(Folder, "dotnet", Package.Environment, BuildArguments).Seconds;

    /// <summary>Builds after removing what earlier builds made, and gives what the compiler says of the time that its generators took.</summary>
    /// <param name="watch">Called now and then meanwhile.</param>
    public string BuildReporting(Action<int> watch)
    {
        Clean();

        // The report writes numbers as the language of the machine does.
        var environment = new Dictionary<string, string>(Package.Environment) { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" };
        return Command.Time(Folder, "dotnet", environment, watch, [.. BuildArguments, "-p:ReportAnalyzer=true", "-v:detailed"]).Output;
    }

    /// <summary>Publishes the program, to be run by the runtime.</summary>
    /// <param name="folder">Where in the project it goes.</param>
    public void Publish(string folder) => Dotnet("publish", "-c", "Release", "-o", Path.Combine(Folder, folder));

    /// <summary>Publishes the program compiled ahead of time, in <see cref="NativeFolder"/>.</summary>
    public void PublishNative() => Dotnet("publish", "-c", "Release", "-p:PublishAot=true", "-o", Path.Combine(Folder, NativeFolder));

    /// <summary>Changes the text of one article, in the middle of the corpus.</summary>
    public void Edit(int round)
    {
        var files = Format!.FilesBelow(Articles);
        var file = files[files.Length / 2];
        File.WriteAllText(file, Format.Edited(File.ReadAllText(file), round));
    }

    public (double Seconds, string Output) Start(string? folder = null, params string[] arguments)
        => Command.Time(Folder, Path.Combine(Folder, folder ?? Path.Combine("bin", "Release", "net10.0"), ProgramName), Package.Environment, arguments);

    // Without ICU, whose loading takes a bare program twenty milliseconds that a corpus does not need, and beside which much could hide.
    private static string ProjectFile(string items, bool hasUsings = false) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization>{(hasUsings ? "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>" : "")}</PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;

    private void Clean()
    {
        foreach (var folder in new[] { Path.Combine(Folder, "bin"), Path.Combine(Folder, "obj", "Release") }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
    }

    private void Dotnet(params string[] arguments) => Command.Time(Folder, "dotnet", Package.Environment, arguments);

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(Folder, file), content);
}
