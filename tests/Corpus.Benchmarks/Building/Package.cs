using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>The package in a folder feed, as a user has it, and a packages folder of its own.</summary>
internal sealed class Package
{
    /// <summary>Packs it.</summary>
    /// <param name="root">Where all of it lies.</param>
    /// <param name="artifacts">Where the repository is built for it; null for a folder that is new.</param>
    public Package(string root, string? artifacts = null)
    {
        Root = root;
        Command.Time(
            RepositoryRoot(),
            "dotnet",
            Quiet,
            ["pack", "src/Corpus.Sdk", "-c", "Release", "-o", Feed, "-p:RunAnalyzersDuringBuild=false", "--artifacts-path", artifacts ?? Path.Combine(root, "artifacts")]);
    }

    public string Root { get; }

    public string Version => Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "Corpus.Sdk.*.nupkg").Single())["Corpus.Sdk.".Length..];

    /// <summary>The compiler of corpora that a build on this platform runs.</summary>
    public string Compiler => File.Exists(Tool(RuntimeInformation.RuntimeIdentifier)) ? Tool(RuntimeInformation.RuntimeIdentifier) : Tool("compiler");

    public string SdkVersion => Command.Time(Root, "dotnet", Environment, "--version").Output.Trim();

    public string Feed => Path.Combine(Root, "feed");

    // Cold: no server of an earlier build may help. A built program finds the runtime that runs this one.
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>(Quiet)
    {
        ["NUGET_PACKAGES"] = Path.Combine(Root, "packages"),
        ["UseSharedCompilation"] = "false",
        ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")),
    };

    // What making the package needs, of which no time is taken.
    private static Dictionary<string, string> Quiet => new()
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
    };

    private static string RepositoryRoot([CallerFilePath] string file = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));

    private string Tool(string folder) => Path.Combine(Root, "packages", "corpus.sdk", Version, "tools", folder, "Corpus.Compiler.dll");
}
