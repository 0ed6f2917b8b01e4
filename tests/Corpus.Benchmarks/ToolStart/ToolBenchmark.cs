using System.Globalization;
using System.Runtime.CompilerServices;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.ToolStart;

/// <summary>The verb <c>tool</c>: how long the packed tool takes from its start to its end, beside a program that the runtime compiles as it runs, and that does nothing but print a line; in turn, one round after the other.</summary>
internal static class ToolBenchmark
{
    private const int WarmUps = 2;
    private const double Target = 100;
    private const string Peer = "a .NET program that prints a line";

    public static void Run(ToolOptions options, TextWriter output)
    {
        var root = Directory.CreateTempSubdirectory("corpus-tool-").FullName;
        try
        {
            var tool = options.Tool ?? Install(root);
            var image = Path.Combine(root, "Krant.corpus");
            Command.Time(root, tool, Quiet, "compile", Path.Combine(RepositoryRoot(), "corpus", "Krant"), "-o", image);
            Print(Measure(Runs(root, tool, image), options.Rounds), output);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static List<ToolRun> Runs(string root, string tool, string image) =>
    [
        new(Peer, Hello(root), [], "klaar\n"),
        new("`--version`", tool, ["--version"], "."),
        new("`--help`", tool, ["--help"], "Usage:"),
        new("`info`, an image", tool, ["info", image], "articles     46"),
        new("`search`, an image", tool, ["search", "\"haven niet uit\"", image], "Krant:2019/oosthaven-dicht-na-storm\t"),
        new("`kwic`, an image", tool, ["kwic", "haven", image, "--count"], "8"),
        new("`keyness`, an image", tool, ["keyness", image, "--where", "date:2022", "--against", "rest", "--top", "1"], "logLikelihood"),
        new("`check`, 46 files", tool, ["check", Path.Combine(RepositoryRoot(), "corpus", "Krant")], "46 files: nothing found"),
    ];

    private static List<ToolRun> Measure(List<ToolRun> runs, int rounds)
    {
        for (var round = -WarmUps; round < rounds; round++)
        {
            foreach (var run in runs)
            {
                var milliseconds = run.Start();
                if (round >= 0)
                    run.Times.Add(milliseconds);
            }
        }

        return runs;
    }

    private static void Print(List<ToolRun> runs, TextWriter output)
    {
        var table = new MarkdownTable("From start to end", "ms, median", "95 % within", $"of {Peer}");
        foreach (var run in runs)
            table.Add(run.Name, Number($"{run.Times.Median:F0}"), Number($"{run.Times.P95:F0}"), Number($"{run.Times.RatioTo(runs[0].Times):F2}"));
        table.Print(output);

        output.WriteLine();
        output.WriteLine("Targets:");
        output.WriteLine();
        foreach (var run in runs[1..])
            output.WriteLine(Number($"- {(run.Times.Median < Target ? "met" : "**missed**")}: {run.Name} in less than {Target:F0} ms: {run.Times.Median:F0} ms"));
    }

    private static string Hello(string root)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, "hello")).FullName;
        File.WriteAllText(
            Path.Combine(folder, "Hello.csproj"),
            """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """System.Console.WriteLine("klaar");""");
        Command.Time(folder, "dotnet", Quiet, "build", "-c", "Release", "-o", "uit", "-nodeReuse:false");
        return Path.Combine(folder, "uit", OperatingSystem.IsWindows() ? "Hello.exe" : "Hello");
    }

    private static string Install(string root)
    {
        var feed = Path.Combine(root, "feed");
        Command.Time(
            RepositoryRoot(), "dotnet", Quiet,
            ["pack", "src/Corpus.Cli", "-c", "Release", "-o", feed, "-p:CorpusPortableTool=false", "-p:RunAnalyzersDuringBuild=false", "--artifacts-path", Path.Combine(root, "artifacts")]);
        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""<configuration><packageSources><add key="corpus" value="{feed}" /></packageSources></configuration>""");
        var version = Directory.GetFiles(feed, "Corpus.Cli.*.nupkg").Select(path => Path.GetFileNameWithoutExtension(path)["Corpus.Cli.".Length..]).MinBy(name => name.Length)!;
        Command.Time(root, "dotnet", new Dictionary<string, string>(Quiet) { ["NUGET_PACKAGES"] = Path.Combine(root, "packages") }, "tool", "install", "Corpus.Cli", "--version", version, "--tool-path", "tool");
        return Path.Combine(root, "tool", "corpus");
    }

    private static IReadOnlyDictionary<string, string> Quiet { get; } = new Dictionary<string, string>
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
    };

    private static string RepositoryRoot([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
