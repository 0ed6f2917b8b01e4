using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Building;

/// <summary>The package in a folder feed, as a user has it, and a packages folder of its own.</summary>
internal sealed class Package
{
    private readonly bool _isTrial;

    private Package(string root, bool isTrial) => (Root, Feed, _isTrial) = (root, Path.Combine(root, "feed"), isTrial);

    /// <summary>Where all but the packages lies.</summary>
    public string Root { get; }

    public string Version => Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "Corpus.Sdk.*.nupkg").Single())["Corpus.Sdk.".Length..];

    /// <summary>The compiler of corpora that a build on this platform runs.</summary>
    public string Compiler => File.Exists(Tool(RuntimeInformation.RuntimeIdentifier)) ? Tool(RuntimeInformation.RuntimeIdentifier) : Tool("compiler");

    public string SdkVersion => Command.Time(Root, "dotnet", Environment, "--version").Output.Trim();

    /// <summary>The folder with the packages.</summary>
    public string Feed { get; }

    // Cold: no server of an earlier build may help, unless nobody looks at the time. A built program finds the runtime that runs this one.
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>(Quiet)
    {
        ["NUGET_PACKAGES"] = Path.Combine(Root, "packages"),
        ["UseSharedCompilation"] = _isTrial ? "true" : "false",
        ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")),
    };

    // What making the package needs, of which no time is taken.
    private static Dictionary<string, string> Quiet => new()
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
    };

    /// <summary>Packs it, or takes what was packed before.</summary>
    /// <param name="root">Where all of it lies.</param>
    /// <param name="artifacts">Where the repository is built for it; null for a folder that is new.</param>
    /// <param name="packed">A folder with the packages; null to make them.</param>
    /// <param name="isTrial">Whether builds may be helped by what earlier ones left running.</param>
    /// <param name="others">The folders of other projects of the repository whose packages are in the feed too.</param>
    public static Package Pack(string root, string? artifacts = null, string? packed = null, bool isTrial = false, params string[] others)
    {
        var package = new Package(root, isTrial);
        Directory.CreateDirectory(package.Feed);
        foreach (var project in others.Prepend("src/Corpus.Sdk"))
        {
            if (packed is not null)
            {
                // A copy: what is measured may pack into the feed.
                var file = Directory.GetFiles(packed, Path.GetFileName(project) + ".?.*.nupkg").Single();
                File.Copy(file, Path.Combine(package.Feed, Path.GetFileName(file)));
                continue;
            }

            Command.Time(
                RepositoryRoot(),
                "dotnet",
                Quiet,
                ["pack", project, "-c", "Release", "-o", package.Feed, "-p:RunAnalyzersDuringBuild=false", "--artifacts-path", artifacts ?? Path.Combine(root, "artifacts")]);
        }

        return package;
    }

    private static string RepositoryRoot([CallerFilePath] string file = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));

    private string Tool(string folder) => Path.Combine(Root, "packages", "corpus.sdk", Version, "tools", folder, "Corpus.Compiler.dll");
}
